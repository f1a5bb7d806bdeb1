import { describe, expect, it } from "vitest";
import { reportMarkdown } from "../../../src/render/report/markdown.ts";
import { SECTIONS } from "../../../src/render/report/markdown/sections.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../../support/gardens-report.ts";
import { keptAssessment, read, reportOf } from "../../support/domain-values.ts";

const text = reportMarkdown(gardensReport());

/** Columns of a table's row: bars that no backslash stands before. */
function columnsOf(row: string): number {
  return row.replaceAll(/\\[\s\S]/g, "").split("|").length - 2;
}

function tablesOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split("\n\n")
    .map((block) => block.split("\n"))
    .filter(([first]) => first?.startsWith("|") === true);
}

function headingsOf(markdown: string): readonly string[] {
  return markdown.split("\n").filter((row) => /^#{2,6} /.test(row));
}

/** Anchors as git hosts make them, written here a second time. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    markdown.split("\n").flatMap((row) => {
      const heading = /^#{1,6} (.*)$/.exec(row)?.[1];
      if (heading === undefined) return [];
      const slug = heading
        .replaceAll("\\", "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
        .replaceAll(" ", "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return [count === 0 ? slug : `${slug}-${String(count)}`];
    }),
  );
}

describe("the Markdown report", () => {
  it("keeps the order that cannot be rearranged", () => {
    const places = Object.values(SECTIONS).map((title) => text.indexOf(`\n## ${title}\n`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("has a heading for every commitment, and every link within it leads to one", () => {
    const anchors = anchorsOf(text);
    for (const { id } of gardensReport().commitments) expect(text).toContain(`\n#### ${id}\n`);
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });

  it("gives two ids that look alike to a git host anchors of their own", () => {
    const report = gardensReport();
    const [first, ...others] = report.commitments;
    if (first === undefined) throw new Error("no commitment");
    const alike = reportMarkdown({
      ...report,
      claims: { ...report.claims, above: [] },
      commitments: [{ ...first, id: "We-1.11" }, { ...first, id: "We-11.1" }, first, ...others],
      needs: { ...report.needs, needs: [{ ...aNeed(report), commitments: ["We-11.1"] }] },
    });
    expect(alike).toContain("[We-11.1](#we-111-1)");
  });

  it("leaves no cell of a table blank", () => {
    for (const row of tablesOf(text).flat()) expect(row).not.toMatch(/\| +\|/);
  });

  it("says that nobody counted, and never 0", () => {
    expect(text).toMatch(/N2 shade .*\| not counted \|/);
    expect(text).toMatch(/N3 water .*\| 0 \|/);
  });

  it("says on page one that earlier years are not given", () => {
    const alone = reportMarkdown(reportOf(read(keptAssessment())));
    expect(alone.slice(0, alone.indexOf("## Contents"))).toContain("Earlier years not given");
  });

  it("links a web address, and prints a path of somebody's own machine as text", () => {
    expect(text).toContain("[Count E3](https://gardens.example/count)");
    expect(text).toContain("Where: C:\\plans\\water.docx");
    expect(text).toContain("Where it can be read is not given.");
  });
});

function aNeed(report: ReturnType<typeof gardensReport>) {
  const [need] = report.needs.needs;
  if (need === undefined) throw new Error("no need");
  return need;
}

describe.each(HOSTILE)("the Markdown report with %s in every field", (_, hostile) => {
  const spoilt = reportMarkdown(gardensReport(withText(hostile)));

  it("keeps its headings and the columns of its tables", () => {
    expect(headingsOf(spoilt)).toEqual(headingsOf(text));
    expect(tablesOf(spoilt).map(([head]) => head)).toEqual(tablesOf(text).map(([head]) => head));
    for (const rows of tablesOf(spoilt)) expect(new Set(rows.map(columnsOf)).size).toBe(1);
  });

  it("lets nothing through that a page or a terminal would obey", () => {
    const bare = spoilt.replaceAll(/\\[\s\S]/g, "");
    expect(bare).not.toMatch(/<[a-z/!?]/i);
    expect(bare).not.toMatch(/\]\(\s*<?(?:javascript|file|data|vbscript):/i);
    expect(spoilt).not.toMatch(OBEYED);
  });
});
