import { countOf } from "../words.ts";
import { type LineageFollowed } from "./comparison.ts";
import { type Lineage } from "./lineage.ts";
import { type Context } from "./pair.ts";

/** Says which statements go by another id now, and which cannot be followed. */
export function followLineage({ before, after }: Context, lineage: Lineage): LineageFollowed {
  const later = new Set([
    ...after.commitments.keys(),
    ...after.statements.keys(),
    ...after.notAsked.keys(),
  ]);
  const { statements, notAsked } = before.report.peopleToldUs;
  const carried = [...before.commitments.values(), ...statements, ...notAsked].map(
    ({ id, words, plain, wordsBy }) => ({
      id,
      words: { words, plain, wordsBy },
      to: (lineage.get(id) ?? [id]).filter((carrier) => later.has(carrier)),
    }),
  );
  const followed = carried
    .filter(({ id, to }) => to.length > 0 && !(to.length === 1 && to[0] === id))
    .map(({ id, to }) => ({ from: id, to }));
  const lost = carried
    .filter(({ to }) => to.length === 0)
    .map(({ id, words }) => ({ id, ...words }));
  return { sentence: sentenceFor(followed.length, lost.length), followed, lost };
}

function sentenceFor(followed: number, lost: number): string {
  if (followed === 0 && lost === 0) return "Every statement has the id that it had.";
  return [
    `${countOf(followed, "statement goes", "statements go")} by another id now, or by several.`,
    `${countOf(lost, "statement cannot", "statements cannot")} be followed.`,
  ].join(" ");
}
