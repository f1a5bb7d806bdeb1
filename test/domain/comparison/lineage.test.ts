import { describe, expect, it } from "vitest";
import { findLineage } from "../../../src/domain/comparison/lineage.ts";
import { type Framework } from "../../../src/domain/framework.ts";
import { level, need, record } from "../../support/domain-values.ts";
import { commitment, framework, iStatement } from "../../support/gardens-framework.ts";
import { changeOf, classesOf, compare, lastYear, thisYear } from "../../support/two-years.ts";

const OLD: Framework = framework(
  [
    commitment("Bed-1", ["Pick-1"], { becomes: ["We-1"] }),
    commitment("Bed-2", [], { becomes: ["We-2", "We-3"] }),
    commitment("Bed-3", []),
    commitment("Bed-4", [], { becomes: [] }),
    commitment("We-6", []),
    commitment("Bed-7", [], { plain: "We rake." }),
    iStatement("Pick-1"),
  ],
  { id: "old-gardens" },
);
const NEW: Framework = framework([
  commitment("We-1", ["I-1"]),
  commitment("We-2", []),
  commitment("We-3", []),
  commitment("We-5", [], { replaces: ["Bed-3", "Bed-2"] }),
  commitment("We-6", []),
  commitment("We-7", [], { replaces: ["Bed-7"], plain: "We rake." }),
  commitment("We-8", []),
  iStatement("I-1"),
]);

describe("findLineage", () => {
  it("follows what statements become and replace", () => {
    expect(Object.fromEntries(findLineage(OLD, NEW))).toEqual({
      "Bed-1": ["We-1"],
      "Bed-2": ["We-2", "We-3", "We-5"],
      "Bed-3": ["We-5"],
      "Bed-7": ["We-7"],
    });
  });

  it("leads back by the same words", () => {
    expect(Object.fromEntries(findLineage(NEW, OLD))).toEqual({
      "We-1": ["Bed-1"],
      "We-2": ["Bed-2"],
      "We-3": ["Bed-2"],
      "We-5": ["Bed-2", "Bed-3"],
      "We-7": ["Bed-7"],
    });
  });

  it("does with one of the two what it can", () => {
    expect(findLineage(undefined, NEW).get("Bed-3")).toEqual(["We-5"]);
    expect(findLineage(OLD, undefined).get("Bed-1")).toEqual(["We-1"]);
    expect(findLineage(undefined, undefined).size).toBe(0);
    expect(findLineage(NEW, NEW).size).toBe(0);
  });

  it("keeps an id that both have beside those that carry it on too", () => {
    const split = framework([
      commitment("We-6", []),
      commitment("We-9", [], { replaces: ["We-6"] }),
    ]);
    expect(findLineage(NEW, split).get("We-6")).toEqual(["We-6", "We-9"]);
  });
});

describe("a comparison across frameworks", () => {
  const comparison = compare(
    lastYear({
      commitments: [
        record("Bed-1", { said: level(1) }),
        record("Bed-4", { said: level(2) }),
        record("Bed-7", { said: level(3) }),
      ],
      needs: [need("N1", { commitments: ["Bed-7"], what: "rakes" })],
    }),
    thisYear({
      commitments: [record("We-1", { said: level(4) }), record("We-7", { said: level(1) })],
      needs: [need("N9", { commitments: ["We-7"], what: "rakes" })],
    }),
    { before: OLD, after: NEW },
  );

  it.each([
    ["We-1", ["Bed-1"], ["not-comparable", "repeated-gap"]],
    ["We-2", ["Bed-2"], ["not-comparable"]],
    ["We-5", ["Bed-2", "Bed-3"], ["not-comparable"]],
    ["We-6", ["We-6"], ["unchanged"]],
    ["We-7", ["Bed-7"], ["claim-down", "repeated-gap"]],
    ["We-8", [], ["added"]],
    ["Bed-4", ["Bed-4"], ["removed"]],
  ] as const)("puts %s, from %j, into %j", (id, from, classes) => {
    const change = changeOf(comparison, id);
    expect(change.from).toEqual(from);
    expect(classesOf(change)).toEqual(classes);
  });

  it("names what goes by another id and what cannot be followed", () => {
    const { followed, lost } = comparison.lineage;
    expect(followed.map(({ from, to }) => [from, ...to])).toEqual([
      ["Bed-1", "We-1"],
      ["Bed-2", "We-2", "We-3", "We-5"],
      ["Bed-3", "We-5"],
      ["Bed-7", "We-7"],
    ]);
    expect(lost.map(({ id }) => id)).toEqual(["Bed-4", "Pick-1"]);
  });

  it("follows a need with its commitment", () => {
    expect(comparison.needs.needs.map(({ id, fate }) => [id, fate])).toEqual([
      ["N9", "still-recorded"],
    ]);
  });

  it("says that the frameworks differ", () => {
    expect(comparison.notes.some((note) => note.includes("Gardens for all (1)"))).toBe(true);
  });
});
