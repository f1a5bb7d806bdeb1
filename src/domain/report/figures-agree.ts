import { type Said } from "../commitment-record.ts";
import { type Path } from "../problem.ts";
import { findStanding } from "../standing.ts";
import { countOf } from "../words.ts";
import { type ReportedCommitment } from "./reported-commitment.ts";
import { type ReportedLevel } from "./reported-level.ts";
import { type Report } from "./report.ts";

/** What a report says that its own readings do not give, and where. */
export interface Disagreement {
  readonly path: Path;
  readonly message: string;
}

/**
 * Looks for what a report can be held to without the file that it was made from: that the headline counts its
 * commitments, and that each stands as its readings say. A report for publication withholds some of them, so there only
 * the counts are looked at. Undefined where all agree, as in every report that was not changed afterwards.
 */
export function disagreementIn(report: Report): Disagreement | undefined {
  return standingAgainstReadings(report) ?? headlineAgainstCommitments(report);
}

function headlineAgainstCommitments({ headline, commitments }: Report): Disagreement | undefined {
  for (const [place, { standing, label, count }] of headline.standings.entries()) {
    const found = commitments.filter((one) => one.standing === standing).length;
    if (found !== count)
      return {
        path: ["headline", "standings", place, "count"],
        message: `the headline counts ${countOf(count, "commitment")} as ${label}, and the report holds ${String(found)}`,
      };
  }
  return undefined;
}

function standingAgainstReadings({ about, commitments }: Report): Disagreement | undefined {
  const target = about.targets.said;
  if (about.version !== "full" || target === null) return undefined;
  for (const [place, commitment] of commitments.entries()) {
    const { id, standing, standingLabel } = commitment;
    const facts = {
      said: saidOf(commitment),
      levels: {
        said: levelOf(commitment.said),
        shown: levelOf(commitment.shown),
        lived: levelOf(commitment.lived),
        peoplesView: levelOf(commitment.peoplesView),
        against: levelOf(commitment.against),
      },
      livedConfirms: commitment.livedConfirms,
      target,
    };
    if (findStanding(facts) !== standing)
      return {
        path: ["commitments", place, "standing"],
        message: `${id} is given as ${standingLabel}, which is not what its readings give`,
      };
  }
  return undefined;
}

function saidOf({ said: { state, level } }: ReportedCommitment): Said {
  if (level !== null) return { kind: "level", level };
  return { kind: state === "not-assessed" || state === "not-applicable" ? state : "not-known" };
}

function levelOf(reading: ReportedLevel | null): number | undefined {
  return reading?.level ?? undefined;
}
