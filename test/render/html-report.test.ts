import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { reportHtml } from "../../src/render/report/html.tsx";
import { SECTIONS } from "../../src/render/report/html/sections.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { assessment, read, reportOf } from "../support/domain-values.ts";
import { framework, iStatement } from "../support/gardens-framework.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../support/gardens-report.ts";

const CHOICES = { wide: false, excel: false };
const html = (report: Report): string => reportHtml(report, CHOICES);
const page = html(gardensReport());

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The library that writes the page closes every element, and quotes every attribute.
    "void-style": "off",
    "long-title": "off",
    // A section by its label is what scrolls by keyboard.
    "no-inline-style": "error",
    "doctype-style": "off",
  },
});

const complaints = (text: string): readonly string[] =>
  (validator.validateStringSync(text).results[0]?.messages ?? []).map(
    ({ ruleId, message, line, column }) =>
      `${String(line)}:${String(column)} ${ruleId}: ${message}`,
  );

const attributes = (name: string, text = page): readonly string[] =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");

describe("the HTML report", () => {
  it("is as a person has read and approved it", async () => {
    const body = page
      .replace(/<style>[\s\S]*<\/style>/, "<style>…</style>")
      .replaceAll("><", ">\n<");
    await expect(body.replace(/'sha256-[^']*'/, "'sha256-…'")).toMatchFileSnapshot(
      "golden/report.html",
    );
  });

  it("is the same twice, and ends in one line end", () => {
    expect(html(gardensReport())).toBe(page);
    expect(page).toMatch(/[^\n]\n$/);
  });

  it.each([
    ["full", gardensReport()],
    ["empty", reportOf(read(assessment()))],
    [
      "without commitments",
      reportOf(read(assessment(), [], framework([iStatement("I-1")], { reach: undefined }))),
    ],
  ])("is valid HTML where it is %s", (_, report) => {
    expect(complaints(html(report))).toEqual([]);
  });

  it("would be told by the validator if it were not", () => {
    expect(complaints(page.replace("<title>", "<titel>"))).not.toEqual([]);
    expect(complaints(page.replace(' id="main"', ' id="glance"'))).not.toEqual([]);
  });

  it("keeps the order that cannot be rearranged", () => {
    const places = Object.keys(SECTIONS).map((id) => page.search(new RegExp(`<h2 id="${id}"`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("has no id twice, and every link within it leads somewhere", () => {
    const ids = attributes("id");
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes("href").filter((target) => target.startsWith("#"));
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  it("gives every commitment and every statement that was asked an address that never changes", () => {
    const report = gardensReport();
    const ids = new Set(attributes("id"));
    for (const { id } of [...report.commitments, ...report.peopleToldUs.statements])
      expect(ids).toContain(id);
  });

  it("links each word of the glossary once, where it is first used", () => {
    const terms = attributes("href").filter((target) => target.startsWith("#term-"));
    expect(new Set(terms).size).toBe(terms.length);
    const entries = attributes("id").filter((id) => id.startsWith("term-"));
    expect(terms.map((target) => target.slice(1)).toSorted()).toEqual(entries.toSorted());
  });

  it("leads from every claim to its evidence, or says that none is given", () => {
    const rows =
      page.slice(page.indexOf('id="readings"')).split("</table>")[0]?.split("<tr>") ?? [];
    const claimed = gardensReport().commitments.filter(({ said }) => said.level !== null);
    expect(claimed.length).toBeGreaterThan(2);
    for (const { id, evidence } of claimed) {
      const row = rows.find((one) => one.includes(`href="#${id}"`)) ?? "";
      const expected =
        evidence.length === 0
          ? ["no evidence given"]
          : evidence.map((piece) => `href="#${id}-${piece.id}"`);
      expect(expected.filter((one) => !row.includes(one))).toEqual([]);
    }
  });

  it("has a caption, one row of headings and no blank cell in every table", () => {
    const tables = page
      .split("<table>")
      .slice(1)
      .map((rest) => rest.split("</table>")[0] ?? "");
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      expect(table).toMatch(
        /^<caption id="[^"]+">[^<]+<\/caption><thead><tr>(?:(?!<tr>).)*<\/thead>/s,
      );
      const headings = (table.split("</thead>")[0] ?? "").split('<th scope="col"').length - 1;
      const rows = (table.split("<tbody>")[1] ?? "").split("<tr>").slice(1);
      for (const row of rows) expect(row.match(/<t[hd][ >]/g)).toHaveLength(headings);
      expect(table).not.toMatch(/<t[hd][^>]*>\s*<\/t[hd]>/);
    }
  });

  it("names every picture and says what it shows", () => {
    const pictures = [...page.matchAll(/<svg class="picture"[\s\S]*?<\/desc>/g)].map(
      ([one]) => one,
    );
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures)
      expect(picture).toMatch(/role="img".*<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>$/s);
  });

  it("says who is not counted, and never calls it 0", () => {
    expect(page).toContain("1 record not counted");
    expect(page.slice(page.indexOf('id="need-table"'))).toMatch(/N2 shade.*?not counted/s);
  });

  it("holds no script, no style beside its own, and no address that loads", () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|<object|<form| style="| src=| srcset=| on[a-z]+="/i,
    );
    expect(page.split("<style>")).toHaveLength(2);
  });

  it("is marked as large print where that is asked for, and is the same otherwise", () => {
    const large = reportHtml(gardensReport(), { ...CHOICES, largePrint: true });
    expect(large.replace(' class="large-print"', "")).toBe(page);
  });
});

/** The kinds of element on a page. */
const tags = (text: string): readonly string[] =>
  [...new Set(text.replaceAll(/>[^<]*</g, "><").match(/<[a-z][a-z0-9]*/gi) ?? [])].toSorted();

describe("hostile text", () => {
  it.each(HOSTILE)("changes nothing of the page but its own words: %s", (_, text) => {
    const hostile = html(gardensReport(withText(text)));
    expect(tags(hostile).filter((tag) => !tags(page).includes(tag))).toEqual([]);
    expect(hostile).not.toMatch(OBEYED);
    expect(
      attributes("href", hostile).filter((target) =>
        /^(?:javascript|data|vbscript|file):/i.test(target),
      ),
    ).toEqual([]);
    expect(complaints(hostile)).toEqual([]);
  });
});
