import { expect, it } from "vitest";
import { applyEdits, valueAt } from "../../../src/domain/edits.ts";
import { carryForward } from "../../../src/interview/new/carry-forward.ts";
import { readingOf } from "../../support/hold.ts";
import { memoryStore, resolve, type Written } from "../../support/memory-store.ts";
import { TREES } from "../../support/trees-framework.ts";

const LAST: Written = {
  period: "2025-26",
  team: {
    lead: { role: "council", name: "Tree lead" },
    group: { role: "people", name: "Tree group", public: true },
  },
  commitments: {
    "We-1.2": {
      said: 1,
      by: "lead",
      reason: "few streets",
      note: "ours",
      evidence: [{ id: "E1", yes: 1, of: 9 }],
      views: [{ by: "group", said: 0 }],
      causes: [{ cause: "axes" }],
      actions: ["A1", "A2"],
    },
    "We-1.3": { said: "not-known", actions: ["A3"] },
  },
  evidence: {
    E0: { title: "Old walk" },
    E1: { title: "Walk", asOf: "2025-05-01", where: "walk.pdf", replaces: "E0" },
    E2: { title: "Never used" },
  },
  listening: { L1: {} },
  lived: { "I-1.1": { from: "L1", always: 12 } },
  needs: { N1: { what: "Shade", commitments: ["We-1.2"] } },
  actions: {
    A1: { what: "Plant", owner: "Tree lead", due: "2026-05-01" },
    A2: { what: "Water", status: "done" },
    A3: { what: "Count" },
  },
};

function next(): Written {
  const reading = readingOf(memoryStore(LAST));
  return applyEdits(
    {},
    carryForward({ written: LAST, reading, where: (place) => `../${place}` }, TREES),
  ) as Written;
}

it("carries the team, linked evidence with its dates, and the open actions of open gaps", () => {
  expect(next()).toEqual({
    team: LAST["team"],
    commitments: {
      "We-1.2": { evidence: [{ id: "E1", yes: 1, of: 9 }], actions: ["A1"] },
    },
    evidence: {
      E0: { title: "Old walk" },
      E1: { title: "Walk", asOf: "2025-05-01", where: "../walk.pdf", replaces: "E0" },
    },
    actions: { A1: { what: "Plant", owner: "Tree lead", due: "2026-05-01" } },
  });
});

it("never carries a score, a view, a cause, a need or what people said, and leaves a valid file", () => {
  const assessment = resolve(next());
  for (const record of assessment.commitments.values()) {
    expect(record.said).toEqual({ kind: "not-assessed" });
    expect([record.views, record.causes, record.note]).toEqual([[], [], undefined]);
  }
  expect(assessment.lived.size + assessment.listening.size + assessment.needs.size).toBe(0);
});

it("leaves out commitments that the new framework does not have", () => {
  const reading = readingOf(memoryStore(LAST));
  const empty = { ...TREES, themes: [] };
  const edits = carryForward({ written: LAST, reading, where: (place) => place }, empty);
  expect(valueAt(applyEdits({}, edits), ["commitments"])).toBeUndefined();
});
