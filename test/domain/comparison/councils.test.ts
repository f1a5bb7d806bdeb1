import { describe, expect, it } from "vitest";
import { compareReports } from "../../../src/domain/comparison/compare-reports.ts";
import { SAME_IDS } from "../../../src/domain/comparison/lineage.ts";
import { type CouncilLink } from "../../../src/domain/council.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { buildTrend } from "../../../src/domain/trend/trend.ts";
import { answers, level, listening, read, record, reportOf } from "../../support/domain-values.ts";
import { lastYear, thisYear } from "../../support/two-years.ts";

const OLD = { code: "E10000006", name: "Elmshire County Council" };
const NEW = { code: "E06000063", name: "West Elmshire Council" };
const heir = (name: string) => ({
  ...NEW,
  name,
  type: "Unitary authority",
  region: "The woods",
  formerCodes: [],
  predecessors: [OLD],
  since: "2026-27",
});
const REPLACED: CouncilLink = {
  kind: "replaced",
  was: OLD,
  by: [heir("West Elmshire Council"), heir("East Elmshire Council")],
};

/** A year in which people clearly live it otherwise than in the other. */
function year(period: "2025-26" | "2026-27", council: Report["about"]["council"]): Report {
  const [make, positive] = period === "2025-26" ? [lastYear, 5] : [thisYear, 55];
  const asOf = `${period.slice(0, 4)}-06-14`;
  const made = make({
    commitments: [record("We-1", { said: level(2) })],
    listening: [listening("L1", { asOf })],
    lived: [answers("I-1", { never: 60 - positive, always: positive })],
  });
  const report = reportOf(read(made));
  return { ...report, about: { ...report.about, council } };
}

const compared = (before: Report, after: Report, councils?: CouncilLink) =>
  compareReports(before, after, { lineage: SAME_IDS, councils });

describe("two years of one council and of another", () => {
  it("are tested for what people live only where the council is one", () => {
    const [before, after] = [year("2025-26", OLD), year("2026-27", NEW)];
    const testOf = (councils?: CouncilLink) =>
      compared(before, after, councils).statements[0]?.test;
    expect(testOf({ kind: "same" })).toMatchObject({ kind: "tested" });
    for (const councils of [undefined, { kind: "other" } as const, REPLACED])
      expect(testOf(councils)).toMatchObject({ kind: "not-tested", why: "other-council" });
  });

  it("say of a council that is no more what took its place, whichever comes first", () => {
    for (const [before, after] of [
      [year("2025-26", OLD), year("2026-27", NEW)],
      [year("2025-26", NEW), year("2026-27", OLD)],
    ] as const) {
      const { notes } = compared(before, after, REPLACED);
      expect(notes).toHaveLength(2);
      expect(notes[0]).toBe(
        "Elmshire County Council is no more. West Elmshire Council and East Elmshire Council took its place between them.",
      );
      const period = before.about.council === OLD ? "2025-26" : "2026-27";
      expect(notes[1]).toContain(`What is said of ${period} is another council's`);
    }
  });

  it("are tested where one council took the place of another for the same area, which is said", () => {
    const [before, after] = [year("2025-26", OLD), year("2026-27", NEW)];
    const link: CouncilLink = { kind: "replaced", was: OLD, by: [heir("Elmshire Council")] };
    const { notes, statements } = compared(before, after, link);
    expect(statements[0]?.test).toMatchObject({ kind: "tested" });
    expect(notes).toEqual([
      "Elmshire County Council is no more. Elmshire Council took its place, for the same area.",
    ]);
  });

  it("say where one council has had two codes, and where there are two councils", () => {
    const [before, after] = [year("2025-26", OLD), year("2026-27", NEW)];
    expect(compared(before, after, { kind: "same" }).notes[0]).toContain("two codes");
    expect(compared(before, after).notes[0]).toContain("The figures of one are not the other's.");
    expect(compared(before, year("2026-27", OLD)).notes).toEqual([]);
  });

  it("are told of in a trend, each once", () => {
    const years = [year("2025-26", OLD), year("2026-27", NEW), year("2026-27", NEW)];
    const { notes } = buildTrend(years, [{ lineage: SAME_IDS, councils: REPLACED }]);
    expect(notes.filter((note) => note.includes("is no more"))).toHaveLength(1);
  });
});
