import { iStatementsOf } from "../framework.ts";
import { type AssessmentReading } from "../reading.ts";
import { joinWords } from "../words.ts";
import { repeatedStatements } from "./statement-gaps.ts";

/** What a scrutiny member could ask where a framework has I statements alone: nothing is claimed, so the questions are of lives. */
export const PEOPLE_QUESTION_RULES = [
  "lived-lowest",
  "lived-again",
  "lived-unconfirmed",
  "not-heard",
  "not-asked",
] as const;
export type PeopleQuestionRule = (typeof PEOPLE_QUESTION_RULES)[number];

interface Found {
  readonly commitment: null;
  readonly text: string;
}

/** What each rule finds; undefined where it finds nothing, or where the framework has commitments. */
export function askAboutLives(
  rule: PeopleQuestionRule,
  reading: AssessmentReading,
): Found | undefined {
  if (reading.commitments.size > 0 || reading.lived.size === 0) return undefined;
  const text = RULES[rule](reading);
  return text === undefined ? undefined : { commitment: null, text };
}

const RULES: Record<PeopleQuestionRule, (reading: AssessmentReading) => string | undefined> = {
  "lived-lowest": ({ lived, framework }) => {
    const target = framework.experience?.target ?? 0;
    const [lowest] = [...lived.values()]
      .flatMap(({ id, level, label }) => (level === undefined ? [] : [{ id, level, label }]))
      .toSorted((one, other) => one.level - other.level);
    if (lowest === undefined || lowest.level >= target) return undefined;
    return `What people live of ${lowest.id} is at level ${String(lowest.level)}: “${lowest.label ?? ""}”. What stands in the way, and who will change it?`;
  },
  "lived-again": (reading) => {
    const [first] = repeatedStatements(reading);
    if (first === undefined) return undefined;
    return `${first} was below the target before, and is again. What was done about it in between?`;
  },
  "lived-unconfirmed": ({ listening }) => {
    const record = [...listening.values()].find(({ unconfirmed }) => unconfirmed !== undefined);
    if (record === undefined) return undefined;
    return `People have not confirmed record ${record.listening.id} as it stands. When will they be asked to?`;
  },
  "not-heard": ({ assessment }) => {
    const record = [...assessment.listening.values()].find(
      ({ notHeard }) => (notHeard ?? "").trim() !== "",
    );
    if (record === undefined) return undefined;
    return `In record ${record.id} these were not heard: ${(record.notHeard ?? "").trim()}. How and when will they be?`;
  },
  "not-asked": (reading) => {
    const ids = iStatementsOf(reading.framework)
      .map(({ id }) => id)
      .filter((id) => reading.lived.get(id)?.asked !== true);
    if (ids.length === 0) return undefined;
    const named = ids.length > 3 ? `${ids.slice(0, 3).join(", ")} and others` : joinWords(ids);
    return `Nobody was asked about ${named}: ${String(ids.length)} of ${String(reading.lived.size)}. When will people be asked?`;
  },
};
