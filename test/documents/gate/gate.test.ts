import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGate, slipProblems } from "../../../src/documents/gate/parse.ts";
import { REASON_TO_WRITE } from "../../../src/documents/gate/reason-to-write.ts";
import { acceptSlips, newGate } from "../../../src/documents/gate/write.ts";
import { CHANGE_CLASSES, mayFail } from "../../../src/domain/comparison/change-class.ts";
import { type AcceptedSlip, SLIP_FAULTS, slipKey } from "../../../src/domain/gate/accepted-slip.ts";
import { GATE_SETS } from "../../../src/domain/gate/gate-sets.ts";

const GATE = `# Agreed at the board in May.
format: gate/1
failOn: [default, repeated-gap]
accepted:
  # The pond is dry until the spring.
  - { commitment: We-1.1, class: trace-lost, reason: "The pond is dry.", expires: "2027-03-31" }
  - class: promise-unaccounted
    reason: A need that belongs to nothing.
    expires: "2027-03-31"
`;

function settingsOf(text: string) {
  const parsed = parseGate(text, "mir.gate.yaml");
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
  return parsed.value.settings;
}

function found(text: string): readonly (readonly [string, number, number])[] {
  const parsed = parseGate(text, "mir.gate.yaml");
  const problems = parsed.ok ? [] : parsed.problems;
  return problems.map(({ code, at }) => [code, at.line, at.column]);
}

describe("a gate's file", () => {
  it("names sets and classes, and slips with and without a commitment", () => {
    const { failOn, accepted } = settingsOf(GATE);
    expect(new Set(failOn)).toEqual(new Set([...GATE_SETS.default, "repeated-gap"]));
    expect(accepted.map(({ commitment, class: name }) => [commitment, name])).toEqual([
      ["We-1.1", "trace-lost"],
      [null, "promise-unaccounted"],
    ]);
  });

  it("fails on the default set where it names nothing, and on nothing where it says so", () => {
    expect(settingsOf("format: gate/1\n").failOn).toEqual(
      CHANGE_CLASSES.filter((name) => GATE_SETS.default.some((one) => one === name)),
    );
    expect(settingsOf("format: gate/1\nfailOn: [none]\n").failOn).toEqual([]);
    expect(settingsOf("format: gate/1\nfailOn: []\n").failOn).toEqual([]);
  });

  it.each([
    ["failOn: [traceLost]", "gate/unknown-class", 2, 10],
    ["failOn: [default, honest-correction]", "gate/never-fails", 2, 19],
    ["failOn: [claim-down]", "gate/never-fails", 2, 10],
    ["failOn: default", "schema/wrong-type", 2, 9],
    ["failon: [default]", "schema/unknown-key", 2, 1],
    ["accepted: [{ class: removed, expires: '2027-01-01' }]", "schema/missing-key", 2, 12],
    ["accepted: [{ class: removed, reason: x }]", "schema/missing-key", 2, 12],
    [
      "accepted: [{ class: removed, reason: ' ', expires: '2027-01-01' }]",
      "schema/wrong-form",
      2,
      38,
    ],
    [
      "accepted: [{ class: removed, reason: x, expires: '2027-02-30' }]",
      "gate/no-such-date",
      2,
      50,
    ],
    ["accepted: [{ class: removed, reason: x, expires: soon }]", "schema/wrong-form", 2, 50],
  ])("refuses %s", (line, code, at, column) => {
    expect(found(`format: gate/1\n${line}\n`)).toEqual([[code, at, column]]);
  });

  it.each([
    ["", "yaml/empty"],
    ["format: gate/2\n", "format/later-version"],
    ["format: assessment/1\n", "format/unknown"],
    ["failOn: [default]\n", "schema/missing-key"],
  ])("refuses %j", (text, code) => {
    expect(found(text).map(([one]) => one)).toEqual([code]);
  });

  it("never lets an honest correction fail, in any company", () => {
    const never = CHANGE_CLASSES.filter((name) => !mayFail(name));
    expect(never).toContain("honest-correction");
    for (const name of never)
      for (const other of Object.keys(GATE_SETS))
        expect(found(`format: gate/1\nfailOn: [${other}, ${name}]\n`)).toHaveLength(1);
  });

  it("says of each slip what is wrong with it, where it stands", () => {
    const parsed = parseGate(GATE, "mir.gate.yaml");
    if (!parsed.ok) throw new Error("the gate is not read");
    const one = slip("We-1.1", "trace-lost");
    const findings = SLIP_FAULTS.map((fault) => ({
      index: 0,
      fault,
      slip: one,
      sentence: "A slip.",
    }));
    const problems = slipProblems(parsed.value, findings);
    expect(new Set(problems.map(({ code }) => code)).size).toBe(SLIP_FAULTS.length);
    expect(new Set(problems.map(({ at }) => `${String(at.line)}:${String(at.column)}`))).toEqual(
      new Set(["6:5"]),
    );
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("warns of a reason that is still to be written", () => {
    const parsed = parseGate(GATE.replace("The pond is dry.", REASON_TO_WRITE), "mir.gate.yaml");
    if (!parsed.ok) throw new Error("the gate is not read");
    expect(slipProblems(parsed.value, []).map(({ code, at }) => [code, at.line])).toEqual([
      ["gate/reason-to-write", 6],
    ]);
  });
});

const LATE = "2027-09-30";

function accept(text: string, present: readonly AcceptedSlip[], asOf = "2026-09-30"): string {
  return acceptSlips(text, { before: settingsOf(text).accepted, present, asOf });
}

function slip(
  commitment: string | null,
  name: string,
  more: Partial<AcceptedSlip> = {},
): AcceptedSlip {
  return { commitment, class: name, reason: REASON_TO_WRITE, expires: LATE, ...more };
}

describe("accepting what is there", () => {
  it("keeps comments, order, reasons and dates of what still counts", () => {
    const after = accept(GATE, [
      slip("We-2.2", "removed"),
      slip(null, "promise-unaccounted"),
      slip("We-1.1", "trace-lost"),
    ]);
    expect(after).toBe(
      [
        GATE,
        "  - commitment: We-2.2\n    class: removed\n",
        `    reason: ${REASON_TO_WRITE}\n    expires: "${LATE}"\n`,
      ].join(""),
    );
  });

  it("takes out what is no longer needed, and all of it where nothing is", () => {
    const after = accept(GATE, [slip("We-1.1", "trace-lost")]);
    expect(settingsOf(after).accepted).toHaveLength(1);
    expect(after).toContain("# The pond is dry until the spring.");
    expect(settingsOf(accept(GATE, [])).accepted).toEqual([]);
    expect(settingsOf(accept(accept(GATE, []), [slip("We-2.2", "removed")])).accepted).toHaveLength(
      1,
    );
  });

  it("gives a new date, and a new reason where one is given, only to what ran out", () => {
    const present = [
      slip("We-1.1", "trace-lost", { reason: "Still dry." }),
      slip(null, "promise-unaccounted"),
    ];
    const inTime = settingsOf(accept(GATE, present)).accepted;
    expect(inTime).toEqual(settingsOf(GATE).accepted);
    const [first, second] = settingsOf(accept(GATE, present, "2027-04-01")).accepted;
    expect(first).toMatchObject({ reason: "Still dry.", expires: LATE });
    expect(second).toMatchObject({ reason: "A need that belongs to nothing.", expires: LATE });
  });

  const anySlip = fc.record({
    commitment: fc.constantFrom("We-1.1", "We-2.2", "We-3.3", null),
    class: fc.constantFrom(...CHANGE_CLASSES.filter(mayFail)),
    reason: fc.string({ minLength: 1 }).filter((text) => /^[ -~]*[!-~][ -~]*$/.test(text)),
    expires: fc.constantFrom("2026-01-31", "2026-12-31", LATE),
  });
  const someSlips = fc.uniqueArray(anySlip, { selector: slipKey, maxLength: 6 });

  it("leaves exactly the slips that there are, whatever was accepted before", () => {
    fc.assert(
      fc.property(someSlips, someSlips, (before, present) => {
        const start = accept(newGate(["default"]), before);
        expect(settingsOf(start).accepted.toSorted(byKey)).toEqual(before.toSorted(byKey));
        const after = settingsOf(accept(start, present)).accepted;
        expect(after.map(slipKey).toSorted()).toEqual(present.map(slipKey).toSorted());
        expect(accept(accept(start, present), present)).toBe(accept(start, present));
      }),
    );
  });
});

function byKey(one: AcceptedSlip, other: AcceptedSlip): number {
  return slipKey(one) < slipKey(other) ? -1 : 1;
}
