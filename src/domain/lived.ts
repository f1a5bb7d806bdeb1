import { type Level } from "./reach-scale.ts";
import { type StatementId, type Commitment } from "./statement.ts";
import { type StatementLived } from "./statement-lived.ts";
import { capitalise, countOf, joinWords, type Words } from "./words.ts";

/** What people live of a commitment: the lowest of the I statements that it should make real and that people were asked about. */
export interface Lived {
  /** Undefined where nobody was asked, or too few. */
  readonly level: Level | undefined;
  /** Whether it can make a promise kept. */
  readonly confirms: boolean;
  /** In words: `asked 2 of 4 …; the lowest is I-1.5`. */
  readonly reason: Words;
  /** Those of its I statements that people were asked about, in its own order. */
  readonly asked: readonly StatementId[];
  readonly of: number;
  /** The I statement that the level comes from. */
  readonly lowest: StatementId | undefined;
}

/**
 * Reads what people live of a commitment. It confirms only if its first I statement was asked, so was every one that
 * was asked last year, and each one that was asked confirms. Source: the framework's `keeps` and `confirms`.
 */
export function findLived(
  commitment: Pick<Commitment, "keeps">,
  statements: ReadonlyMap<StatementId, StatementLived>,
  askedLastYear: readonly StatementId[],
): Lived {
  const asked: StatementLived[] = [];
  for (const id of commitment.keeps) {
    const lived = statements.get(id);
    if (lived?.asked === true) asked.push(lived);
  }
  const lowest = lowestOf(asked);
  const obstacles = (): readonly string[] => obstaclesTo(commitment, asked, askedLastYear);
  return {
    level: lowest?.level,
    confirms: lowest !== undefined && obstacles().length === 0,
    reason: () => reasonFor({ commitment, asked, lowest, obstacles: obstacles() }),
    asked: asked.map(({ id }) => id),
    of: commitment.keeps.length,
    lowest: lowest?.id,
  };
}

/** The first of those with the lowest level; undefined where none has a level. */
function lowestOf(statements: readonly StatementLived[]): StatementLived | undefined {
  let lowest: StatementLived | undefined;
  for (const one of statements) {
    if (one.level === undefined) continue;
    if (lowest?.level === undefined || one.level < lowest.level) lowest = one;
  }
  return lowest;
}

function obstaclesTo(
  commitment: Pick<Commitment, "keeps">,
  asked: readonly StatementLived[],
  askedLastYear: readonly StatementId[],
): readonly string[] {
  const ids = new Set(asked.map(({ id }) => id));
  const [first] = commitment.keeps;
  const dropped = commitment.keeps.filter(
    (id) => id !== first && askedLastYear.includes(id) && !ids.has(id),
  );
  return [
    first !== undefined && !ids.has(first) ? `${first}, the first of them, was not asked` : "",
    dropped.length > 0
      ? `${joinWords(dropped)} ${dropped.length === 1 ? "was" : "were"} asked last year and not this year`
      : "",
    ...asked.map(({ id, confirms }) => (confirms ? "" : `${id} does not confirm it`)),
  ].filter((obstacle) => obstacle !== "");
}

function reasonFor({
  commitment,
  asked,
  lowest,
  obstacles,
}: {
  readonly commitment: Pick<Commitment, "keeps">;
  readonly asked: readonly StatementLived[];
  readonly lowest: StatementLived | undefined;
  readonly obstacles: readonly string[];
}): string {
  if (commitment.keeps.length === 0) return "this framework names no I statement for it";
  const coverage = `asked ${String(asked.length)} of ${countOf(commitment.keeps.length, "I statement")}`;
  if (asked.length === 0) return "nobody was asked";
  if (lowest === undefined) {
    return `${coverage}; no level: ${joinWords(asked.map(({ id, noLevel }) => `${id} ${noLevel ?? ""}`))}`;
  }
  const reading = `the lowest is ${lowest.id}, ${String(lowest.level)} ${lowest.label ?? ""}`;
  const confirmed =
    obstacles.length === 0 ? "people confirm it" : `not confirmed: ${obstacles.join("; ")}`;
  return `${coverage}; ${reading.trimEnd()}. ${capitalise(confirmed)}`;
}
