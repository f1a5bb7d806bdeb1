import { describe, expect, it } from "vitest";
import { type Assessment } from "../../src/domain/assessment.ts";
import { type View } from "../../src/domain/commitment-record.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { type LivedRecord } from "../../src/domain/lived-record.ts";
import { frameworkFingerprint, askedFingerprint } from "../../src/domain/fingerprint.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { type CommitmentReading } from "../../src/domain/reading.ts";
import { type Standing } from "../../src/domain/standing.ts";
import {
  answers,
  assessment,
  confirmed,
  groupView,
  HAPPY,
  hash,
  keptAssessment,
  level,
  link,
  listening,
  type Parts,
  piece,
  read,
  readingOf,
  record,
  reportOf,
  SHOWING_3,
} from "../support/domain-values.ts";
import { EXPERIENCE, GARDENS, LADDER } from "../support/gardens-framework.ts";

/** Ways to look better than the truth by editing the file. Each starts from a file in which We-1 would be kept. */
const we1 = (
  one: Assessment,
  earlier: readonly Assessment[] = [],
  by?: Framework,
): CommitmentReading => readingOf(read(one, earlier, by), "We-1");

const SAD = { never: 60, sometimes: 20, mostly: 10, always: 10 };
const [PEOPLE, OUTCOMES] = SHOWING_3.evidence;
const LINKS = SHOWING_3.links;
const evidence = (...pieces: readonly Evidence[]): Parts => ({ evidence: pieces });
const linked = (pieces: readonly Evidence[], links: readonly ReturnType<typeof link>[]): Parts => ({
  evidence: pieces,
  commitments: [record("We-1", { said: level(3), evidence: links })],
});
const lived = (...records: readonly LivedRecord[]): Parts => ({ lived: records });

it("keeps the promise where nobody cheats", () => {
  expect(we1(keptAssessment()).standing).toBe("kept");
});

describe("evidence dressed up", () => {
  const ALL = { yes: 100, of: 100 };

  it.each<[string, Standing, Parts]>([
    ["a survey without a date", "unproven", evidence({ ...PEOPLE, asOf: undefined }, OUTCOMES)],
    [
      "a survey with a date to come",
      "unproven",
      evidence({ ...PEOPLE, asOf: "2027-01-01" }, OUTCOMES),
    ],
    ["an old survey kept on", "unproven", evidence({ ...PEOPLE, asOf: "2025-03-29" }, OUTCOMES)],
    ["a survey of nobody in particular", "unproven", evidence({ ...PEOPLE, whom: " " }, OUTCOMES)],
    [
      "a survey of the chosen few, without saying so",
      "unproven",
      evidence({ ...PEOPLE, chosen: undefined }, OUTCOMES),
    ],
    [
      "a count of none at all",
      "unproven",
      linked([PEOPLE, OUTCOMES], [link("E1", { yes: 0, of: 0 }), link("E2", ALL)]),
    ],
    [
      "a pilot shown for the whole",
      "unproven",
      evidence({ ...PEOPLE, part: "one bed" }, { ...OUTCOMES, part: "one bed" }),
    ],
    [
      "one report as two kinds of evidence",
      "unproven",
      evidence({ ...PEOPLE, where: "a.pdf#page=1" }, { ...OUTCOMES, where: "a.pdf#page=9" }),
    ],
    [
      "one report under two spellings",
      "unproven",
      evidence(
        { ...PEOPLE, where: "https://beds.example/a.pdf" },
        { ...OUTCOMES, where: "http://www.beds.example/./A.pdf" },
      ),
    ],
    [
      "one file copied under two names",
      "unproven",
      evidence({ ...PEOPLE, sha256: "f".repeat(64) }, { ...OUTCOMES, sha256: "F".repeat(64) }),
    ],
    [
      "two pieces that nobody can find",
      "unproven",
      evidence({ ...PEOPLE, where: undefined }, { ...OUTCOMES, where: undefined }),
    ],
    [
      "hearsay with a high level",
      "unproven",
      linked(
        [piece("E1", { method: "told" }), piece("E2", { method: "told", kind: "outcomes" })],
        [link("E1", { ...ALL, shows: 4 }), link("E2", { ...ALL, shows: 4 })],
      ),
    ],
    [
      "one policy listed five times",
      "unproven",
      linked(
        ["E1", "E2", "E3", "E4", "E5"].map((id) =>
          piece(id, { method: "document", byGroup: true, coProduced: true }),
        ),
        ["E1", "E2", "E3", "E4", "E5"].map((id) => link(id, { ...ALL, shows: 4 })),
      ),
    ],
    [
      "a level above the count",
      "contested",
      linked([PEOPLE, OUTCOMES], [link("E1", { yes: 20, of: 100, shows: 4 }), link("E2", ALL)]),
    ],
    [
      "staff's counts as people's twice over",
      "unproven",
      evidence({ ...PEOPLE, kind: "staff" }, OUTCOMES),
    ],
  ])("%s: %s", (_, standing, parts) => {
    expect(we1(keptAssessment(parts)).standing).toBe(standing);
  });
});

describe("bad news made to go away", () => {
  const bad = piece("E9", {
    title: "Survey of gardeners",
    where: "survey.pdf",
    asOf: "2026-01-15",
  });
  const badLink = link("E9", { yes: 10, of: 100 });
  const withBad = (
    ...more: readonly (readonly [Evidence, ReturnType<typeof link>])[]
  ): Assessment =>
    keptAssessment(
      linked(
        [PEOPLE, OUTCOMES, bad, ...more.map(([one]) => one)],
        [...LINKS, badLink, ...more.map(([, one]) => one)],
      ),
    );

  it("is evidence against", () => {
    expect(we1(withBad())).toMatchObject({
      standing: "contested",
      shown: { against: ["E9"], level: 3 },
    });
  });

  it.each<[string, Partial<Evidence>]>([
    ["an older survey", { asOf: "2025-12-01" }],
    ["a survey of staff", { kind: "staff" }],
    ["what somebody told", { method: "told" }],
    ["a pilot", { part: "one bed" }],
    ["a survey to come", { asOf: "2027-01-01" }],
  ])("is not replaced by %s", (_, more) => {
    const newer = piece("E10", { replaces: "E9", ...more });
    expect(we1(withBad([newer, link("E10", { yes: 99, of: 100 })])).standing).toBe("contested");
  });

  it("is printed beside what replaces it", () => {
    const one = withBad([piece("E10", { replaces: "E9" }), link("E10", { yes: 99, of: 100 })]);
    const reported = reportOf(read(one)).commitments.find(({ id }) => id === "We-1");
    expect(reported?.evidence.find(({ id }) => id === "E9")).toMatchObject({
      replacedBy: "E10",
      shows: 1,
    });
  });

  const gone = (now: Assessment): readonly string[] =>
    reportOf(
      read(now, [{ ...withBad(), period: "2025-26", asOf: "2026-03-31" }]),
    ).cannotTell.evidenceGone.map(({ title }) => title);

  it("is named where it is deleted, unlinked or swapped for a survey of the same title", () => {
    expect(gone(keptAssessment())).toEqual(["Survey of gardeners"]);
    expect(gone(keptAssessment(linked([PEOPLE, OUTCOMES, bad], LINKS)))).toEqual([
      "Survey of gardeners",
    ]);
    const swapped = keptAssessment(
      linked(
        [PEOPLE, OUTCOMES, { ...bad, asOf: "2026-06-01" }],
        [...LINKS, link("E9", { yes: 90, of: 100 })],
      ),
    );
    expect(gone(swapped)).toEqual(["Survey of gardeners"]);
    expect(gone(withBad())).toEqual([]);
  });
});

const view = (by: string, said: number): View => ({ by, said: level(said), reason: undefined });

const standingWith = (...views: readonly View[]): Standing =>
  we1(
    keptAssessment({
      commitments: [record("We-1", { said: level(3), evidence: LINKS, views })],
    }),
  ).standing;

describe("people's voice bent", () => {
  it.each<[string, Standing, Parts]>([
    ["one happy answer", "unconfirmed", lived(answers("I-1", { always: 1 }))],
    ["ten happy answers", "unconfirmed", lived(answers("I-1", { always: 10 }))],
    [
      "a small happy handful, allowing for chance",
      "unconfirmed",
      lived(answers("I-1", { never: 3, always: 8 })),
    ],
    ["only the easy statement asked", "unconfirmed", lived(answers("I-2", HAPPY))],
    [
      "unhappy answers put down as not sure",
      "unconfirmed",
      lived(answers("I-1", { always: 40, "not-sure": 60 })),
    ],
    [
      "a happy statement beside a sad one",
      "contested",
      lived(answers("I-1", HAPPY), answers("I-2", SAD)),
    ],
    [
      "a group's 4 beside sad answers",
      "contested",
      lived(answers("I-1", SAD, { group: groupView({ level: 4 }) })),
    ],
    [
      "a group of four",
      "unconfirmed",
      lived(answers("I-1", {}, { group: groupView({ people: 4, level: 4 }) })),
    ],
    [
      "a group of ten",
      "unconfirmed",
      lived(answers("I-1", {}, { group: groupView({ people: 10, level: 4 }) })),
    ],
    [
      "answers from long ago",
      "unconfirmed",
      { listening: [listening("L1", { asOf: "2025-03-29" })] },
    ],
    ["answers to come", "unconfirmed", { listening: [listening("L1", { asOf: "2026-10-01" })] }],
    [
      "answers without a date",
      "unconfirmed",
      { listening: [listening("L1", { asOf: undefined })] },
    ],
    ["nobody asked", "unconfirmed", lived()],
  ])("%s: %s", (_, standing, parts) => {
    expect(we1(keptAssessment(parts)).standing).toBe(standing);
  });

  it("does not count in the council's name, in nobody's, or after a change", () => {
    const one = keptAssessment();
    expect(we1(confirmed(one, "lead")).standing).toBe("unconfirmed");
    expect(we1(confirmed(one, "ghost")).standing).toBe("unconfirmed");
    const better = new Map([...one.lived, ["I-2", answers("I-2", { ...HAPPY, never: 0 })]]);
    expect(we1({ ...one, lived: better }).standing).toBe("unconfirmed");
    const forged = new Map(
      [...one.listening].map(([id, each]) => [
        id,
        { ...each, confirmed: { by: "group", on: "2026-07-02", fingerprint: "" } },
      ]),
    );
    expect(we1({ ...one, listening: forged }).standing).toBe("unconfirmed");
  });

  it("is missed where a statement that went badly last year is not asked again", () => {
    const before = keptAssessment({
      period: "2025-26",
      lived: [answers("I-1", HAPPY), answers("I-2", SAD)],
    });
    const now = we1(keptAssessment(lived(answers("I-1", HAPPY))), [before]);
    expect(now.standing).toBe("unconfirmed");
    expect(now.lived.reason()).toContain("I-2 was asked last year and not this year");
  });

  it("is not drowned out by other views", () => {
    expect(standingWith(view("group", 2))).toBe("contested");
    expect(standingWith(view("group", 2), view("group", 4), view("lead", 4))).toBe("contested");
    expect(standingWith(view("lead", 0))).toBe("kept");
  });
});

const withSaid = (said: Parameters<typeof record>[1], parts: Parts = {}): Assessment =>
  keptAssessment({ commitments: [record("We-1", { evidence: LINKS, ...said })], ...parts });

describe("the claim bent", () => {
  it("is still below the target where the council says that it cannot tell and people can", () => {
    const one = withSaid({ said: { kind: "not-known" } }, lived(answers("I-1", SAD)));
    expect(we1(one).standing).toBe("not-kept");
    expect(reportOf(read(one)).gaps.map(({ id }) => id)).toEqual(["We-1"]);
  });

  it("is counted and listed where a bad promise is left blank, and people's answers stay on top", () => {
    const report = reportOf(
      read(keptAssessment({ commitments: [], ...lived(answers("I-1", SAD)) })),
    );
    expect(report.cannotTell.notAssessed.map(({ id }) => id)).toContain("We-1");
    expect(report.headline.coverage).toMatchObject({ assessed: 0, commitments: 3 });
    expect(report.peopleToldUs.statements).toMatchObject([{ id: "I-1", lived: { level: 1 } }]);
  });

  it("is counted and listed where a promise is called not applicable", () => {
    const report = reportOf(read(withSaid({ said: { kind: "not-applicable" } })));
    expect(report.headline.standings).toContainEqual(
      expect.objectContaining({ standing: "not-applicable", count: 1 }),
    );
    expect(report.commitments[0]).toMatchObject({
      id: "We-1",
      standing: "not-applicable",
      said: { level: null },
    });
    expect(report.headline.claimShown.of).toBe(0);
  });
});

const low = (period: string): Assessment =>
  assessment({ period, commitments: [record("We-1", { said: level(1) })] });

describe("the past hidden", () => {
  it("is missed where the earlier year is left out", () => {
    expect(reportOf(read(low("2026-27"))).promisedAgain.sentence).toMatch(
      /^Earlier years not given/,
    );
  });

  it("is found behind a year in which nothing was known", () => {
    const blank = assessment({
      period: "2025-26",
      commitments: [record("We-1", { said: { kind: "not-known" } })],
    });
    const report = reportOf(read(low("2026-27"), [blank, low("2024-25")]));
    expect(report.promisedAgain.repeated).toMatchObject([
      { id: "We-1", years: ["2024-25"], outcome: null },
    ]);
  });
});

const commitmentOf = (by: Framework): Parameters<typeof askedFingerprint>[1] => {
  const found = by.themes[0]?.statements.find(({ id }) => id === "We-1");
  if (found?.kind !== "commitment") throw new Error("We-1 is a commitment");
  return found;
};

describe("the yardstick bent", () => {
  const asked = askedFingerprint(GARDENS, commitmentOf(GARDENS), hash);
  const one = keptAssessment({
    commitments: [record("We-1", { said: level(2), evidence: LINKS, asked })],
  });
  const [, , , , ...iStatements] = GARDENS.themes[0]?.statements ?? [];

  it.each<[string, Framework]>([
    ["a lower target", { ...GARDENS, reach: { ...LADDER, target: 2 } }],
    ["lower shares", { ...GARDENS, reach: { ...LADDER, shares: [{ level: 4, from: 0 }] } }],
    ["evidence that never ages", { ...GARDENS, reach: { ...LADDER, freshMonths: 999 } }],
    [
      "documents that show everything",
      { ...GARDENS, reach: { ...LADDER, ceilings: { document: 4, told: 4, part: 4 } } },
    ],
    [
      "levels without rules",
      {
        ...GARDENS,
        reach: { ...LADDER, levels: LADDER.levels.map((rung) => ({ ...rung, requires: [] })) },
      },
    ],
    ["one answer is enough", { ...GARDENS, experience: { ...EXPERIENCE, minimum: 1 } }],
    [
      "sometimes is positive",
      { ...GARDENS, experience: { ...EXPERIENCE, positive: ["sometimes", "mostly", "always"] } },
    ],
  ])("shows, by the fingerprints, in: %s", (_, bent) => {
    expect(we1(one).askedHasChanged).toBe(false);
    expect(we1(one, [], bent).askedHasChanged).toBe(true);
    expect(frameworkFingerprint(bent, hash)).not.toBe(frameworkFingerprint(GARDENS, hash));
  });

  it("shows in the framework's fingerprint where statements are taken out", () => {
    const fewer = {
      ...GARDENS,
      themes: [{ id: "1", title: "Beds", plain: undefined, statements: iStatements }],
    };
    expect(frameworkFingerprint(fewer, hash)).not.toBe(frameworkFingerprint(GARDENS, hash));
  });

  it("shows nothing for nothing, even on a ladder without rules", () => {
    const loose = {
      ...GARDENS,
      reach: { ...LADDER, levels: LADDER.levels.map((rung) => ({ ...rung, requires: [] })) },
    };
    const bare = assessment({ commitments: [record("We-1", { said: level(4) })] });
    expect(we1(bare, [], loose)).toMatchObject({
      standing: "unproven",
      shown: { level: undefined },
    });
  });
});
