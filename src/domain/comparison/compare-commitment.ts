import { type ReadingName } from "../gap.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { type ReportedLevel } from "../report/reported-level.ts";
import { READING_WORDS } from "../standing-words.ts";
import { type CommitmentSide, type Finding, type Move, type ReadingChange } from "./comparison.ts";
import { finding, inOrder } from "./finding.ts";
import { type Context, type Pair } from "./pair.ts";
import { findCauses, findGainedNeeds, findLostNeeds, findRepeat } from "./rules/follow-up-rules.ts";
import { findConfirmed, findLivedMoves, findWithheld } from "./rules/people-rules.ts";
import { findView } from "./rules/view-rules.ts";
import { findPromises } from "./rules/promise-rules.ts";
import { findClaim, findScope } from "./rules/said-rules.ts";
import {
  findAgainst,
  findAltered,
  findLostEvidence,
  findRedated,
  findShownMove,
} from "./rules/shown-rules.ts";
import { isSameQuestion } from "./same-question.ts";
import { type Side } from "./side.ts";

type Rule = (pair: Pair) => readonly Finding[];

/** Rules that hold whether or not the question is the same. */
const ALWAYS: readonly Rule[] = [
  findScope,
  findLostNeeds,
  findGainedNeeds,
  findLostEvidence,
  findAltered,
  findRedated,
  findLivedMoves,
  findPromises,
  findRepeat,
  findCauses,
  findWithheld,
];

/** Rules that set two answers to one question side by side. */
const SAME_QUESTION: readonly Rule[] = [
  findClaim,
  findShownMove,
  findAgainst,
  findView,
  findConfirmed,
];

/** Every class that holds of a commitment in both reports, the main one first; never empty. */
export function findChanges(pair: Pair): readonly [Finding, ...Finding[]] {
  const comparable = isSameQuestion(pair.before, pair.after);
  const rules = comparable ? [...ALWAYS, ...SAME_QUESTION] : ALWAYS;
  const findings = rules.flatMap((rule) => rule(pair));
  const all = comparable ? findings : [...findings, otherQuestion(pair)];
  const [main, ...others] = inOrder(all);
  return main === undefined
    ? [finding("unchanged", "Nothing that is compared has changed.")]
    : [main, ...others];
}

/** How one commitment stood in one of the reports. */
export function sideOfChange(side: Side, commitment: ReportedCommitment): CommitmentSide {
  const { id, words, plain, wordsBy, standing, standingLabel, by } = commitment;
  const { period } = side.report.about;
  return { id, period, words, plain, wordsBy, standing, standingLabel, by };
}

/** The readings of both years side by side. Lived goes up or down only where chance would not explain it. */
export function compareReadings(
  before: ReportedCommitment | undefined,
  after: ReportedCommitment | undefined,
  findings: readonly Finding[],
): readonly ReadingChange[] {
  const names: readonly ReadingName[] = ["said", "shown", "lived", "peoplesView", "against"];
  const comparable = before !== undefined && after !== undefined && isSameQuestion(before, after);
  return names.map((reading) => {
    const [was, is] = [before?.[reading] ?? null, after?.[reading] ?? null];
    const move = comparable ? moveOf(was, is) : "not-comparable";
    const clear = findings.some(
      ({ class: name }) => name === `lived-${move === "up" ? "better" : "worse"}`,
    );
    const unclear = reading === "lived" && (move === "up" || move === "down") && !clear;
    return {
      reading,
      label: READING_WORDS[reading],
      before: was,
      after: is,
      move: unclear ? "changed" : move,
    };
  });
}

function moveOf(was: ReportedLevel | null, is: ReportedLevel | null): Move {
  const [before, after] = [was ?? NO_READING, is ?? NO_READING];
  if (before.state === "withheld" || after.state === "withheld") return "not-comparable";
  if (before.state !== after.state) return "changed";
  if (before.level === after.level) return "same";
  return (after.level ?? 0) > (before.level ?? 0) ? "up" : "down";
}

const NO_READING = { state: undefined, level: null } as const;

function otherQuestion({ before, after, context }: Pair): Finding {
  const renamed = before.id === after.id ? "" : ` It carries on ${before.id}.`;
  return finding(
    "not-comparable",
    `The question that was answered ${context.before.when} is not the one that was answered ${context.after.when}.${renamed}`,
    [after.id],
  );
}

/** What holds of a commitment that the later report does not have. */
export function findRemoved(
  before: ReportedCommitment,
  context: Context,
): readonly [Finding, ...Finding[]] {
  const followed = { before, after: undefined, context };
  const removed = finding(
    "removed",
    `${before.id} was there ${context.before.when} (${before.standingLabel}), and nothing carries it on. That is not an improvement.`,
    [before.id],
  );
  return [removed, ...inOrder([...findLostNeeds(followed), ...findPromises(followed)])];
}

/** What holds of a commitment that the earlier report does not have, or that several earlier ones lead to. */
export function findAdded(
  after: ReportedCommitment,
  from: readonly ReportedCommitment[],
  context: Context,
): readonly [Finding, ...Finding[]] {
  const gained = findGainedNeeds({ after, context });
  if (from.length === 0)
    return [
      finding("added", `${after.id} was not there ${context.before.when}.`, [after.id]),
      ...gained,
    ];
  const ids = from.map(({ id }) => id);
  const joined = finding(
    "not-comparable",
    `${after.id} carries on ${ids.join(" and ")} together, so that no earlier answer is an answer to it.`,
    ids,
  );
  const promises = from.flatMap((before) => [
    ...findLostNeeds({ before, after, context }),
    ...findPromises({ before, after, context }),
  ]);
  return [joined, ...inOrder([...promises, ...gained])];
}
