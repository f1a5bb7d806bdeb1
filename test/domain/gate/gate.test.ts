import { describe, expect, it } from "vitest";
import { CHANGE_CLASSES, mayFail } from "../../../src/domain/comparison/change-class.ts";
import { type AcceptedSlip } from "../../../src/domain/gate/accepted-slip.ts";
import { readFailOn } from "../../../src/domain/gate/fail-on.ts";
import { acceptPresent, type GateSettings, judgeGate } from "../../../src/domain/gate/gate.ts";
import { GATE_SETS } from "../../../src/domain/gate/gate-sets.ts";
import { action, level, need, record } from "../../support/domain-values.ts";
import { compare, lastYear, thisYear } from "../../support/two-years.ts";

/** We-1 claims more with nothing behind it, and lost a need; We-2 is not scored any more. */
const SLIPPED = compare(
  lastYear({
    commitments: [record("We-1", { said: level(1) }), record("We-2", { said: level(1) })],
    needs: [need("N1")],
  }),
  thisYear({ commitments: [record("We-1", { said: level(4) })] }),
);

const CLAIM: AcceptedSlip = {
  commitment: "We-1",
  class: "claim-up-without-evidence",
  reason: "the survey is out and comes back in October",
  expires: "2026-12-31",
};

function judge(
  accepted: readonly AcceptedSlip[],
  failOn: GateSettings["failOn"] = GATE_SETS.default,
) {
  return judgeGate(SLIPPED, { failOn, accepted });
}

function keysOf(found: readonly { readonly commitment: string | null; readonly class: string }[]) {
  return found.map(({ commitment, class: name }) => [commitment, name]);
}

describe("judgeGate", () => {
  it("fails on every class that holds, the main one or not", () => {
    const verdict = judge([]);
    expect(verdict.passed).toBe(false);
    expect(keysOf(verdict.failures)).toEqual([
      ["We-1", "trace-lost"],
      ["We-1", "claim-up-without-evidence"],
      ["We-2", "not-scored"],
    ]);
  });

  it("fails on nothing but what it is asked to", () => {
    expect(keysOf(judge([], ["not-scored"]).failures)).toEqual([["We-2", "not-scored"]]);
    expect(judge([], GATE_SETS.none).passed).toBe(true);
    expect(keysOf(judge([], GATE_SETS.strict).failures)).toContainEqual(["We-1", "repeated-gap"]);
  });

  it("lets an accepted slip pass, with its reason, and nothing else", () => {
    const verdict = judge([CLAIM]);
    expect(keysOf(verdict.accepted)).toEqual([["We-1", "claim-up-without-evidence"]]);
    expect(verdict.accepted[0]?.reason).toBe(CLAIM.reason);
    expect(keysOf(verdict.failures)).toEqual([
      ["We-1", "trace-lost"],
      ["We-2", "not-scored"],
    ]);
    expect(verdict.slips).toEqual([]);
  });

  it.each([
    ["2026-09-29", ["expired"], 0],
    ["2026-09-30", [], 1],
  ])(
    "counts a slip to the end of its last day, by the later file's date: %s",
    (expires, faults, accepted) => {
      const verdict = judge([{ ...CLAIM, expires }]);
      expect(verdict.slips.map(({ fault }) => fault)).toEqual(faults);
      expect(verdict.accepted).toHaveLength(accepted);
    },
  );

  it.each([
    ["unknown-class", { class: "claim-up-with-nothing" }],
    ["never-fails", { class: "honest-correction" }],
    ["unknown-commitment", { commitment: "We-99" }],
  ] as const)("names a slip that is %s, and does not let it count", (fault, more) => {
    const verdict = judge([{ ...CLAIM, ...more }]);
    expect(verdict.slips.map((found) => [found.index, found.fault])).toEqual([[0, fault]]);
    expect(verdict.accepted).toEqual([]);
  });

  it("lets neither of two slips that are alike count", () => {
    const verdict = judge([CLAIM, { ...CLAIM, expires: "2027-12-31" }]);
    expect(verdict.slips.map(({ index, fault }) => [index, fault])).toEqual([
      [0, "duplicate"],
      [1, "duplicate"],
    ]);
    expect(verdict.accepted).toEqual([]);
  });

  it("names a slip that nothing needs any more", () => {
    const verdict = judge([{ ...CLAIM, commitment: "We-3" }]);
    expect(verdict.slips.map(({ fault }) => fault)).toEqual(["unused"]);
    expect(verdict.slips[0]?.sentence).toContain("nothing of the kind was found");
  });

  it("tells a slip that nothing needs from one of a class that the gate does not fail on", () => {
    const { slips } = judge([{ ...CLAIM, class: "repeated-gap" }]);
    expect(slips.map(({ fault }) => fault)).toEqual(["unused"]);
    expect(slips[0]?.sentence).toContain("the gate does not fail on this class");
  });

  it("finds what was lost though it belonged to no commitment", () => {
    const loose = compare(
      lastYear({ needs: [need("N1", { commitments: [] })], actions: [action("A1")] }),
      thisYear(),
    );
    const verdict = judgeGate(loose, { failOn: GATE_SETS.default, accepted: [] });
    expect(keysOf(verdict.failures)).toEqual([
      [null, "trace-lost"],
      [null, "promise-unaccounted"],
    ]);
  });
});

describe("acceptPresent", () => {
  it("writes what makes the same gate pass", () => {
    const given = { reason: "as we found it", expires: "2027-03-31" };
    const accepted = acceptPresent(SLIPPED, GATE_SETS.strict, given);
    const verdict = judge(accepted, GATE_SETS.strict);
    expect(verdict.failures).toEqual([]);
    expect(verdict.slips).toEqual([]);
    expect(verdict.passed).toBe(true);
  });
});

describe("readFailOn", () => {
  it("reads classes and named sets together, each class once, in one order", () => {
    expect(readFailOn(["repeated-gap", "default", "trace-lost"])).toEqual({
      ok: true,
      classes: CHANGE_CLASSES.filter((name) =>
        ["repeated-gap", ...GATE_SETS.default].includes(name),
      ),
    });
    expect(readFailOn(["none"])).toEqual({ ok: true, classes: [] });
  });

  it.each(CHANGE_CLASSES.filter((name) => !mayFail(name)))(
    "refuses %s, with the reason",
    (name) => {
      const read = readFailOn(["default", name]);
      expect(read).toMatchObject({ ok: false, refused: [{ word: name, why: "never-fails" }] });
    },
  );

  it("refuses a word that names nothing", () => {
    expect(readFailOn(["trace-lots"])).toMatchObject({
      ok: false,
      refused: [{ word: "trace-lots", why: "unknown" }],
    });
  });
});
