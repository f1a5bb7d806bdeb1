/** Words that are put together when somebody reads them: most of what is worked out is never told. */
export type Words = () => string;

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}

/** A count with its noun: `1 piece`, `2 pieces`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas: `310,000`. The machine's locale has no say. */
export function wholeNumber(value: number): string {
  const digits = String(value);
  if (!/^-?\d+$/.test(digits)) return digits;
  const first = value < 0 ? 1 : 0;
  let parted = "";
  for (const [place, digit] of Array.from(digits).entries()) {
    const left = digits.length - place;
    parted += place > first && left % 3 === 0 ? `,${digit}` : digit;
  }
  return parted;
}

/** A share (0–1) as a percentage, rounded: `65%`. Never `0%` or `100%` for a share that is neither. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "under 1%";
  if (rounded === 100 && share < 1) return "over 99%";
  return `${String(rounded)}%`;
}

/** Pounds: `£310,000`. */
export function pounds(value: number): string {
  return `£${wholeNumber(value)}`;
}

/** The same text with its first letter large. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Clauses as one text, each but the first with its first letter large; those that are missing are left out. */
export function inOneText(clauses: readonly (string | undefined)[]): string {
  return clauses
    .filter((clause) => clause !== undefined)
    .map((clause, place) => (place === 0 ? clause : capitalise(clause)))
    .join(". ");
}

/** A text as a sentence: first letter large, one full stop at the end. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]["'”’)\]]?$/.test(trimmed) ? capitalise(trimmed) : `${capitalise(trimmed)}.`;
}

/** Text in double quotes, cut after 60 characters: what somebody typed, or wrote in a file, in a message about it. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  return `"${characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text}"`;
}
