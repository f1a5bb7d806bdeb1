import { describe, expect, it } from "vitest";
import {
  askedFingerprint,
  canonicalJson,
  listeningFingerprint,
} from "../../src/domain/fingerprint.ts";
import { type Commitment, type Framework } from "../../src/domain/framework.ts";
import {
  answers,
  assessment,
  groupView,
  hash,
  listening,
  read,
  readingOf,
  record,
} from "../support/domain-values.ts";
import { commitment, framework, iStatement } from "../support/gardens-framework.ts";
import { EXPERIENCE, GARDENS, LADDER } from "../support/gardens-framework.ts";

describe("canonicalJson", () => {
  it("sorts keys, writes maps as objects and leaves out what is undefined", () => {
    expect(
      canonicalJson({
        b: new Map([
          ["z", 1],
          ["a", undefined],
        ]),
        a: [2, 1],
        c: undefined,
      }),
    ).toBe('{"a":[2,1],"b":{"z":1}}');
  });

  it("keeps keys that objects treat in their own way", () => {
    expect(
      canonicalJson(
        new Map([
          ["__proto__", 1],
          ["constructor", 2],
        ]),
      ),
    ).toBe('{"__proto__":1,"constructor":2}');
  });
});

describe("askedFingerprint", () => {
  const asked = (one: Framework, given: Commitment): string => askedFingerprint(one, given, hash);
  const we1 = commitment("We-1", ["I-1", "I-2"]);
  const base = framework([we1, iStatement("I-1"), iStatement("I-2")]);
  const before = asked(base, we1);
  const reworded = (id: string): Framework => ({
    ...base,
    themes: base.themes.map((theme) => ({
      ...theme,
      statements: theme.statements.map((one) =>
        one.id === id ? { ...one, plain: "Other words." } : one,
      ),
    })),
  });

  it.each<[string, string]>([
    ["words", asked(base, { ...we1, plain: "Other words." })],
    ["the level's description", asked(base, { ...we1, levels: new Map([[3, "Rain."]]) })],
    ["which I statements", asked(base, { ...we1, keeps: ["I-1"] })],
    ["the foremost I statement", asked(base, { ...we1, keeps: ["I-2", "I-1"] })],
    ["the words of an I statement", asked(reworded("I-2"), we1)],
    ["the target", asked({ ...base, reach: { ...LADDER, target: 2 } }, we1)],
    [
      "a rule of evidence",
      asked({ ...base, reach: { ...LADDER, levels: LADDER.levels.slice(0, 4) } }, we1),
    ],
    ["the shares", asked({ ...base, reach: { ...LADDER, shares: LADDER.shares.slice(1) } }, we1)],
    ["the shelf life", asked({ ...base, reach: { ...LADDER, freshMonths: 24 } }, we1)],
    [
      "a ceiling",
      asked({ ...base, reach: { ...LADDER, ceilings: { ...LADDER.ceilings, told: 3 } } }, we1),
    ],
    [
      "the least that must answer",
      asked({ ...base, experience: { ...EXPERIENCE, minimum: 5 } }, we1),
    ],
    [
      "what it takes to confirm",
      asked(
        {
          ...base,
          experience: { ...EXPERIENCE, confirms: { ...EXPERIENCE.confirms, lowerLimit: 0.4 } },
        },
        we1,
      ),
    ],
    [
      "what counts as positive",
      asked({ ...base, experience: { ...EXPERIENCE, positive: ["sometimes"] } }, we1),
    ],
  ])("changes with %s", (_, after) => {
    expect(after).toMatch(/^[0-9a-f]{16}$/);
    expect(after).not.toBe(before);
  });

  it("does not change with official words, with what is critical, or with another commitment", () => {
    expect(asked(base, { ...we1, official: "The publisher's own." })).toBe(before);
    expect(asked(base, { ...we1, critical: { question: "Who?", why: undefined } })).toBe(before);
    expect(
      asked(framework([commitment("We-2", []), we1, iStatement("I-1"), iStatement("I-2")]), we1),
    ).toBe(before);
    expect(asked(reworded("We-1"), we1)).toBe(before);
  });

  it("tells a reading that the question has changed, and only then", () => {
    const [first] = GARDENS.themes.flatMap(({ statements }) => statements);
    if (first?.kind !== "commitment") throw new Error("We-1 comes first");
    const changed = (asked: string | undefined): boolean =>
      readingOf(read(assessment({ commitments: [record("We-1", { asked })] })), "We-1")
        .askedHasChanged;
    expect(changed(undefined)).toBe(false);
    expect(changed(askedFingerprint(GARDENS, first, hash))).toBe(false);
    expect(changed("0123456789abcdef")).toBe(true);
  });
});

describe("listeningFingerprint", () => {
  it("covers the record and every answer from it, and nothing else", () => {
    const base = assessment({
      listening: [listening("L1"), listening("L2")],
      lived: [
        answers("I-1", { always: 3 }),
        answers("I-2", { always: 4 }, { from: "L2", group: groupView({ from: "L1" }) }),
      ],
    });
    const print = (one: typeof base): string => listeningFingerprint(one, "L1", hash);
    const before = print(base);
    const with2 = (more: Partial<ReturnType<typeof answers>>): typeof base => {
      const old = base.lived.get("I-2");
      if (old === undefined) throw new Error("I-2 is there");
      return { ...base, lived: new Map([...base.lived, ["I-2", { ...old, ...more }]]) };
    };
    expect(print(with2({ counts: new Map([["always", 5]]) }))).toBe(before);
    expect(print(with2({ group: groupView({ from: "L1", level: 4 }) }))).not.toBe(before);
    expect(print(with2({ from: "L1" }))).not.toBe(before);
    expect(
      print({
        ...base,
        listening: new Map([...base.listening, ["L2", listening("L2", { how: "web" })]]),
      }),
    ).toBe(before);
    expect(
      print({
        ...base,
        listening: new Map([...base.listening, ["L1", listening("L1", { how: "web" })]]),
      }),
    ).not.toBe(before);
  });
});
