import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { reportCsv } from "../../../src/render/report/csv.ts";
import { REPORT_DICTIONARY } from "../../../src/render/report/csv/dictionary.ts";
import { dictionaryCsv } from "../../../src/render/text/csv/dictionary.ts";
import { gardensReport, HOSTILE, withText } from "../../support/gardens-report.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return parse(text, { columns: true });
}

const LONG = { wide: false, excel: false };
const WIDE = { wide: true, excel: false };
const report = gardensReport();
const long = rowsOf(reportCsv(report, LONG));

function rowsAbout(record: string): readonly Row[] {
  return long.filter((row) => row["record"] === record);
}

function yearsBefore(text: string): string | undefined {
  return rowsOf(text).find(({ id }) => id === "We-1")?.["earlier_years_below"];
}

describe("the long file", () => {
  it("has five readings a commitment and one an I statement", () => {
    expect(rowsAbout("commitment")).toHaveLength(report.commitments.length * 5);
    expect(rowsAbout("i-statement")).toHaveLength(4);
  });

  it("has a level exactly where the state says so, so that a blank is never 0", () => {
    for (const row of long) expect(row["level"] !== "").toBe(row["state"] === "level");
    expect(long.filter((row) => row["level"] === "0")).not.toEqual([]);
  });

  it.each([
    ["We-2", "said", "level", "3"],
    ["We-3", "said", "not-applicable", ""],
    ["We-4", "said", "not-known", ""],
    ["We-5", "said", "level", "0"],
    ["We-6", "said", "not-assessed", ""],
    ["We-6", "shown", "nothing-shown", ""],
    ["We-6", "lived", "nobody-asked", ""],
    ["We-2", "peoples-view", "level", "1"],
    ["We-1", "peoples-view", "no-view", ""],
    ["We-2", "evidence-against", "level", "1"],
    ["We-1", "evidence-against", "nothing-against", ""],
    ["I-4", "lived", "nobody-asked", ""],
    ["I-1", "lived", "level", "3"],
  ])("tells of %s that %s is %s %s", (id, reading, state, level) => {
    const row = long.find((one) => one["id"] === id && one["reading"] === reading);
    expect([row?.["state"], row?.["level"]]).toEqual([state, level]);
  });

  it("leaves earlier years empty where none is given, and tells 0 where one is", () => {
    const alone = { ...report, promisedAgain: { ...report.promisedAgain, earlierYears: [] } };
    expect(yearsBefore(reportCsv(report, LONG))).toBe("0");
    expect(yearsBefore(reportCsv(alone, LONG))).toBe("");
  });
});

it("writes one row a commitment in the wide file", () => {
  const wide = rowsOf(reportCsv(report, WIDE));
  expect(wide.map(({ id }) => id)).toEqual(report.commitments.map(({ id }) => id));
  expect(wide[1]).toMatchObject({
    said_level: "3",
    shown_level: "2",
    against_state: "level",
    needs: "N1; N2",
    actions: "A1; A2",
    director_answered: "no",
  });
});

it("names in the dictionary every column of both files, in their order", () => {
  for (const [place, choices] of [LONG, WIDE].entries()) {
    const [header] = parse(reportCsv(report, choices), { to: 1 });
    const columns = REPORT_DICTIONARY.sections[place]?.columns ?? [];
    expect(header).toEqual(columns.map(({ name }) => name));
    expect(new Set(header).size).toBe(columns.length);
  }
  const entries = REPORT_DICTIONARY.sections.flatMap(({ columns }) => columns);
  expect(rowsOf(dictionaryCsv(REPORT_DICTIONARY, false))).toHaveLength(entries.length);
});

it("begins with the mark that Excel knows only where it is asked for", () => {
  expect(reportCsv(report, { wide: false, excel: true })).toBe(`\uFEFF${reportCsv(report, LONG)}`);
  expect(reportCsv(report, LONG)).toMatch(/^council_code,/);
});

describe.each(HOSTILE)("with %s in every field", (_, hostile) => {
  const spoilt = gardensReport(withText(hostile));

  it.each([LONG, WIDE])(
    "keeps a row a line, ended by CR and LF, and runs nothing: %j",
    (choices) => {
      const text = reportCsv(spoilt, choices);
      expect(text.split("\r\n")).toHaveLength(reportCsv(report, choices).split("\r\n").length);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const row of rowsOf(text)) {
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
      }
    },
  );
});
