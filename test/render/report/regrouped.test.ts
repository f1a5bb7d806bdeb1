import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { REGROUPED_REPORT_SCHEMA } from "../../../src/documents/regrouped/schema.ts";
import { type RegroupedReport } from "../../../src/domain/regrouped/regrouped-report.ts";
import { regroupedCsv } from "../../../src/render/report/csv.ts";
import { REPORT_DICTIONARY } from "../../../src/render/report/csv/dictionary.ts";
import { regroupedHtml } from "../../../src/render/report/html/regrouped.tsx";
import { regroupedJson } from "../../../src/render/report/json.ts";
import { regroupedMarkdown } from "../../../src/render/report/markdown/regrouped.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../../support/gardens-report.ts";
import { ALMANAC, gardensRegrouped } from "../../support/gardens-regrouped.ts";
import { htmlBlocks } from "../../support/html-blocks.ts";
import { sentencesOf, wordsIn } from "../../support/reading-grade.ts";

const LONG = { wide: false, excel: false };
const WIDE = { wide: true, excel: false };
const regrouped = gardensRegrouped();
const page = regroupedHtml(regrouped, LONG);

const FORMATS: readonly (readonly [string, (one: RegroupedReport) => string])[] = [
  ["regrouped.md", regroupedMarkdown],
  ["regrouped-long.csv", (one) => regroupedCsv(one, LONG)],
  ["regrouped-wide.csv", (one) => regroupedCsv(one, WIDE)],
  [
    "regrouped.html",
    (one) =>
      regroupedHtml(one, LONG)
        .replace(/<style>[\s\S]*<\/style>/, "<style>…</style>")
        .replaceAll("><", ">\n<")
        .replace(/'sha256-[^']*'/, "'sha256-…'"),
  ],
];

it.each(FORMATS)("writes %s as a person has read and approved it", async (name, render) => {
  await expect(render(regrouped)).toMatchFileSnapshot(`../golden/${name}`);
  expect(render(gardensRegrouped())).toBe(render(regrouped));
  expect(render(regrouped)).toMatch(/[^\r\n]\r?\n$/);
});

describe("as JSON", () => {
  const matches = new Ajv({ allErrors: true }).compile(REGROUPED_REPORT_SCHEMA);

  it("fits its published schema, and holds the report that it was made from", () => {
    const written: unknown = JSON.parse(regroupedJson(regrouped));
    matches(written);
    expect(matches.errors ?? []).toEqual([]);
    expect(written).toEqual(regrouped);
  });

  it("is told from something else by its schema", () => {
    expect(matches({ ...regrouped, rating: 3 })).toBe(false);
    expect(matches({ ...regrouped, report: { ...regrouped.report, score: 3 } })).toBe(false);
  });
});

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): readonly Row[] => parse(text, { columns: true });

describe("as CSV", () => {
  const wide = rowsOf(regroupedCsv(regrouped, WIDE));
  const long = rowsOf(regroupedCsv(regrouped, LONG));

  it("has a row for each heading and commitment, for a heading without, and for one under none", () => {
    expect(wide.map((row) => [row["heading"], row["id"]])).toEqual([
      ["1", "We-2"],
      ["1", "We-1"],
      ["1", "We-6"],
      ["2", "We-4"],
      ["2", "We-2"],
      ["2", "We-5"],
      ["3", ""],
      ["", "We-3"],
    ]);
  });

  it("has a row for each piece of evidence, with its category and what it shows there", () => {
    const pieces = long.filter((row) => row["heading"] === "1" && row["id"] === "We-2");
    expect(pieces.map((row) => row["evidence"])).toEqual(["E4", "E5", "E3"]);
    expect(pieces.find((row) => row["evidence"] === "E3")).toMatchObject({
      category: "What gardeners say",
      evidence_shows: "1",
      evidence_against: "yes",
    });
    expect(long.filter((row) => row["id"] === "We-3")).toMatchObject([{ evidence: "" }]);
  });

  it("is explained column by column in the dictionary", () => {
    for (const [file, choices] of [
      ["by", LONG],
      ["by-wide", WIDE],
    ] as const) {
      const [header] = parse(regroupedCsv(regrouped, choices), { to: 1 });
      const section = REPORT_DICTIONARY.sections.find((one) => one.file === file);
      const columns = section?.columns.map(({ name }) => name) ?? [];
      expect(header).toEqual(columns);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  it("begins with the mark that Excel knows only where it is asked for", () => {
    expect(regroupedCsv(regrouped, { wide: false, excel: true })).toBe(
      `\uFEFF${regroupedCsv(regrouped, LONG)}`,
    );
  });
});

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "void-style": "off", "long-title": "off", "doctype-style": "off" },
});
const complaints = (text: string): readonly string[] =>
  (validator.validateStringSync(text).results[0]?.messages ?? []).map(({ message }) => message);
const attributes = (name: string, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");

describe("as HTML", () => {
  it("is valid, has no id twice, and every link within it leads somewhere", () => {
    expect(complaints(page)).toEqual([]);
    const ids = attributes("id", page);
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes("href", page).filter((target) => target.startsWith("#"));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  it("links each word of its glossary once", () => {
    const terms = attributes("href", page).filter((target) => target.startsWith("#term-"));
    const entries = attributes("id", page).filter((id) => id.startsWith("term-"));
    expect(terms.map((target) => target.slice(1)).toSorted()).toEqual(entries.toSorted());
  });

  it("leads from every claim to its evidence, or says that none is given", () => {
    const table = page.slice(page.indexOf('id="heading-sowing-table"')).split("</table>")[0] ?? "";
    expect(table).toContain('href="#heading-sowing-E3"');
    const without = page.slice(page.indexOf('id="unfiled-table"')).split("</table>")[0] ?? "";
    expect(without).toContain("no evidence given");
  });

  it("says at the top that it predicts no rating, and gives the source and date of the other text", () => {
    const top = page.slice(0, page.indexOf("<h2"));
    expect(top).toContain("predicts no rating");
    expect(top).toContain("21 December 2025");
    expect(page).toContain("https://moon.example/almanac");
  });

  it("holds no sentence over 25 words", () => {
    const sentences = htmlBlocks(page).flatMap(sentencesOf);
    const parts = sentences.filter((one) => /[.?!]$/.test(one)).flatMap((one) => one.split(": "));
    expect(parts.length).toBeGreaterThan(80);
    expect(parts.filter((one) => wordsIn(one).length > 25)).toEqual([]);
  });
});

describe.each(HOSTILE)("with %s in every field", (_, hostile) => {
  const almanac = {
    ...ALMANAC,
    title: hostile,
    publisher: hostile,
    note: hostile,
    source: hostile,
    groups: ALMANAC.groups.map((group) => ({
      ...group,
      title: hostile,
      entries: group.entries.map((entry) => ({ ...entry, title: hostile, plain: hostile })),
    })),
    evidence: ALMANAC.evidence.map((one) => ({ ...one, title: hostile })),
  };
  const spoilt = gardensRegrouped(gardensReport(withText(hostile)), almanac);

  it("is a valid page without anything that runs", () => {
    const text = regroupedHtml(spoilt, LONG);
    expect(complaints(text)).toEqual([]);
    expect(text).not.toMatch(/<script|<img| on[a-z]+="/i);
    expect(text).not.toMatch(OBEYED);
    expect(
      attributes("href", text).filter((target) =>
        /^(?:javascript|data|vbscript|file):/i.test(target),
      ),
    ).toEqual([]);
  });

  it("keeps the tables of the Markdown whole", () => {
    const text = regroupedMarkdown(spoilt);
    expect(text).not.toMatch(OBEYED);
    expect(text.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(
      regroupedMarkdown(regrouped)
        .split("\n")
        .filter((line) => line.startsWith("| ")).length,
    );
  });

  it("keeps a row a line in CSV, and runs nothing", () => {
    for (const choices of [LONG, WIDE]) {
      const text = regroupedCsv(spoilt, choices);
      expect(text.split("\r\n")).toHaveLength(
        regroupedCsv(regrouped, choices).split("\r\n").length,
      );
      for (const row of rowsOf(text))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
    }
  });
});
