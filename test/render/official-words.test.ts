import { parse as readCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { compareReports } from "../../src/domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../../src/domain/comparison/lineage.ts";
import { frameworkFingerprint } from "../../src/domain/fingerprint.ts";
import { commitmentsOf, statementsOf } from "../../src/domain/framework.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { buildTrend } from "../../src/domain/trend/trend.ts";
import { COMPARISON_FORMATS } from "../../src/render/comparison/formats.ts";
import { comparisonRenderers } from "../../src/render/comparison/registry.ts";
import { frameworkText } from "../../src/render/framework/show/framework.ts";
import { statementText } from "../../src/render/framework/show/statement.ts";
import { plainWordsMarkdown } from "../../src/render/plain-words/markdown.ts";
import { reportCsv } from "../../src/render/report/csv.ts";
import { reportHtml } from "../../src/render/report/html.tsx";
import { reportMarkdown } from "../../src/render/report/markdown.ts";
import { commitmentScreen } from "../../src/render/terminal/commitment.ts";
import { overview } from "../../src/render/terminal/overview.ts";
import { statementScreen, unaskedScreen } from "../../src/render/terminal/statement.ts";
import { trendRenderers } from "../../src/render/trend/registry.ts";
import { gapLine } from "../../src/interview/follow-up/pick-step.ts";
import { statementLines } from "../../src/interview/statement-lines.ts";
import { read, readingOf } from "../support/domain-values.ts";
import { gardensFiles } from "../support/gardens-comparison.ts";
import { BEDS, GARDENS_YEAR, gardensReport, withOfficialWords } from "../support/gardens-report.ts";
import { testHash } from "../support/test-hash.ts";

const OWN_COPY = withOfficialWords(BEDS);
const SCREEN = { columns: 2000, colour: false, tables: false };

/** What is amiss with these statements in a text: the publisher's words first, ours beneath, the publisher named. */
function amiss(text: string, ids: readonly string[]): readonly string[] {
  const named = text.includes(OWN_COPY.publisher) ? [] : ["nobody says whose words they are"];
  return [
    ...named,
    ...statementsOf(OWN_COPY)
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, official = "none", plain }) => {
        const [, ...beneath] = text.split(official);
        if (beneath.length === 0) return [`${id}: not in the publisher's words`];
        const isNear = (after: string, place: number): boolean =>
          [after, ...beneath.slice(place + 1)].join(official).slice(0, NEAR).includes(plain);
        return beneath.every(isNear) ? [] : [`${id}: ours are not beneath, each time`];
      }),
  ];
}

/** How far below the publisher's words ours may be, in characters. */
const NEAR = 600;

function report(): Report {
  return gardensReport(GARDENS_YEAR, OWN_COPY);
}

const IDS = ["We-1", "We-2", "We-4", "I-1", "I-3", "I-4"];

describe("the publisher's words", () => {
  it.each([
    ["markdown", reportMarkdown],
    ["html", (given: Report) => reportHtml(given, { wide: false, excel: false })],
  ] as const)("stand first in a report as %s, with ours beneath", (_, render) => {
    const text = render(report());
    expect(amiss(text, IDS)).toEqual([]);
  });

  it("stand beside ours in the gap list, at the terminal too", () => {
    for (const { words, plain, wordsBy } of report().gaps) {
      expect([words, plain, wordsBy]).not.toContain(null);
    }
    for (const tables of [false, true])
      expect(
        amiss(overview(report(), { ...SCREEN, tables }).replaceAll(/\s+/g, " "), ["We-2"]),
      ).toEqual([]);
  });

  it("stand beside ours in both files for a spreadsheet", () => {
    for (const wide of [false, true]) {
      const rows: Record<string, string>[] = readCsv(reportCsv(report(), { wide, excel: false }), {
        columns: true,
      });
      const found = rows.filter(({ id }) => id === "We-2");
      expect(found.length).toBeGreaterThan(0);
      for (const row of found) {
        expect(row["words"]).toContain("Moles dig deep at We-2");
        expect(row["plain_words"]).toBe("We water bed We-2.");
        expect(row["words_by"]).toBe("The gardeners");
      }
    }
  });

  it("stand on the screen of a commitment and of an I statement, asked or not", () => {
    const made = report();
    for (const one of made.commitments)
      expect(amiss(commitmentScreen(one, made, SCREEN), [one.id])).toEqual([]);
    const { statements, notAsked } = made.peopleToldUs;
    for (const one of statements) expect(amiss(statementScreen(one, SCREEN), [one.id])).toEqual([]);
    expect(notAsked.length).toBeGreaterThan(0);
    for (const one of notAsked) expect(amiss(unaskedScreen(one, SCREEN), [one.id])).toEqual([]);
  });

  it("leave the page in plain words plain, which says whose promises they are", () => {
    const page = plainWordsMarkdown(report());
    expect(page).not.toContain("Moles");
    expect(page).toContain("The gardeners");
  });

  it.each(COMPARISON_FORMATS.filter((format) => !["junit", "github"].includes(format)))(
    "stand in what changed, as %s",
    async (format) => {
      const before = gardensReport({ ...GARDENS_YEAR, period: "2025-26" }, OWN_COPY);
      const after = gardensReport(
        { ...GARDENS_YEAR, commitments: new Map(), lived: new Map() },
        OWN_COPY,
      );
      const render = await comparisonRenderers[format]();
      const comparison = compareReports(before, after, { lineage: SAME_IDS });
      const text = render(gardensFiles({ comparison, verdict: undefined, screen: SCREEN }));
      expect(amiss(text, ["We-2", "I-1"])).toEqual([]);
    },
  );

  it.each(["text", "markdown", "csv", "json"] as const)(
    "stand in a trend as %s",
    async (format) => {
      const render = await trendRenderers[format]();
      expect(amiss(render(buildTrend([report(), report()]), SCREEN), ["We-1"])).toEqual([]);
    },
  );

  it("stand where a framework or a statement is shown", () => {
    const options = { columns: 2000, levels: false };
    const whole = frameworkText(OWN_COPY, new Map(), options);
    expect(amiss(whole, IDS)).toEqual([]);
    for (const one of statementsOf(OWN_COPY)) {
      const text = statementText(one, { framework: OWN_COPY, crosswalks: new Map(), options });
      expect(amiss(text, [one.id])).toEqual([]);
      const kept = one.kind === "commitment" ? one.keeps : [];
      expect(amiss(text, kept)).toEqual([]);
    }
  });

  it("stand before the questions about a statement", () => {
    for (const one of commitmentsOf(OWN_COPY))
      expect(amiss(statementLines(OWN_COPY, one).join("\n"), [one.id])).toEqual([]);
    const reading = read(GARDENS_YEAR, [], OWN_COPY);
    expect(amiss(gapLine(OWN_COPY, readingOf(reading, "We-2")), ["We-2"])).toEqual([]);
  });

  it("change neither what was asked, nor what the framework is", () => {
    const plain = gardensReport();
    expect(report().commitments.map(({ asked }) => asked)).toEqual(
      plain.commitments.map(({ asked }) => asked),
    );
    expect(report().peopleToldUs.statements.map(({ asked }) => asked)).toEqual(
      plain.peopleToldUs.statements.map(({ asked }) => asked),
    );
    expect(frameworkFingerprint(OWN_COPY, testHash)).toBe(frameworkFingerprint(BEDS, testHash));
  });
});
