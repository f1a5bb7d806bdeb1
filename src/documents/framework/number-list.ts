import { type ListedStatement, wordingKey } from "./read-list.ts";

/** A statement of a list with its id, and those that it keeps by theirs. */
export type NumberedStatement = ListedStatement & { readonly id: string };

/** A statement that a framework's file holds already. */
export interface KnownStatement {
  readonly id: string;
  readonly text: string;
  readonly kind: ListedStatement["kind"];
}

/** Where ids go on from, and what they begin with: `NG` for NG-1, NG-2. */
interface Numbering {
  readonly prefix: string;
  readonly last: number;
  readonly known: readonly KnownStatement[];
}

/** Gives each statement the next id, and finds what it keeps by id or by words. Gives what is wrong in words. */
export function numberList(
  listed: readonly ListedStatement[],
  { prefix, last, known }: Numbering,
): readonly NumberedStatement[] | string {
  const numbered = listed.map((one, place) => ({
    ...one,
    id: `${prefix}-${String(last + place + 1)}`,
  }));
  const all = [...known, ...numbered];
  const byName = new Map(
    all.flatMap((one) => [
      [one.id.toLowerCase(), one] as const,
      [wordingKey(one.text), one] as const,
    ]),
  );
  const found: NumberedStatement[] = [];
  for (const one of numbered) {
    const keeps: string[] = [];
    for (const name of one.keeps) {
      const kept = byName.get(name.toLowerCase()) ?? byName.get(wordingKey(name));
      const wrong = whatIsWrong(one, name, kept);
      if (wrong !== undefined) return wrong;
      if (kept !== undefined && !keeps.includes(kept.id)) keeps.push(kept.id);
    }
    found.push({ ...one, keeps });
  }
  return found;
}

function whatIsWrong(
  { kind, text }: ListedStatement,
  name: string,
  kept: KnownStatement | undefined,
): string | undefined {
  if (kind === "experience")
    return `"${text}" is an I statement, and only a commitment can have "keeps"`;
  if (kept === undefined) return `"${text}" keeps "${name}", which is no statement of the list`;
  if (kept.kind === "commitment")
    return `"${text}" keeps "${name}", which is a commitment, and a commitment makes I statements real`;
  return undefined;
}
