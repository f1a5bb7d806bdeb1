import { type StatementId } from "../statement.ts";
import { countOf } from "../words.ts";
import { isMeasuredAgain } from "./compare-pieces.ts";
import { type ChangeClass } from "./change-class.ts";
import {
  type CommitmentChange,
  type Movement,
  MOVEMENT_CAUSES,
  type MovementCause,
  type StatementChange,
} from "./comparison.ts";
import { findingsOf } from "./headline.ts";
import { type Context, type Pair } from "./pair.ts";

const CAUSE_INFO: Record<MovementCause, { readonly label: string; readonly means: string }> = {
  "wording-or-scale": {
    label: "wording or scale",
    means: "The question, the ladder or the framework changed. This says nothing of practice.",
  },
  scope: {
    label: "scope",
    means: "It was scored, applied or asked about in one year only.",
  },
  practice: {
    label: "practice",
    means: "The same thing was measured again and differs, or people clearly live it otherwise.",
  },
  evidence: {
    label: "evidence",
    means: "There is more or less evidence than before. Practice may be as it was.",
  },
  "who-scored": {
    label: "who scored",
    means: "Somebody else judged, or other people were asked or in another way.",
  },
  "not-explained": {
    label: "not explained",
    means: "Nothing in the files explains it.",
  },
};

/** Splits what moved over what may lie behind it. Each commitment is counted once, under the first cause that holds. */
export function buildMovement(
  commitments: readonly CommitmentChange[],
  context: Context,
): Movement {
  const moved = commitments.filter(hasMoved);
  const byCause = new Map<MovementCause, StatementId[]>();
  for (const change of moved) {
    const cause = causeOf(change, context);
    byCause.set(cause, [...(byCause.get(cause) ?? []), change.id]);
  }
  return {
    sentence: `${countOf(moved.length, "commitment")} moved or can no longer be compared. Each is counted once, under the first cause below that holds.`,
    moved: moved.length,
    causes: MOVEMENT_CAUSES.map((cause) => {
      const ids = byCause.get(cause) ?? [];
      return { cause, ...CAUSE_INFO[cause], count: ids.length, commitments: ids };
    }),
  };
}

const INCOMPARABLE: readonly ChangeClass[] = ["not-comparable"];
const SCOPE: readonly ChangeClass[] = [
  "removed",
  "added",
  "not-scored",
  "newly-scored",
  "newly-not-applicable",
  "newly-applicable",
];
/** People asked in one year only: the scope of what is lived, where nothing else moved. */
const ASKED: readonly ChangeClass[] = ["no-longer-asked", "newly-asked"];
const CLEARLY_LIVED: readonly ChangeClass[] = ["lived-better", "lived-worse"];
const SHOWN: readonly ChangeClass[] = [
  "better-shown",
  "worse-shown",
  "against-gained",
  "against-lost",
];
const EVIDENCE: readonly ChangeClass[] = [
  ...SHOWN,
  "shown-up-same-evidence",
  "evidence-expired",
  "answers-expired",
  "evidence-removed",
  "evidence-altered",
  "evidence-redated",
  "new-evidence",
];

function hasMoved(change: CommitmentChange): boolean {
  if (change.readings.some(({ move }) => move === "up" || move === "down" || move === "changed"))
    return true;
  return has(change, [...INCOMPARABLE, "removed", "added", ...CLEARLY_LIVED]);
}

function causeOf(change: CommitmentChange, context: Context): MovementCause {
  if (has(change, INCOMPARABLE)) return "wording-or-scale";
  const pair = pairOf(change, context);
  if (pair === undefined || has(change, SCOPE)) return "scope";
  if (isPractice(change, pair)) return "practice";
  if (isEvidence(change)) return "evidence";
  if (isAskedInOneYear(change)) return "scope";
  return isJudgedByOthers(pair) ? "who-scored" : "not-explained";
}

function pairOf(change: CommitmentChange, context: Context): Pair | undefined {
  const before = context.before.commitments.get(change.before?.id ?? "");
  const after = context.after.commitments.get(change.id);
  return before === undefined || after === undefined ? undefined : { before, after, context };
}

function isPractice(change: CommitmentChange, pair: Pair): boolean {
  if (has(change, CLEARLY_LIVED)) return true;
  return has(change, SHOWN) && isMeasuredAgain(pair);
}

/** A claim that rose on no new evidence is not explained by other evidence that came with it. */
function isEvidence(change: CommitmentChange): boolean {
  const bare = has(change, ["claim-up-without-evidence"]);
  return has(change, bare ? SHOWN : EVIDENCE);
}

function isAskedInOneYear(change: CommitmentChange): boolean {
  const others = change.readings.filter(({ reading }) => reading !== "lived");
  return has(change, ASKED) && others.every(({ move }) => move === "same");
}

function isJudgedByOthers({ before, after, context }: Pair): boolean {
  if (before.by !== after.by || viewersOf(before) !== viewersOf(after)) return true;
  return after.keeps.some(({ id }) => {
    const statement = context.statements.get(id);
    return statement !== undefined && hasOtherPeople(statement);
  });
}

function has(change: CommitmentChange, classes: readonly ChangeClass[]): boolean {
  return findingsOf(change).some((one) => classes.includes(one.class));
}

function viewersOf({ views }: { readonly views: readonly { readonly by: string }[] }): string {
  return JSON.stringify(views.map(({ by }) => by).toSorted());
}

function hasOtherPeople({ test }: StatementChange): boolean {
  return test.kind === "not-tested" && (test.why === "other-people" || test.why === "other-route");
}
