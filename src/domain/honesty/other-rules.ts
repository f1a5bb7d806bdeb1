import { lastDayOf, type Period } from "../dates.ts";
import { type HonestyFinding, type HonestyRule } from "./honesty-finding.ts";

/** A date by which evidence counts that is not in the year, or not after last year's. */
export const asOfSetBack: HonestyRule = ({ year, last }) => {
  const { asOf, period } = year.assessment;
  const first = `${period.slice(0, 4)}-04-01`;
  const isOutside = asOf < first || asOf > lastDayOf(period);
  const before = last?.assessment.asOf;
  const findings: HonestyFinding[] = [];
  const advice =
    "an earlier date makes old evidence fresh again; write when this year's was looked at";
  if (isOutside)
    findings.push({
      code: "honesty/as-of-outside-period",
      message: `evidence counts as at ${asOf}, which is not in ${period}`,
      advice,
      path: ["asOf"],
    });
  if (before !== undefined && asOf <= before)
    findings.push({
      code: "honesty/as-of-not-later",
      message: `evidence counts as at ${asOf}, and in ${last?.assessment.period ?? ""} it counted as at ${before}`,
      advice,
      path: ["asOf"],
    });
  return findings;
};

/** An earlier file that is not of the year before. */
export const yearLeftOut: HonestyRule = ({ year, last }) => {
  if (last === undefined) return [];
  const { period } = year.assessment;
  const before = last.assessment.period;
  if (before === yearBefore(period)) return [];
  return [
    {
      code: "honesty/year-left-out",
      message: `the earlier file is of ${before}, and not of ${yearBefore(period)}`,
      advice: 'name the file of the year before in "previous:", if there is one',
      path: ["previous"],
    },
  ];
};

function yearBefore(period: Period): Period {
  const year = Number(period.slice(0, 4)) - 1;
  return `${String(year)}-${String((year + 1) % 100).padStart(2, "0")}`;
}

/** A council's copy of a built-in framework that differs from it. */
export const frameworkAltered: HonestyRule = ({ origin, year }) => {
  if (origin.kind !== "copy" || origin.changes.length === 0) return [];
  const named = origin.changes.slice(0, MOST_NAMED).map(({ sentence }) => sentence);
  const more = origin.changes.length - named.length;
  const rest = more > 0 ? ` … and ${String(more)} more` : "";
  return [
    {
      code: "honesty/framework-altered",
      message:
        `the council's own ${origin.of === undefined ? `copy of ${year.framework.id}` : `framework is a copy of ${origin.of} under another id, and`} differs from the built-in file: ${named.join(" ")}${rest}`.replace(
          /\.$/,
          "",
        ),
      advice: "nothing is wrong with that where it is meant; the report says how it differs",
      path: ["framework"],
    },
  ];
};

const MOST_NAMED = 8;
