import { describe, expect, it } from "vitest";
import { type Said } from "../../src/domain/commitment-record.ts";
import {
  assessment,
  keptAssessment,
  level,
  read,
  readingOf,
  record,
} from "../support/domain-values.ts";
import { framework, GARDENS } from "../support/gardens-framework.ts";

const inProfile = (profile: string): readonly boolean[] =>
  [...read(assessment({ profile })).commitments.values()].map((one) => one.inProfile);

describe("readAssessment", () => {
  it("reads every commitment and I statement of the framework, assessed or not, in its order", () => {
    const reading = read(
      assessment({ commitments: [record("We-3", { said: level(1) }), record("We-99")] }),
    );
    expect([...reading.commitments.keys()]).toEqual(["We-1", "We-2", "We-3"]);
    expect([...reading.lived.keys()]).toEqual(["I-1", "I-2", "I-3"]);
    expect([...reading.commitments.values()].map(({ standing }) => standing)).toEqual([
      "not-assessed",
      "not-assessed",
      "not-kept",
    ]);
  });

  it("finds a promise kept", () => {
    expect(readingOf(read(keptAssessment()), "We-1")).toMatchObject({
      standing: "kept",
      levels: { said: 3, shown: 3, lived: 3, peoplesView: undefined, against: undefined },
      gap: { size: 0, missing: [] },
    });
  });

  it("says which commitments the profile takes in, and takes all where it is not known", () => {
    expect(inProfile("short")).toEqual([true, false, false]);
    expect(inProfile("full")).toEqual([true, true, true]);
    expect(inProfile("unheard of")).toEqual([true, true, true]);
  });

  it("has no commitments without a ladder, and no lived without a scale for it", () => {
    expect(read(keptAssessment(), [], { ...GARDENS, reach: undefined }).commitments.size).toBe(0);
    const unlived = read(keptAssessment(), [], { ...GARDENS, experience: undefined });
    expect(unlived.lived.size).toBe(0);
    expect(readingOf(unlived, "We-1").standing).toBe("unconfirmed");
  });

  it("reads a framework without statements", () => {
    expect(read(assessment(), [], framework([])).commitments.size).toBe(0);
  });

  it.each<[string, readonly (readonly [string, Said])[], number | undefined]>([
    ["none", [], undefined],
    ["the people's", [["group", level(1)]], 1],
    [
      "the lowest of the people's",
      [
        ["group", level(3)],
        ["group", level(0)],
      ],
      0,
    ],
    ["not the council's", [["lead", level(0)]], undefined],
    ["not that of somebody unknown", [["nobody", level(0)]], undefined],
    ["not one that is no level", [["group", { kind: "not-known" }]], undefined],
  ])("takes as people's view: %s", (_, given, expected) => {
    const views = given.map(([by, said]) => ({ by, said, reason: undefined }));
    const reading = read(assessment({ commitments: [record("We-1", { said: level(4), views })] }));
    expect(readingOf(reading, "We-1").levels.peoplesView).toBe(expected);
  });
});
