import { describe, expect, it } from "vitest";
import { type LivedRecord } from "../../src/domain/lived-record.ts";
import { type Lived } from "../../src/domain/lived.ts";
import {
  answers,
  assessment,
  confirmed,
  groupView,
  HAPPY,
  listening,
  read,
  readingOf,
} from "../support/domain-values.ts";
import { commitment, framework, iStatement } from "../support/gardens-framework.ts";

const THREE = framework([
  commitment("We-1", ["I-1", "I-2", "I-3"]),
  commitment("We-9", []),
  iStatement("I-1"),
  iStatement("I-2"),
  iStatement("I-3"),
]);
const SAD = { never: 80, always: 20 };

const year = (records: readonly LivedRecord[], period: string): ReturnType<typeof assessment> =>
  confirmed(assessment({ period, listening: [listening("L1")], lived: records }));

function livedOf(
  lived: readonly LivedRecord[],
  before: readonly LivedRecord[] = [],
  id = "We-1",
): Lived {
  const earlier = before.length === 0 ? [] : [year(before, "2025-26")];
  return readingOf(read(year(lived, "2026-27"), earlier, THREE), id).lived;
}

const happy = (ids: readonly string[]): readonly LivedRecord[] =>
  ids.map((id) => answers(id, HAPPY));

describe("what people live of a commitment", () => {
  it.each<[string, readonly LivedRecord[], number | undefined, boolean, string | undefined]>([
    ["nobody asked", [], undefined, false, undefined],
    ["the first alone", [answers("I-1", HAPPY)], 3, true, "I-1"],
    ["all three", ["I-1", "I-2", "I-3"].map((id) => answers(id, HAPPY)), 3, true, "I-1"],
    ["all but the first", ["I-2", "I-3"].map((id) => answers(id, HAPPY)), 3, false, "I-2"],
    ["one of them low", [answers("I-1", HAPPY), answers("I-3", SAD)], 1, false, "I-3"],
    [
      "one of them too few",
      [answers("I-1", HAPPY), answers("I-2", { always: 3 })],
      3,
      false,
      "I-1",
    ],
    ["all too few", [answers("I-1", { always: 3 })], undefined, false, undefined],
    [
      "a group's 4 beside counts of 3",
      [answers("I-1", {}, { group: groupView({ level: 4 }) }), answers("I-2", HAPPY)],
      3,
      true,
      "I-2",
    ],
    [
      "one of them agreed by too small a group to confirm",
      [answers("I-1", HAPPY), answers("I-2", {}, { group: groupView({ people: 10 }) })],
      3,
      false,
      "I-1",
    ],
  ])("%s", (_, records, level, confirms, lowest) => {
    expect(livedOf(records)).toMatchObject({ level, confirms, lowest, of: 3 });
    expect(livedOf(records.toReversed())).toMatchObject({ level, confirms, lowest });
  });

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ["the same", ["I-1"], ["I-1"], true],
    ["one more", ["I-1", "I-2"], ["I-1"], true],
    ["one fewer", ["I-1"], ["I-1", "I-2"], false],
    ["another", ["I-1", "I-3"], ["I-1", "I-2"], false],
    ["none last year", ["I-1"], [], true],
  ])("was asked of %s as last year", (_, now, then, confirms) => {
    expect(livedOf(happy(now), happy(then)).confirms).toBe(confirms);
  });

  it("counts a statement as asked last year though too few answered", () => {
    expect(livedOf([answers("I-1", HAPPY)], [answers("I-2", { always: 2 })]).confirms).toBe(false);
  });

  it("never confirms a commitment that makes no I statement real", () => {
    const found = livedOf([answers("I-1", HAPPY)], [], "We-9");
    expect(found).toMatchObject({ level: undefined, confirms: false });
    expect(found.reason()).toBe("this framework names no I statement for it");
  });

  it("says how many were asked, the lowest, and what keeps it from confirming", () => {
    expect(livedOf([answers("I-2", SAD)], [answers("I-3", HAPPY)]).reason()).toBe(
      "asked 1 of 3 I statements; the lowest is I-2, 1 A few gardeners. Not confirmed: I-1, the first of them, was not asked; I-3 was asked last year and not this year; I-2 does not confirm it",
    );
    expect(livedOf([]).reason()).toBe("nobody was asked");
  });
});
