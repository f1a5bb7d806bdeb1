import { describe, expect, it } from "vitest";
import { assessmentFrom } from "../../src/documents/assessment/resolve.ts";
import { type Assessment } from "../../src/domain/assessment.ts";
import {
  askedFingerprint,
  fingerprintsOf,
  frameworkFingerprint,
  listeningFingerprint,
  takeFingerprints,
} from "../../src/domain/fingerprint.ts";
import { commitmentsOf, type Framework, iStatementsOf } from "../../src/domain/framework.ts";
import { type Hash } from "../../src/domain/problem.ts";
import { type ReachScale } from "../../src/domain/reach-scale.ts";
import { type Commitment, type Statement } from "../../src/domain/statement.ts";
import { sixteenDigits } from "../support/assessment-context.ts";
import { TREES } from "../support/trees-framework.ts";

const [first] = commitmentsOf(TREES);
const commitment = first as Commitment;
const reach = TREES.reach as ReachScale;
const experience = TREES.experience as NonNullable<Framework["experience"]>;
const asked = (framework: Framework, one: Commitment = commitment): string =>
  askedFingerprint(framework, one, sixteenDigits);

function reworded(id: string): Framework {
  const reword = (one: Statement): Statement => (one.id === id ? { ...one, plain: "I sit." } : one);
  const themes = TREES.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map(reword),
  }));
  return { ...TREES, themes };
}

describe("the fingerprint of what is asked", () => {
  it("is sixteen hex digits, the same each time", () => {
    expect(asked(TREES)).toMatch(/^[0-9a-f]{16}$/);
    expect(asked(TREES)).toBe(asked(structuredClone(TREES), structuredClone(commitment)));
  });

  it.each<[string, Partial<Commitment>]>([
    ["the plain words", { plain: "We plant a tree." }],
    ["a level's description", { levels: new Map([...commitment.levels, [3, "Every street."]]) }],
    ["the I statements", { keeps: ["I-1.1"] }],
    ["the order of the I statements", { keeps: commitment.keeps.toReversed() }],
  ])("changes with %s", (_, change) => {
    expect(asked(TREES, { ...commitment, ...change })).not.toBe(asked(TREES));
  });

  it.each<[string, Partial<ReachScale>]>([
    ["the target", { target: 2 }],
    ["the shares", { shares: [{ level: 4, from: 0.95 }, ...reach.shares.slice(1)] }],
    ["the ceilings", { ceilings: { ...reach.ceilings, told: 1 } }],
    ["the evidence rules", { levels: reach.levels.map((level) => ({ ...level, requires: [] })) }],
  ])("changes with %s", (_, change) => {
    expect(asked({ ...TREES, reach: { ...reach, ...change } })).not.toBe(asked(TREES));
  });

  it.each<[string, Partial<typeof experience>]>([
    ["people's target", { target: 2 }],
    ["people's reading", { reading: experience.reading.slice(1) }],
    ["people's minimum", { minimum: 12 }],
    ["what confirms", { confirms: { ...experience.confirms, groupPeople: 12 } }],
  ])("changes with %s", (_, change) => {
    expect(asked({ ...TREES, experience: { ...experience, ...change } })).not.toBe(asked(TREES));
  });

  it("changes with the words of an I statement that it should make real, and of no other", () => {
    expect(asked(reworded("I-1.1"))).not.toBe(asked(TREES));
    expect(asked(reworded("I-2.1"))).toBe(asked(TREES));
  });

  it("does not change with official words, questions, suggestions or causes", () => {
    const shown = { ...commitment, official: "We do.", ask: "Do we?", suggestions: new Map() };
    expect(asked({ ...TREES, causes: [] }, shown)).toBe(asked(TREES));
  });
});

const heard = assessmentFrom({
  format: "assessment/1",
  council: { code: "X99999999", name: "Example" },
  period: "2026-27",
  framework: { id: "trees", edition: "1" },
  listening: { L1: { asOf: "2026-06-14", invited: 40 }, L2: { asOf: "2026-06-15" } },
  lived: {
    "I-1.1": { from: "L1", never: 6, always: 9, group: { from: "L2", level: 1, people: 14 } },
    "I-1.2": { from: "L1", sometimes: 2, group: { level: 2, people: 9 } },
    "I-2.1": { from: "L2", always: 12 },
  },
});
const print = (assessment: Assessment, id = "L1"): string =>
  listeningFingerprint(assessment, id, sixteenDigits);
const livedChanged = (id: string, change: object): Assessment => {
  const record = heard.lived.get(id);
  if (record === undefined) throw new Error("no such record");
  return { ...heard, lived: new Map([...heard.lived, [id, { ...record, ...change }]]) };
};

describe("the fingerprint of a listening", () => {
  it("does not change with the order of records, or with its own confirmation", () => {
    const confirmed = { by: "group", on: "2026-07-02", fingerprint: print(heard) };
    const listening = new Map([...heard.listening].toReversed());
    const own = listening.get("L1");
    if (own !== undefined) listening.set("L1", { ...own, confirmed });
    const lived = new Map([...heard.lived].toReversed());
    expect(print({ ...heard, listening, lived })).toBe(print(heard));
  });

  it("changes with the record itself", () => {
    const [[id, record] = ["", undefined]] = [...heard.listening];
    const listening = new Map([
      [id, { ...record, invited: 41 }],
    ]) as unknown as Assessment["listening"];
    expect(print({ ...heard, listening })).not.toBe(print(heard));
  });

  it.each([
    [
      "a count",
      livedChanged("I-1.1", {
        counts: new Map([
          ["never", 5],
          ["always", 10],
        ]),
      }),
    ],
    [
      "a group's level",
      livedChanged("I-1.2", { group: { ...heard.lived.get("I-1.2")?.group, level: 3 } }),
    ],
    ["an answer that is gone", { ...heard, lived: new Map([...heard.lived].slice(1)) }],
  ])("changes with %s", (_, changed) => {
    expect(print(changed)).not.toBe(print(heard));
  });

  it("does not change with answers from another listening", () => {
    expect(print(livedChanged("I-2.1", { counts: new Map([["always", 13]]) }))).toBe(print(heard));
    const otherGroup = { ...heard.lived.get("I-1.1")?.group, level: 3 };
    expect(print(livedChanged("I-1.1", { group: otherGroup }))).toBe(print(heard));
    expect(print(livedChanged("I-1.1", { group: otherGroup }), "L2")).not.toBe(print(heard, "L2"));
  });
});

const again = (): Framework => structuredClone(TREES);

const never: Hash = () => {
  throw new Error("hashed");
};

describe("fingerprints that were kept with a framework", () => {
  const kept = fingerprintsOf(TREES, sixteenDigits);

  it("are those that would be worked out, one for each thing asked", () => {
    expect(kept.framework).toBe(frameworkFingerprint(again(), sixteenDigits));
    expect(Object.keys(kept.asked)).toEqual(commitmentsOf(TREES).map(({ id }) => id));
    expect(Object.keys(kept.askedOfPeople)).toEqual(iStatementsOf(TREES).map(({ id }) => id));
    expect(kept.asked[commitment.id]).toBe(asked(again()));
  });

  it("are taken as they are, and nothing is hashed for them", () => {
    const framework = again();
    expect(() => fingerprintsOf(framework, never)).toThrow("hashed");
    takeFingerprints(framework, kept, never);
    expect(fingerprintsOf(framework, never)).toEqual(kept);
  });

  it("say nothing of another hash", () => {
    const framework = again();
    takeFingerprints(framework, { framework: "0", asked: {}, askedOfPeople: {} }, () => "1");
    expect(fingerprintsOf(framework, sixteenDigits)).toEqual(kept);
  });
});
