import { type Framework } from "../framework.ts";
import { type CommitmentReading } from "../reading.ts";
import { reportLevel, reportLived, type ReportedLevel, reportSaid } from "./reported-level.ts";

/** The readings of one commitment, side by side, and never added up. */
export interface ReportedReadings {
  readonly said: ReportedLevel;
  readonly shown: ReportedLevel;
  readonly lived: ReportedLevel;
  /** The lowest that people's own side says; null where it says nothing. */
  readonly peoplesView: ReportedLevel | null;
  /** The lowest that evidence against shows; null where none stands against it. */
  readonly against: ReportedLevel | null;
}

/** Reports the readings of one commitment, each with its own words. */
export function reportReadings(
  { reach, experience }: Pick<Framework, "reach" | "experience">,
  { said, levels, lived }: Pick<CommitmentReading, "said" | "levels" | "lived">,
): ReportedReadings {
  if (reach === undefined) throw new Error("a commitment without a ladder");
  const other = (level: number | undefined): ReportedLevel | null =>
    level === undefined ? null : reportLevel(level, reach, "no-level");
  const unasked = lived.asked.length === 0 ? "nobody-asked" : "no-level";
  return {
    said: reportSaid(said, reach),
    shown: reportLevel(levels.shown, reach, "nothing-shown"),
    lived: reportLived(levels.lived, experience, unasked),
    peoplesView: other(levels.peoplesView),
    against: other(levels.against),
  };
}
