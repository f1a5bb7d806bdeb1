import { describe, expect, it } from "vitest";
import { looksLikeReport } from "../../../src/documents/report/looks-like-report.ts";
import { parseReport } from "../../../src/documents/report/parse.ts";
import { reportJson } from "../../../src/render/report/json.ts";
import { withOwnFingerprint } from "../../../src/domain/disclosure/own-fingerprint.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { hash } from "../../support/domain-values.ts";
import { gardensReport, HOSTILE, withText } from "../../support/gardens-report.ts";

const TEXT = reportJson(gardensReport());

function found(text: string): readonly (readonly [string, number])[] {
  const parsed = parseReport(text, "2025-26.json", hash);
  return parsed.ok ? [] : parsed.problems.map(({ code, at }) => [code, at.line]);
}

describe("a report in JSON that is read back", () => {
  it.each([["nothing odd", "plain"] as const, ...HOSTILE])(
    "is the report that was written, with %s in it",
    (_, text) => {
      const value = gardensReport(withText(text));
      expect(parseReport(reportJson(value), "a.json", hash)).toEqual({
        ok: true,
        value,
        warnings: [],
      });
    },
  );

  it("may have been laid out by another hand", () => {
    const value = gardensReport();
    expect(parseReport(JSON.stringify(value), "a.json", hash)).toEqual({
      ok: true,
      value,
      warnings: [],
    });
  });

  it("is known by its first key", () => {
    expect(looksLikeReport(TEXT)).toBe(true);
    expect(looksLikeReport('{ "format": "assessment/1" }')).toBe(false);
    expect(looksLikeReport("format: report/1")).toBe(false);
  });

  it.each([
    [
      "a level that is no level",
      (text: string) => text.replace('"level": 3', '"level": 7'),
      "schema/no-match",
    ],
    [
      "a key that nobody knows",
      (text: string) => text.replace('"about"', '"score": 3,\n  "about"'),
      "schema/unknown-key",
    ],
    [
      "a key given twice",
      (text: string) => text.replace('"level": 3', '"level": 3, "level": 4'),
      "yaml/duplicate-key",
    ],
    ["half a file", (text: string) => text.slice(0, 2000), "yaml/syntax"],
    [
      "a later version",
      (text: string) => text.replace("report/1", "report/2"),
      "format/later-version",
    ],
    [
      "what is YAML and not JSON",
      (text: string) => text.replace('"about":', '"about": # mine\n'),
      "report/not-json",
    ],
    [
      "a commitment that is there twice",
      () => {
        const report = gardensReport();
        const [first, ...rest] = report.commitments;
        return reportJson({
          ...report,
          commitments: first === undefined ? rest : [first, first, ...rest],
        });
      },
      "report/duplicate-id",
    ],
  ])("is refused with %s, and says where", (_, change, code) => {
    expect(found(change(TEXT)).map(([one]) => one)).toEqual([code]);
  });

  it("names the line of what is wrong", () => {
    const line = TEXT.slice(0, TEXT.indexOf('"level": 3')).split("\n").length;
    expect(found(TEXT.replace('"level": 3', '"level": 7'))).toEqual([["schema/no-match", line]]);
  });
});

function published(report: Report): Report {
  return withOwnFingerprint({ ...report, about: { ...report.about, version: "public" } }, hash);
}

describe("a report for publication that is read back", () => {
  it.each([["nothing odd", "plain"] as const, ...HOSTILE])(
    "bears the fingerprint of what is in it, with %s in it",
    (_, text) => {
      const value = published(gardensReport(withText(text)));
      const read = { ok: true, value, warnings: [] };
      expect(parseReport(reportJson(value), "a.json", hash)).toEqual(read);
    },
  );

  it("may have been laid out by another hand", () => {
    const text = JSON.stringify(published(gardensReport()));
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["a word", (text: string) => text.replace('"standingReason": "', '"standingReason": "So. ')],
    ["a level", (text: string) => text.replace('"level": 2', '"level": 3')],
    [
      "the fingerprint",
      (text: string) => text.replace(/("assessmentFingerprint": ")\w+/, `$1${"0".repeat(16)}`),
    ],
  ])("is refused with %s changed, and says where", (_, change) => {
    const text = reportJson(published(gardensReport()));
    const changed = change(text);
    expect(changed).not.toBe(text);
    const line = text.slice(0, text.indexOf('"assessmentFingerprint"')).split("\n").length;
    expect(found(changed)).toEqual([["report/changed-since-made", line]]);
  });
});
