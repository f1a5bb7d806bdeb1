import { describe, expect, it } from "vitest";
import {
  crosswalkNames,
  findCrosswalkName,
} from "../../../src/domain/regrouped/crosswalk-names.ts";
import { headingsOf } from "../../../src/domain/regrouped/regrouped-report.ts";
import { gardensReport } from "../../support/gardens-report.ts";
import { ALMANAC, gardensRegrouped } from "../../support/gardens-regrouped.ts";

const regrouped = gardensRegrouped();
const entries = regrouped.groups.flatMap((group) => group.entries);
const entryOf = (reference: string) => entries.find((one) => one.reference === reference);

describe("a report under the headings of another document", () => {
  it("keeps the headings in their own order, also those that nothing touches", () => {
    expect(entries.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(entryOf("resting")).toMatchObject({
      commitments: [],
      blank: [],
      evidence: [],
      sentence: "No commitment is filed here.",
    });
  });

  it("files a commitment under every heading that it touches", () => {
    expect(headingsOf(regrouped).get("We-2")).toEqual(["1", "2"]);
    expect(headingsOf(regrouped).get("We-1")).toEqual(["1"]);
    expect(headingsOf(regrouped).get("We-3")).toBeUndefined();
  });

  it("puts what we cannot tell before the gaps, and keeps apart what nobody has looked at", () => {
    expect(entryOf("watering")?.commitments).toEqual(["We-4", "We-2", "We-5"]);
    expect(entryOf("sowing")).toMatchObject({ commitments: ["We-2", "We-1"], blank: ["We-6"] });
  });

  it("loses no commitment and adds none", () => {
    const filed = [...entries, regrouped.unfiled].flatMap(({ commitments, blank }) => [
      ...commitments,
      ...blank,
    ]);
    expect([...new Set(filed)].toSorted()).toEqual(
      regrouped.report.commitments.map(({ id }) => id),
    );
    expect(regrouped.unfiled.commitments).toEqual(["We-3"]);
  });

  it("counts the standings of each heading, and each commitment once in it", () => {
    for (const { standings, commitments, blank } of entries) {
      const sum = standings.reduce((total, { count }) => total + count, 0);
      expect(sum).toBe(commitments.length + blank.length);
      expect(standings.every(({ count }) => count > 0)).toBe(true);
    }
  });

  it("names references that lead to no heading", () => {
    expect(regrouped.strays).toEqual([{ commitment: "We-5", reference: "weeding" }]);
  });

  it("says how much touches how much, and that the counts do not add up", () => {
    expect(regrouped.sentence).toMatch(/^5 of 6 commitments are filed under 2 of 3 headings\./);
  });

  it("brings along the needs, the actions and what people said of the same promises", () => {
    expect(entryOf("watering")).toMatchObject({
      needs: ["N1", "N2", "N3"],
      actions: ["A1", "A2"],
    });
    expect(entryOf("sowing")?.statements).toEqual(["I-1", "I-2", "I-3"].filter((id) => keeps(id)));
  });

  it("says that it predicts nothing, and of what date the text is", () => {
    const words = regrouped.cautions.join(" ");
    expect(words).toContain("predicts no rating");
    expect(words).toContain("from 1 to 4");
    expect(words).toContain("21 December 2025");
    const bare = gardensRegrouped(gardensReport(), { ...ALMANAC, asOf: undefined, scale: [] });
    expect(bare.cautions).toHaveLength(2);
    expect(bare.cautions.join(" ")).toContain("does not say");
  });

  it("files nothing of another crosswalk's references", () => {
    const report = gardensReport();
    expect(report.commitments.every(({ crosswalks }) => crosswalks.length === 0)).toBe(true);
    const other = gardensRegrouped({ ...report, commitments: [] }, ALMANAC);
    expect(other.sentence).toMatch(/^0 of 0 commitments are filed under 0 of 3 headings\./);
  });
});

/** Whether a commitment under "sowing" should make it real. */
function keeps(id: string): boolean {
  const own = new Set(["We-1", "We-2", "We-6"]);
  return regrouped.report.commitments.some(
    (one) => own.has(one.id) && one.keeps.some((kept) => kept.id === id),
  );
}

describe("evidence beside the publisher's categories", () => {
  const evidence = entryOf("sowing")?.evidence ?? [];

  it("lists every category that the publisher uses for councils, also an empty one", () => {
    expect(evidence.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["people", "staff", "partners"]),
    );
    expect(evidence.find(({ id }) => id === "partners")?.pieces).toEqual([]);
  });

  it("lists one that it does not use only with pieces, and says so", () => {
    const outcomes = evidence.find(({ id }) => id === "outcomes");
    expect(outcomes?.remark).toBe("The publisher does not list it for councils.");
    expect(outcomes?.pieces.map(({ id }) => id)).toEqual(["E2"]);
    expect(entryOf("watering")?.evidence.map(({ id }) => id)).not.toContain("outcomes");
  });

  it("loses no piece, and tells for each commitment what it shows", () => {
    const filed = evidence.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => piece.for.map(({ commitment }) => `${commitment} ${piece.id}`)),
    );
    const expected = regrouped.report.commitments
      .filter(({ id }) => ["We-1", "We-2"].includes(id))
      .flatMap((one) => one.evidence.map((piece) => `${one.id} ${piece.id}`));
    expect(filed.toSorted()).toEqual(expected.toSorted());
    expect(new Set(filed).size).toBe(filed.length);
  });

  it("stands by our own kinds where the publisher has no categories", () => {
    const plain = gardensRegrouped(gardensReport(), { ...ALMANAC, evidence: [] });
    const found = plain.groups[0]?.entries[0]?.evidence ?? [];
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ pieces, remark }) => pieces.length > 0 && remark === null)).toBe(true);
  });
});

describe("the name of a crosswalk", () => {
  const names = crosswalkNames({
    crosswalks: new Map([
      ["cqc", "cqc-local-authority"],
      ["careAct", "care-act-2014"],
    ]),
  });

  it.each([
    ["cqc", "cqc-local-authority"],
    ["CQC", "cqc-local-authority"],
    ["cqc-local-authority", "cqc-local-authority"],
    ["care-act", "care-act-2014"],
    ["careAct", "care-act-2014"],
    ["care_act", "care-act-2014"],
    ["Care Act", "care-act-2014"],
    ["care-act-2014", "care-act-2014"],
  ])("is found as %s", (typed, id) => {
    expect(findCrosswalkName(names, typed)?.id).toBe(id);
  });

  it.each(["", "cq", "act", "2014"])("is not found as %j", (typed) => {
    expect(findCrosswalkName(names, typed)).toBeUndefined();
  });
});
