import { type StatementWords, statementWords } from "../report/statement-words.ts";
import { findLineage } from "../comparison/lineage.ts";
import { askedFingerprint, frameworkFingerprint, statementFingerprint } from "../fingerprint.ts";
import { type Framework, statementsOf } from "../framework.ts";
import { type Statement, type StatementId } from "../statement.ts";
import { type Hash } from "../problem.ts";
import { countOf } from "../words.ts";

/** The version of the comparison's shape. */
export const FRAMEWORK_COMPARISON_FORMAT = "framework-comparison/1";

/** Two frameworks or editions side by side: every statement of either is in exactly one of the lists. */
export interface FrameworkComparison {
  readonly format: typeof FRAMEWORK_COMPARISON_FORMAT;
  readonly before: ComparedFramework;
  readonly after: ComparedFramework;
  readonly sentence: string;
  /** The same id, the same words, the same question. */
  readonly unchanged: readonly StatementId[];
  /** The same id in other words: answers before and after are not comparable. */
  readonly reworded: readonly {
    readonly id: StatementId;
    readonly before: string;
    readonly after: string;
  }[];
  /** The same id and words, and something else that is asked differs: the levels, the ladder, the I statements. */
  readonly asksOtherwise: readonly NamedStatement[];
  /** Statements of the first that go on in the second under another id, or under several. */
  readonly carriedOn: readonly (NamedStatement & { readonly to: readonly NamedStatement[] })[];
  /** Statements of the first that nothing in the second carries on. */
  readonly dropped: readonly NamedStatement[];
  /** Statements of the second that carry nothing on. */
  readonly added: readonly NamedStatement[];
}

export interface ComparedFramework {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
  readonly fingerprint: string;
  readonly statements: number;
}

export interface NamedStatement extends StatementWords {
  readonly id: StatementId;
}

/** Compares two frameworks by statement id and by what their statements say they replace and become, never by text. */
export function compareFrameworks(
  before: Framework,
  after: Framework,
  hash: Hash,
): FrameworkComparison {
  const lineage = findLineage(before, after);
  const later = new Map(statementsOf(after).map((one) => [one.id, one]));
  const pairs = statementsOf(before).flatMap((one) => {
    const other = later.get(one.id);
    return other === undefined ? [] : [{ one, other }];
  });
  const same = pairs.filter(({ one, other }) => one.plain === other.plain);
  const asks = same.filter(
    ({ one, other }) => askedOf(before, one, hash) !== askedOf(after, other, hash),
  );
  const gone = statementsOf(before).filter(({ id }) => !later.has(id));
  const lost = gone.filter(({ id }) => heirsOf(id, lineage, later).length === 0);
  const followed = gone.map((one) => ({
    ...named(before, one),
    to: heirsOf(one.id, lineage, later).map((heir) => named(after, heir)),
  }));
  const carried = new Set([
    ...pairs.map(({ other }) => other.id),
    ...followed.flatMap(({ to }) => to.map(({ id }) => id)),
  ]);
  const found = {
    unchanged: same.filter((pair) => !asks.includes(pair)).map(({ one }) => one.id),
    reworded: pairs
      .filter(({ one, other }) => one.plain !== other.plain)
      .map(({ one, other }) => ({ id: one.id, before: one.plain, after: other.plain })),
    asksOtherwise: asks.map(({ other }) => named(after, other)),
    carriedOn: followed.filter(({ to }) => to.length > 0),
    dropped: lost.map((one) => named(before, one)),
    added: statementsOf(after)
      .filter(({ id }) => !carried.has(id))
      .map((one) => named(after, one)),
  };
  const sides = { before: about(before, hash), after: about(after, hash) };
  return { format: FRAMEWORK_COMPARISON_FORMAT, ...sides, sentence: sentenceFor(found), ...found };
}

function be(count: number): string {
  return countOf(count, "is", "are");
}

function heirsOf(
  id: StatementId,
  lineage: ReadonlyMap<StatementId, readonly StatementId[]>,
  later: ReadonlyMap<StatementId, Statement>,
): readonly Statement[] {
  return (lineage.get(id) ?? []).flatMap((heir) => {
    const found = later.get(heir);
    return found === undefined ? [] : [found];
  });
}

function askedOf(framework: Framework, statement: Statement, hash: Hash): string {
  return statement.kind === "commitment"
    ? askedFingerprint(framework, statement, hash)
    : statementFingerprint(statement, framework.experience, hash);
}

function named(framework: Framework, statement: Statement): NamedStatement {
  return { id: statement.id, ...statementWords(framework, statement) };
}

function about(framework: Framework, hash: Hash): ComparedFramework {
  const { id, title, edition, publisher } = framework;
  const fingerprint = frameworkFingerprint(framework, hash);
  return { id, title, edition, publisher, fingerprint, statements: statementsOf(framework).length };
}

type Found = Omit<FrameworkComparison, "format" | "before" | "after" | "sentence">;

function sentenceFor(found: Found): string {
  return [
    `${countOf(found.unchanged.length, "statement is", "statements are")} unchanged.`,
    `${be(found.reworded.length)} reworded, and ${be(found.asksOtherwise.length)} asked otherwise in the same words.`,
    `${be(found.carriedOn.length)} carried on under another id.`,
    `${be(found.dropped.length)} dropped, and ${be(found.added.length)} added.`,
  ].join(" ");
}
