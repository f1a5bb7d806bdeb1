import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { buildPublicReport } from "../../../src/domain/disclosure/public-report.ts";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { NOTHING_DECIDED } from "../../../src/domain/report/gap-list.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { plainWordsHtml } from "../../../src/render/plain-words/html.tsx";
import { plainWordsMarkdown } from "../../../src/render/plain-words/markdown.ts";
import { assessment, keptAssessment, read, reportOf } from "../../support/domain-values.ts";
import {
  GARDENS_YEAR,
  gardensReport,
  HOSTILE,
  OBEYED,
  withText,
} from "../../support/gardens-report.ts";
import { htmlBlocks } from "../../support/html-blocks.ts";
import { readingGrade, sentencesOf, wordsIn } from "../../support/reading-grade.ts";
import { testHash } from "../../support/test-hash.ts";

const CHECK = { checkedBy: "Speak Up Gardens", on: "2026-10-05" };
const CHECKED: Assessment = { ...GARDENS_YEAR, plainWords: CHECK };
/** The same with what the gardens lack: each kind of end that an action or a promise can have. */
function withEveryEnd(): Report {
  const report = gardensReport();
  const { commitments, promisedAgain, actions, cannotTell, peopleToldUs } = report;
  const [gap] = promisedAgain.repeated;
  const [action] = actions.actions;
  const [water] = commitments;
  if (gap === undefined || action === undefined || water === undefined) throw new Error("too few");
  const untold = {
    plain: null,
    wordsBy: null,
    id: water.id,
    words: water.words,
    reason: "",
  };
  return {
    ...report,
    peopleToldUs: {
      ...peopleToldUs,
      statements: peopleToldUs.statements.map((one) => ({
        ...one,
        lived: { state: "no-level", level: null, label: null, words: "no level" },
      })),
      listening: peopleToldUs.listening.map((one) => ({ ...one, isConfirmed: false })),
    },
    cannotTell: {
      ...cannotTell,
      unconfirmed: [untold],
      outsideProfile: ["We-9"],
      evidenceGone: [{ commitment: water.id, title: "A count", where: null }],
    },
    promisedAgain: {
      ...promisedAgain,
      repeated: [
        ...(["kept", "partly", "not", "dropped"] as const).map((outcome) => ({
          ...gap,
          outcome,
          why: "It rained",
        })),
        { ...gap, lastPromises: [], outcome: null },
      ],
    },
    actions: {
      ...actions,
      actions: (["done", "dropped"] as const).map((status) => ({ ...action, status })),
    },
    commitments: commitments.map((one) => ({
      ...one,
      notThisYear: true,
      standing: "understated" as const,
    })),
    gaps: report.gaps.map((one) => ({ ...one, next: NOTHING_DECIDED })),
  };
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ["full", gardensReport()],
  ["checked", gardensReport(CHECKED)],
  ["with every end", withEveryEnd()],
  ["empty", reportOf(read(assessment()))],
  ["all kept", reportOf(read(keptAssessment()))],
];
const WRITTEN = [
  ["Markdown", plainWordsMarkdown],
  ["HTML", (report: Report) => plainWordsHtml(report).replace(/<style>[\s\S]*<\/style>/, "")],
] as const;

const publicOf = (year: Assessment): Report =>
  buildPublicReport(read(year), {
    assessmentText: "",
    earlierTexts: [],
    frameworkFingerprint: "0".repeat(16),
    toolVersion: "0.0.0-test",
    hash: testHash,
    origin: { kind: "built-in" },
  });

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "void-style": "off", "long-title": "off", "doctype-style": "off" },
});
const complaints = (text: string): readonly string[] =>
  (validator.validateStringSync(text).results[0]?.messages ?? []).map(
    ({ ruleId, message }) => `${ruleId}: ${message}`,
  );

/** The sentences of the page; the gardeners' own texts are a few short words. */
const sentences = (report: Report): readonly string[] =>
  htmlBlocks(plainWordsHtml(report)).flatMap(sentencesOf);
const ALL = [...new Set(REPORTS.flatMap(([, report]) => sentences(report)))];

describe("the page in plain words", () => {
  it("is as a person has read and approved it", async () => {
    await expect(plainWordsMarkdown(gardensReport())).toMatchFileSnapshot("golden/plain-words.md");
    const body = plainWordsHtml(gardensReport(CHECKED))
      .replace(/<style>[\s\S]*<\/style>/, "<style>…</style>")
      .replace(/'sha256-[^']*'/, "'sha256-…'")
      .replaceAll("><", ">\n<");
    await expect(body).toMatchFileSnapshot("golden/plain-words-checked.html");
  });

  it("has no sentence over 12 words", () => {
    expect(ALL.length).toBeGreaterThan(40);
    expect(ALL.filter((one) => wordsIn(one).length > 12)).toEqual([]);
  });

  it("is read by a child of ten: a grade of 5 at most", () => {
    expect(readingGrade(ALL)).toBeLessThanOrEqual(5);
    expect(readingGrade(ALL)).toBeGreaterThan(0);
  });

  it("keeps the order that cannot be rearranged", () => {
    const titles = [...plainWordsMarkdown(gardensReport()).matchAll(/^## (.*)$/gm)].map(
      (match) => match[1],
    );
    expect(titles).toEqual([
      "What people told us",
      "What we cannot tell",
      "What we promised again",
      "What we claim, and what we can show",
      "What happens next",
    ]);
  });

  it.each(REPORTS)("is valid HTML where the report is %s", (_, report) => {
    expect(complaints(plainWordsHtml(report))).toEqual([]);
  });

  it("is in large print", () => {
    expect(plainWordsHtml(gardensReport())).toContain('<html lang="en-GB" class="large-print">');
  });
});

it("makes no link of what people wrote in Markdown", () => {
  for (const [, text] of HOSTILE) {
    const markdown = plainWordsMarkdown(gardensReport(withText(text)));
    expect(markdown.replaceAll(/\\[\s\S]/g, "")).not.toMatch(/\]\(|<[a-z/!?]/i);
  }
});

describe.each(WRITTEN)("the page in plain words as %s", (_, write) => {
  it.each(REPORTS)("has no table and no id, and never calls itself Easy Read: %s", (__, report) => {
    const text = write(report);
    expect(text).not.toMatch(/<table|\|\s*-|easy.?read/i);
    // The gardeners' own words name beds by them.
    const own = text.replaceAll(/bed (?:We|I)-\d|(?:Count|Dig) [AE]\d/g, "");
    expect(own).not.toMatch(/\b(?:We|I)-\d|\b[AELN]\d\b/);
  });

  it("is marked as a draft at the top and at the bottom until somebody has checked it", () => {
    const draft = write(gardensReport());
    expect(draft.match(/DRAFT\./g)).toHaveLength(2);
    const [top, bottom] = [draft.indexOf("DRAFT."), draft.lastIndexOf("DRAFT.")];
    expect(top).toBeLessThan(draft.indexOf("What people told us"));
    expect(bottom).toBeGreaterThan(draft.indexOf("What happens next"));
    const checked = write(gardensReport(CHECKED));
    expect(checked).not.toMatch(/draft/i);
    expect(checked.match(/checked by Speak Up Gardens\./g)).toHaveLength(2);
  });

  it("withholds for publication what every format withholds", () => {
    const year: Assessment = {
      ...CHECKED,
      team: new Map([...CHECKED.team].map(([id, one]) => [id, { ...one, public: false }])),
    };
    expect(write(gardensReport(year))).toContain("We wait.");
    const text = write(publicOf(year));
    expect(text).not.toMatch(/Speak Up Gardens|We wait|I do not wait/);
    expect(text).toContain("checked by a person (name withheld).");
    expect(text).toContain("Some names and small numbers are left out.");
    expect(text).toContain("The name of who will do it is left out.");
    expect(text).not.toContain("Head gardener");
  });

  it.each(HOSTILE)("stays itself with %s in every field", (__, text) => {
    const hostile = write(gardensReport(withText(text)));
    expect(hostile).not.toMatch(OBEYED);
    expect(hostile.replaceAll(/\\[\s\S]/g, "")).not.toMatch(/<script|<img|<a (?!class="skip")/i);
    expect(hostile.match(/^## |<h2 /gm)).toHaveLength(5);
  });

  it("lists three of a kind and says how many more there are", () => {
    const report = gardensReport();
    const [first] = report.actions.actions;
    if (first === undefined) throw new Error("no action");
    const actions = Array.from({ length: 8 }, (__, place) => ({
      ...first,
      what: `Plant tree ${String(place)}`,
    }));
    const text = write({ ...report, actions: { ...report.actions, actions } });
    expect(text.match(/Plant tree \d/g)).toHaveLength(3);
    expect(text).toContain("And 5 more. See the long report.");
  });
});
