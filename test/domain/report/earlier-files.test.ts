import { describe, expect, it } from "vitest";
import { type SignOff } from "../../../src/domain/assessment.ts";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { buildPublicReport } from "../../../src/domain/disclosure/public-report.ts";
import { buildReport, type Report } from "../../../src/domain/report/report.ts";
import { assessment, hash, read, SOURCES } from "../../support/domain-values.ts";

const SIGNED: SignOff = {
  role: "director",
  name: "Head gardener",
  on: "2025-11-02",
  fingerprint: undefined,
};

function year(period: string, signedOff: readonly SignOff[] = []) {
  return { ...assessment({ period, asOf: `${period.slice(0, 4)}-09-30` }), signedOff };
}

const NOW = year("2026-27");

function reportWith(earlier: readonly ReturnType<typeof year>[], texts: readonly string[]): Report {
  return buildReport(read(NOW, earlier), { ...SOURCES, earlierTexts: texts });
}

describe("the files of earlier years", () => {
  it("are named oldest first, each by its own text and its own signatures", () => {
    const years = [year("2025-26", [SIGNED]), year("2024-25")];
    expect(reportWith(years, ["newer", "older"]).earlierFiles).toEqual([
      {
        period: "2024-25",
        council: NOW.council.code,
        fingerprint: hash("older"),
        signing: "Neither the director nor the people's side has signed it.",
      },
      {
        period: "2025-26",
        council: NOW.council.code,
        fingerprint: hash("newer"),
        signing:
          "Signed by the director on 2 November 2025; what was signed is not recorded, so nobody can tell whether it has changed. Not signed by the people's side.",
      },
    ]);
  });

  it("have the fingerprint that their own report gives, however their lines end", () => {
    const own = buildReport(read(year("2025-26")), { ...SOURCES, assessmentText: "a\nb\n" });
    const [file] = reportWith([year("2025-26")], ["a\r\nb\r\n"]).earlierFiles;
    expect(file?.fingerprint).toBe(own.about.assessmentFingerprint);
    const [other] = reportWith([year("2025-26")], ["a\nb\nc\n"]).earlierFiles;
    expect(other?.fingerprint).not.toBe(own.about.assessmentFingerprint);
  });

  it("have no fingerprint in the version for publication", () => {
    const open = buildPublicReport(read(NOW, [year("2025-26")]), SOURCES);
    expect(open.earlierFiles).toMatchObject([{ period: "2025-26", fingerprint: null }]);
  });

  it("stand on page one where they changed since they were signed", () => {
    const changed = year("2025-26", [{ ...SIGNED, fingerprint: "0".repeat(16) }]);
    expect(reportWith([changed], ["x"]).tookPart.signing).toBe(
      "Neither the director nor the people's side has signed it. It is set against 2025-26, which changed since it was signed by the director on 2 November 2025.",
    );
    expect(reportWith([year("2025-26", [SIGNED])], ["x"]).tookPart.signing).toBe(
      "Neither the director nor the people's side has signed it.",
    );
  });
});

/** A year's own report, made of a text. */
function before(text: string, period = "2025-26"): Report {
  return buildReport(read(year(period)), { ...SOURCES, assessmentText: text });
}

/** What is said before a comparison with this year's report, which was made with a text of 2025-26. */
function notes(one: Report, text = "as it was"): readonly string[] {
  return compareReports(one, reportWith([year("2025-26")], [text]), { lineage: SAME_IDS }).notes;
}

describe("a comparison with another copy of the earlier year", () => {
  const SAYS =
    "The report of 2026-27 was made with another copy of 2025-26 than the one set beside it here. One of the two copies was changed.";

  it("says so", () => {
    expect(notes(before("as it was"), "edited since")).toEqual([SAYS]);
  });

  it("says nothing where the copies are the same", () => {
    expect(notes(before("as it was"))).toEqual([]);
  });

  it("says nothing of another year than the one it was made with", () => {
    expect(notes(before("anything", "2024-25"))).not.toContain(SAYS);
  });

  it("says nothing of another council's year", () => {
    const report = before("edited since");
    const council = { ...report.about.council, code: "E10000099" };
    const other = { ...report, about: { ...report.about, council } };
    expect(notes(other)).not.toContain(SAYS);
  });

  it.each(["before", "after"])("cannot tell where the report %s is for publication", (which) => {
    const [one, other] = [before("edited since"), reportWith([year("2025-26")], ["as it was"])];
    const open =
      which === "before"
        ? [buildPublicReport(read(year("2025-26")), SOURCES), other]
        : [one, buildPublicReport(read(NOW, [year("2025-26")]), SOURCES)];
    const [earlier = one, later = other] = open;
    expect(compareReports(earlier, later, { lineage: SAME_IDS }).notes).not.toContain(SAYS);
  });
});
