import { type SignOffRole } from "../../../domain/assessment.ts";
import { type Report } from "../../../domain/report/report.ts";
import { type Column } from "../../text/csv/column.ts";

const SIGNED_VALUES = "as-signed, changed, not-recorded, no";

/** What every row begins with, so that many councils' files can be put together. */
export const ABOUT_COLUMNS: readonly Column<{ readonly report: Report }>[] = [
  {
    name: "council_code",
    values: "text",
    means: "The council's code from the Office for National Statistics.",
    cell: ({ report }) => report.about.council.code,
  },
  {
    name: "council",
    values: "text",
    means: "The council's name.",
    cell: ({ report }) => report.about.council.name,
  },
  {
    name: "period",
    values: "2026-27",
    means: "The financial year that the assessment is for.",
    cell: ({ report }) => report.about.period,
  },
  {
    name: "as_of",
    values: "2026-09-30",
    means: "The date by which evidence is in or out of date.",
    cell: ({ report }) => report.about.asOf,
  },
  {
    name: "framework",
    values: "text",
    means: "The id of the set of promises that the council is read by.",
    cell: ({ report }) => report.about.framework.id,
  },
  {
    name: "edition",
    values: "text",
    means: "The edition of the framework.",
    cell: ({ report }) => report.about.framework.edition,
  },
  {
    name: "profile",
    values: "text",
    means: "The choice of statements that the council set out to assess: full is all of them.",
    cell: ({ report }) => report.about.profile,
  },
  {
    name: "director_signed",
    values: SIGNED_VALUES,
    means: "Whether the director signed the assessment, and whether it has changed since.",
    cell: ({ report }) => signedBy(report, "director"),
  },
  {
    name: "people_signed",
    values: SIGNED_VALUES,
    means: "Whether the people's side signed the assessment, and whether it has changed since.",
    cell: ({ report }) => signedBy(report, "people"),
  },
];

/** The least sure of a side's signatures: where one of two was given to something else, so was the side's. */
function signedBy({ tookPart }: Report, role: SignOffRole): string {
  const states = tookPart.signedOff.filter((one) => one.role === role).map(({ state }) => state);
  return (
    ["changed", "not-recorded", "as-signed"].find((one) => states.some((state) => state === one)) ??
    "no"
  );
}

/** A theme's title by its id. */
export function titleOfTheme(report: Report, id: string): string {
  return report.themes.find((theme) => theme.id === id)?.title ?? "";
}
