import { type Framework } from "../framework.ts";
import { type ReachScale } from "../reach-scale.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { reportLevel, reportLived, type ReportedLevel, reportSaid } from "./reported-level.ts";

/** The three readings of one commitment, side by side, and never added up. */
export interface ReportedLadder {
  readonly said: ReportedLevel;
  readonly shown: ReportedLevel;
  readonly lived: ReportedLevel;
}

/** These, and what stands beside them. */
export interface ReportedReadings extends ReportedLadder {
  /** The lowest that people's own side says; null where it says nothing. */
  readonly peoplesView: ReportedLevel | null;
  /** The lowest that evidence against shows; null where none stands against it. */
  readonly against: ReportedLevel | null;
}

type Scales = Pick<Framework, "reach" | "experience">;
type Readings = Pick<CommitmentReading, "said" | "levels" | "lived">;

/** Reports the readings of one commitment, each with its own words. */
export function reportReadings(scales: Scales, reading: Readings): ReportedReadings {
  const { peoplesView, against } = reading.levels;
  const other = (level: number | undefined): ReportedLevel | null =>
    level === undefined ? null : reportLevel(level, ladderOf(scales), "no-level");
  return {
    ...reportLadder(scales, reading),
    peoplesView: other(peoplesView),
    against: other(against),
  };
}

/** Reports the three readings alone. */
export function reportLadder(scales: Scales, { said, levels, lived }: Readings): ReportedLadder {
  const reach = ladderOf(scales);
  const unasked = lived.asked.length === 0 ? "nobody-asked" : "no-level";
  return {
    said: reportSaid(said, reach),
    shown: reportLevel(levels.shown, reach, "nothing-shown"),
    lived: reportLived(levels.lived, scales.experience, unasked),
  };
}

function ladderOf({ reach }: Scales): ReachScale {
  if (reach === undefined) throw new Error("a commitment without a ladder");
  return reach;
}

/** The scale that lived takes its words from: the other framework's, where this one has none. */
export function livedScaleOf({ framework, heard }: AssessmentReading): Framework["experience"] {
  return framework.experience ?? heard?.framework.experience;
}
