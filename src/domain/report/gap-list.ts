import { type Assessment } from "../assessment.ts";
import { type StatementId } from "../statement.ts";
import { type Gap } from "../gap.ts";
import { orderGaps } from "../gaps.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { type Standing, STANDING_INFO } from "../standing.ts";
import { READING_WORDS } from "../standing-words.ts";
import { countOf, joinWords } from "../words.ts";
import { type ReportedLevel } from "./reported-level.ts";
import { reportReadings } from "./reported-readings.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";

/** One line of the gap list. */
export interface GapLine extends StatementWords {
  /** From 1, in the printed order. */
  readonly rank: number;
  readonly id: StatementId;
  readonly critical: boolean;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly said: ReportedLevel;
  readonly shown: ReportedLevel;
  readonly lived: ReportedLevel;
  /** Levels below target, 0–4; null where no reading exists. */
  readonly size: number | null;
  /** `2 levels`, `0 levels, not known in part (lived)`. */
  readonly sizeWords: string;
  /** Earlier years below target. */
  readonly yearsRepeated: number;
  /** What is to be done: the actions, why there is none, not this year, or that nothing is decided. */
  readonly next: string;
}

/** How the gap list is ordered, to be printed above it. */
export const GAP_ORDER_WORDS =
  "Critical commitments come first. Then the larger gap, more years repeated, and the larger distance from said to shown. Then the number of the commitment.";

/** Lists the open gaps in their printed order. */
export function buildGapList(reading: AssessmentReading): readonly GapLine[] {
  return orderGaps(reading).map((gap, index) => ({
    ...threeReadings(reading, gap),
    rank: index + 1,
    id: gap.commitment.id,
    ...statementWords(reading.framework, gap.commitment),
    critical: gap.commitment.critical !== undefined,
    standing: gap.standing,
    standingLabel: STANDING_INFO[gap.standing].label,
    size: gap.gap.size ?? null,
    sizeWords: gapInWords(gap),
    yearsRepeated: gap.history.belowTarget.length,
    next: nextStep(gap, reading.assessment.actions),
  }));
}

function threeReadings(
  { framework, heard }: AssessmentReading,
  gap: CommitmentReading,
): Pick<GapLine, "said" | "shown" | "lived"> {
  const { said, shown, lived } = reportReadings(
    { ...framework, experience: framework.experience ?? heard?.framework.experience },
    gap,
  );
  return { said, shown, lived };
}

/** A gap's size in words, with what it was measured by where no column shows it, and what is not known. A blank is never called no gap. */
export function gapInWords({
  gap: { size, lowest, missing },
  standing,
}: Pick<CommitmentReading, "gap" | "standing">): string {
  if (standing === "not-applicable") return STANDING_INFO[standing].label;
  if (standing === "understated") return "no gap";
  if (size === undefined) return "not measured";
  const unknown = joinWords(missing.map((reading) => READING_WORDS[reading]));
  const parts = [
    size === 0 ? "no measured gap" : `${countOf(size, "level")}${measuredBy(lowest)}`,
    unknown === "" ? "" : `unknown in part (${unknown})`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function measuredBy(lowest: Gap["lowest"]): string {
  if (lowest?.reading !== "peoplesView" && lowest?.reading !== "against") return "";
  return `, by ${READING_WORDS[lowest.reading]}`;
}

/** What stands as the next step where the file says nothing of one. */
export const NOTHING_DECIDED = "nothing decided";

/** What a commitment's record says is to be done, in words. An action that is done or dropped is nothing to come. */
export function nextStep(
  { record }: Pick<CommitmentReading, "record">,
  actions: Assessment["actions"],
): string {
  if (record === undefined) return NOTHING_DECIDED;
  const open = record.actions.filter((id) => actions.get(id)?.status === "open");
  if (open.length > 0) return `${open.length === 1 ? "action" : "actions"} ${joinWords(open)}`;
  if (record.noAction !== undefined) return "no action, with a reason";
  if (record.notThisYear) return "not this year";
  return record.later.has("actions") ? "handed on" : NOTHING_DECIDED;
}
