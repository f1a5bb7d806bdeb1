import { quoted } from "../domain/words.ts";

/**
 * Reads names or places in a printed list, `1, 3, panel`, in the order given and each once. `also` holds names that are
 * accepted beside those of the list. Gives a sentence where one is neither.
 */
export function readList(
  text: string,
  listed: readonly string[],
  also: readonly string[] = [],
): readonly string[] | string {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== "");
  const found: string[] = [];
  for (const part of parts) {
    const name =
      listed[Number(part) - 1] ??
      [...listed, ...also].find((one) => one.toLowerCase() === part.toLowerCase());
    if (name === undefined) return notListed(part, listed);
    if (!found.includes(name)) found.push(name);
  }
  return found.length === 0 ? "nothing was named" : found;
}

function notListed(part: string, listed: readonly string[]): string {
  return `${quoted(part)} is not in the list; type numbers from 1 to ${String(listed.length)}, or names: ${listed.join(", ")}`;
}
