import { type Framework } from "../framework.ts";
import { type StatementId } from "../statement.ts";
import { isOpenGap, orderGaps, saidAboveShown } from "../gaps.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { levelWithLabel } from "../standing-words.ts";
import { sameCauses } from "./promised-again.ts";
import { askAboutLives } from "./people-questions.ts";

/** A question that a scrutiny member could ask, made by a rule from what the file holds. */
export interface ScrutinyQuestion {
  readonly rule: QuestionRule;
  readonly commitment: StatementId | null;
  readonly text: string;
}

/** The rules, in the order in which they are asked; at most one question from each, five in all. */
export const QUESTION_RULES = [
  "lived-lowest",
  "lived-again",
  "claim-without-evidence",
  "need-not-counted",
  "same-cause-again",
  "money-alone",
  "action-without-owner",
  "promise-unaccounted",
  "nobody-asked",
  "lived-unconfirmed",
  "not-heard",
  "not-asked",
] as const;
export type QuestionRule = (typeof QUESTION_RULES)[number];

const MOST_QUESTIONS = 5;

/** Up to five questions: the first that each rule finds, in the order of the rules. */
export function buildQuestions(reading: AssessmentReading): readonly ScrutinyQuestion[] {
  return QUESTION_RULES.flatMap((rule) => {
    const found = RULES[rule](reading);
    return found === undefined ? [] : [{ rule, ...found }];
  }).slice(0, MOST_QUESTIONS);
}

type Found = Omit<ScrutinyQuestion, "rule"> | undefined;

const RULES: Record<QuestionRule, (reading: AssessmentReading) => Found> = {
  "claim-without-evidence": askClaim,
  "need-not-counted": askNeed,
  "same-cause-again": askSameCause,
  "money-alone": askMoney,
  "action-without-owner": askOwner,
  "promise-unaccounted": askPromise,
  "nobody-asked": askPeople,
  "lived-lowest": (reading) => askAboutLives("lived-lowest", reading),
  "lived-again": (reading) => askAboutLives("lived-again", reading),
  "lived-unconfirmed": (reading) => askAboutLives("lived-unconfirmed", reading),
  "not-heard": (reading) => askAboutLives("not-heard", reading),
  "not-asked": (reading) => askAboutLives("not-asked", reading),
};

function askClaim({ commitments, framework }: AssessmentReading): Found {
  const { reach } = framework;
  const widest = [...commitments.values()]
    .filter((one) => saidAboveShown(one) > 0 && (one.levels.said ?? 0) > 0)
    .toSorted((one, other) => saidAboveShown(other) - saidAboveShown(one))[0];
  if (widest === undefined || reach === undefined) return undefined;
  const { id } = widest.commitment;
  const { said, shown } = widest.levels;
  const evidence =
    shown === undefined ? "nothing is shown" : `the evidence shows ${levelWithLabel(shown, reach)}`;
  return {
    commitment: id,
    text: `On ${id} the council says ${levelWithLabel(said, reach)}, and ${evidence}. What does the claim rest on?`,
  };
}

function askNeed({ assessment }: AssessmentReading): Found {
  const need = byId(assessment.needs).find(({ people }) => people === "not-counted");
  if (need === undefined) return undefined;
  return {
    commitment: need.commitments[0] ?? null,
    text: `Need ${need.id} has not been counted. How many people does it concern, and when will we know?`,
  };
}

function askSameCause(reading: AssessmentReading): Found {
  return firstGap(reading, (gap) => {
    const [cause] = sameCauses(gap);
    if (cause === undefined) return undefined;
    return `On ${gap.commitment.id} the cause given is the same as last year: “${labelOf(reading.framework, cause)}”. What was done about it in between?`;
  });
}

function askMoney(reading: AssessmentReading): Found {
  return firstGap(reading, ({ record, commitment }) => {
    const given = record?.causes ?? [];
    const [only] = given;
    if (only === undefined || given.length > 1 || (only.answer ?? "").trim() !== "") {
      return undefined;
    }
    const cause = reading.framework.causes.find(({ id }) => id === only.cause);
    if (cause === undefined || cause.enoughAlone) return undefined;
    return `On ${commitment.id} the only reason given is “${cause.label}”. ${cause.asks}`;
  });
}

function askOwner({ assessment }: AssessmentReading): Found {
  const action = byId(assessment.actions).find(
    ({ owner, status }) => status === "open" && (owner ?? "").trim() === "",
  );
  if (action === undefined) return undefined;
  const record = byId(assessment.commitments).find(({ actions }) => actions.includes(action.id));
  return {
    commitment: record?.id ?? null,
    text: `Action ${action.id} has no owner. Who will see that it is done?`,
  };
}

function askPromise(reading: AssessmentReading): Found {
  return firstGap(reading, ({ record, history, commitment }) => {
    if (history.belowTarget.length === 0 || record?.lastPromise !== undefined) return undefined;
    return `${commitment.id} was below the target before. What became of the last promise?`;
  });
}

function askPeople(reading: AssessmentReading): Found {
  const unasked = [...reading.commitments.values()].find(
    ({ lived, levels, commitment, target }) =>
      lived.asked.length === 0 && commitment.keeps.length > 0 && (levels.said ?? 0) >= target,
  );
  if (unasked === undefined) return undefined;
  const { id } = unasked.commitment;
  return {
    commitment: id,
    text: `Nobody was asked about ${id}. When will people be asked whether it is true for them?`,
  };
}

function firstGap(
  reading: AssessmentReading,
  ask: (gap: CommitmentReading) => string | undefined,
): Found {
  for (const gap of orderGaps(reading).filter(isOpenGap)) {
    const text = ask(gap);
    if (text !== undefined) return { commitment: gap.commitment.id, text };
  }
  return undefined;
}

/** Records by id, so that their order in the file changes no question. */
function byId<Item extends { readonly id: string }>(
  records: ReadonlyMap<string, Item>,
): readonly Item[] {
  return [...records.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function labelOf(framework: Framework, id: string): string {
  return framework.causes.find((cause) => cause.id === id)?.label ?? id;
}
