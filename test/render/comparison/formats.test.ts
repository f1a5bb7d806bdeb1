import { Ajv } from "ajv";
import { parse as readCsv } from "csv-parse/sync";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { COMPARISON_SCHEMA } from "../../../src/documents/comparison/schema.ts";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { findingsOf } from "../../../src/domain/comparison/headline.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { classesText } from "../../../src/render/comparison/classes.ts";
import { type ComparedFiles } from "../../../src/render/comparison/compared-files.ts";
import {
  COMPARISON_FORMATS,
  type ComparisonFormat,
} from "../../../src/render/comparison/formats.ts";
import { comparisonGithub } from "../../../src/render/comparison/github.ts";
import { comparisonRenderers } from "../../../src/render/comparison/registry.ts";
import { gardensComparison, gardensFiles, verdictOn } from "../../support/gardens-comparison.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../../support/gardens-report.ts";

const matches = new Ajv({ allErrors: true }).compile(COMPARISON_SCHEMA);

async function write(format: ComparisonFormat, files: ComparedFiles): Promise<string> {
  const render = await comparisonRenderers[format]();
  return render(files);
}

const ENDINGS: Record<ComparisonFormat, string> = {
  text: "txt",
  markdown: "md",
  html: "html",
  csv: "csv",
  json: "json",
  junit: "xml",
  github: "github.txt",
};

describe.each(COMPARISON_FORMATS)("a comparison as %s", (format) => {
  it("is as a person has read and approved it", async () => {
    const text = await write(format, gardensFiles());
    await expect(text).toMatchFileSnapshot(`golden/comparison.${ENDINGS[format]}`);
  });

  it("is the same bytes twice, and ends in one line end", async () => {
    const text = await write(format, gardensFiles());
    expect(await write(format, gardensFiles())).toBe(text);
    expect(text).toMatch(/[^\r\n]\r?\n$/);
  });

  it.each(HOSTILE)("lets nothing through that a terminal obeys: %s", async (_, hostile) => {
    const comparison = gardensComparison(gardensReport(withText(hostile)));
    const text = await write(format, gardensFiles({ comparison }));
    expect(text.replaceAll("\r\n", "\n")).not.toMatch(OBEYED);
  });
});

it("fits its published schema, with and without a gate", async () => {
  for (const verdict of [undefined, gardensFiles().verdict]) {
    const files = gardensFiles({ verdict });
    const written: unknown = JSON.parse(await write("json", files));
    expect(matches(written), JSON.stringify(matches.errors)).toBe(true);
    expect(written).toEqual({ ...files.comparison, only: null, gate: verdict ?? null });
  }
  expect(matches({ ...gardensComparison(), only: null, gate: null, score: 3 })).toBe(false);
});

it("keeps the counts of all where only some are printed", async () => {
  const files = gardensFiles({ only: ["We-2", "added"] });
  const whole = gardensComparison();
  const written = JSON.parse(await write("json", files)) as typeof whole;
  const ids = written.commitments.map(({ id }) => id);
  const added = whole.commitments.filter(({ main }) => main.class === "added").map(({ id }) => id);
  expect(added.length).toBeGreaterThan(0);
  expect(ids).toEqual(
    whole.commitments.map(({ id }) => id).filter((id) => id === "We-2" || added.includes(id)),
  );
  expect(written.headline).toEqual(whole.headline);
});

it("writes CSV with a row for each change, and every row as wide as its heading", async () => {
  const files = gardensFiles();
  const rows: Record<string, string>[] = readCsv(await write("csv", files), { columns: true });
  const found = rows.filter(({ record }) => record === "commitment");
  const wanted = files.comparison.commitments.flatMap((change) =>
    findingsOf(change).map((one) => [change.id, one.class]),
  );
  expect(found.map((row) => [row["id"], row["class"]])).toEqual(wanted);
  const failing = found.filter(({ gate }) => gate === "fails").length;
  const linked = files.verdict?.failures.filter(({ commitment }) => commitment !== null);
  expect(failing).toBe(linked?.length);
  expect(new Set(rows.map(({ record }) => record))).toEqual(
    new Set(["commitment", "i-statement", "need", "action"]),
  );
});

it("never writes a blank as 0", async () => {
  const rows: Record<string, string>[] = readCsv(await write("csv", gardensFiles()), {
    columns: true,
  });
  const blanks = ["said_after", "shown_after", "lived_after"].flatMap((name) =>
    rows.filter((row) => row[`${name}_state`] !== "level").map((row) => row[`${name}_level`]),
  );
  expect(blanks.length).toBeGreaterThan(0);
  expect(new Set(blanks)).toEqual(new Set([""]));
});

it("fits a page of 80 columns, and a narrow one", async () => {
  for (const columns of [80, 50]) {
    const screen = { columns, colour: false, tables: false };
    const lines = (await write("text", gardensFiles({ screen }))).split("\n");
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    const classes = classesText(screen).split("\n");
    expect(classes.filter((line) => stringWidth(line) > columns)).toEqual([]);
  }
});

describe("annotations for a git host", () => {
  it("stand each on a line of its own, the errors first", () => {
    const lines = notes(gardensFiles());
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=[^,:]+::/);
    const order = lines.map((line) => line.slice(2, line.indexOf(" ")));
    expect(order).toEqual(order.toSorted((one, other) => rank(one) - rank(other)));
  });

  it("lead to the line of the later file that each is about, and to the gate's file", () => {
    const files = gardensFiles();
    const ofSecond = notes(files).find((line) => line.includes("title=We-2%3A"));
    expect(ofSecond).toContain("file=2026-27.yaml,line=11,col=3");
    expect(
      notes(files).filter((line) => line.includes("file=mir.gate.yaml,line=5,col=5")),
    ).toHaveLength(1);
  });

  it("are errors only where the gate fails, whatever is printed", () => {
    const comparison = gardensComparison();
    const verdict = verdictOn(comparison, ["trace-lost"]);
    expect(verdict.failures.length).toBeGreaterThan(0);
    expect(errors(gardensFiles({ comparison, verdict }))).toBe(verdict.failures.length);
    expect(errors(gardensFiles({ comparison, verdict, only: ["better"] }))).toBe(
      verdict.failures.length,
    );
    expect(errors(gardensFiles({ comparison, verdict: undefined }))).toBe(0);
  });

  it("are none where nothing changed", () => {
    const report = gardensReport();
    const comparison = compareReports(report, report, { lineage: SAME_IDS });
    expect(comparisonGithub(gardensFiles({ comparison, verdict: undefined }))).toBe("");
  });
});

function notes(files: ComparedFiles): readonly string[] {
  return comparisonGithub(files).trimEnd().split("\n");
}

function errors(files: ComparedFiles): number {
  return notes(files).filter((line) => line.startsWith("::error")).length;
}

function rank(gravity: string): number {
  return ["error", "warning", "notice"].indexOf(gravity);
}
