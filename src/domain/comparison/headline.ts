import { countOf } from "../words.ts";
import { CHANGE_CLASSES, COMPARISON_CLASSES } from "./change-class.ts";
import { type ChangeDirection } from "./change-class-info.ts";
import {
  type ClassCount,
  type CommitmentChange,
  type ComparisonHeadline,
  type Finding,
  type StatementChange,
} from "./comparison.ts";

/** Counts the changes by class. Nothing is added up across classes: a commitment may have several. */
export function buildComparisonHeadline(
  commitments: readonly CommitmentChange[],
  statements: readonly StatementChange[],
): ComparisonHeadline {
  const [main, all] = countClasses(commitments);
  const unchanged = main.get("unchanged") ?? 0;
  return {
    sentence:
      commitments.length === 0 ? livesSentence(statements) : sentenceFor(commitments, unchanged),
    compared: commitments.length,
    unchanged,
    classes: CHANGE_CLASSES.map((name): ClassCount => {
      const { label, means, direction } = COMPARISON_CLASSES[name];
      const counts = { main: main.get(name) ?? 0, all: all.get(name) ?? 0 };
      return { class: name, label, means, direction, ...counts };
    }),
  };
}

/** Every finding of a commitment, the main one first. */
export function findingsOf({ main, others }: CommitmentChange): readonly Finding[] {
  return [main, ...others];
}

type Counts = ReadonlyMap<string, number>;

function countClasses(commitments: readonly CommitmentChange[]): readonly [Counts, Counts] {
  const main = new Map<string, number>();
  const all = new Map<string, number>();
  for (const change of commitments) {
    main.set(change.main.class, (main.get(change.main.class) ?? 0) + 1);
    for (const name of new Set(findingsOf(change).map((one) => one.class)))
      all.set(name, (all.get(name) ?? 0) + 1);
  }
  return [main, all];
}

/** Where neither report has commitments, what changed is what people say of their lives. */
function livesSentence(statements: readonly StatementChange[]): string {
  const having = (...classes: readonly string[]): number =>
    statements.filter(({ finding }) => classes.includes(finding.class)).length;
  return [
    "There are no commitments to compare.",
    `${countOf(statements.length, "I statement is", "I statements are")} compared.`,
    `Lives are clearly better on ${String(having("lived-better"))} and clearly worse on ${String(having("lived-worse"))}.`,
    `${countOf(having("not-comparable"), "is", "are")} not comparable.`,
  ].join(" ");
}

function sentenceFor(commitments: readonly CommitmentChange[], unchanged: number): string {
  const having = (direction: ChangeDirection): number =>
    commitments.filter((change) => findingsOf(change).some((one) => one.direction === direction))
      .length;
  return [
    `${countOf(commitments.length, "commitment is", "commitments are")} compared.`,
    `${countOf(unchanged, "is", "are")} unchanged.`,
    `Something is better on ${String(having("better"))}, something is worse on ${String(having("worse"))}, and something cannot be told on ${String(having("cannot-tell"))}.`,
    "One commitment may be in several of these counts.",
  ].join(" ");
}
