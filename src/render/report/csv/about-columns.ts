import { type Report } from "../../../domain/report/report.ts";
import { type Column } from "../../text/csv/column.ts";

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
];

/** A theme's title by its id. */
export function titleOfTheme(report: Report, id: string): string {
  return report.themes.find((theme) => theme.id === id)?.title ?? "";
}
