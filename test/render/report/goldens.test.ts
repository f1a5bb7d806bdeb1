import { expect, it } from "vitest";
import { reportCsv } from "../../../src/render/report/csv.ts";
import { reportJson } from "../../../src/render/report/json.ts";
import { reportMarkdown } from "../../../src/render/report/markdown.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { gardensReport } from "../../support/gardens-report.ts";

const LONG = { wide: false, excel: false };

const FORMATS: readonly (readonly [string, (report: Report) => string])[] = [
  ["report.md", reportMarkdown],
  ["report-long.csv", (report) => reportCsv(report, LONG)],
  ["report-wide.csv", (report) => reportCsv(report, { wide: true, excel: false })],
  ["report.json", reportJson],
];

it.each(FORMATS)("writes %s as a person has read and approved it", async (name, render) => {
  await expect(render(gardensReport())).toMatchFileSnapshot(`../golden/${name}`);
});

it.each(FORMATS)(
  "writes the same bytes of %s twice, and changes nothing in the report",
  (_, render) => {
    const report = gardensReport();
    const before = JSON.stringify(report);
    expect(render(report)).toBe(render(gardensReport()));
    expect(JSON.stringify(report)).toBe(before);
  },
);

it.each(FORMATS)("ends %s in exactly one line end", (_, render) => {
  expect(render(gardensReport())).toMatch(/[^\r\n]\r?\n$/);
});
