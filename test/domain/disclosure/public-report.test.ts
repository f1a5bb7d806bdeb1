import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { buildPublicReport } from "../../../src/domain/disclosure/public-report.ts";
import { type AssessmentReading } from "../../../src/domain/reading.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { REPORT_FORMATS } from "../../../src/render/report/formats.ts";
import { reportRenderers } from "../../../src/render/report/registry.ts";
import { anyAssessment } from "../../support/any-assessment.ts";
import {
  action,
  answers,
  assessment,
  groupView,
  level,
  link,
  listening,
  need,
  piece,
  read,
  record,
  reportOf,
  SOURCES,
} from "../../support/domain-values.ts";

function publicOf(reading: AssessmentReading): Report {
  return buildPublicReport(reading, SOURCES);
}

/** Words that stand for what must not come out, each of them nowhere else. */
const HIDDEN = {
  officer: "Zebedee",
  officerId: "zeb-id",
  person: "Yolanda",
  owner: "Xanthippe",
  oldOwner: "Wilhelmina",
  note: "Vexillology",
  place: "ultramarine",
  section: "tangerine",
  quote: "syzygy",
  minority: "rhubarb",
  view: "kumquat",
  signer: "Quentin",
  sha: "ab".repeat(32),
} as const;

const LAST: Assessment = assessment({
  period: "2025-26",
  asOf: "2025-09-30",
  evidence: [piece("E9", { where: `${HIDDEN.place}/old.pdf`, asOf: "2025-09-01" })],
  commitments: [
    record("We-1", {
      said: level(1),
      actions: ["A1"],
      evidence: [link("E9", { yes: 30, of: 60 })],
    }),
  ],
  actions: [action("A1", { owner: HIDDEN.oldOwner })],
});

const YEAR: Assessment = {
  ...assessment({
    team: [
      { id: "lead", role: "council", name: "Head gardener", public: true },
      { id: HIDDEN.officerId, role: "council", name: HIDDEN.officer, public: false },
      { id: "person", role: "people", name: HIDDEN.person, public: false },
    ],
    evidence: [
      piece("E1", { where: `${HIDDEN.place}/1.pdf`, section: HIDDEN.section, sha256: HIDDEN.sha }),
      piece("E2", { where: "https://open.example/2", section: "p. 3", published: true }),
    ],
    listening: [listening("L1", { invited: 3 })],
    lived: [
      answers("I-1", { never: 777, always: 4 }),
      answers(
        "I-2",
        { never: 30, always: 20, "not-sure": 2 },
        { group: groupView({ statement: HIDDEN.quote, minority: HIDDEN.minority }) },
      ),
    ],
    commitments: [
      record("We-1", {
        said: level(3),
        by: HIDDEN.officerId,
        note: HIDDEN.note,
        evidence: [link("E1", { yes: 888, of: 891 }), link("E2", { yes: 20, of: 40 })],
        views: [
          { by: "person", said: level(1), reason: HIDDEN.view },
          { by: "person", said: level(0), reason: "Hear us", agreed: "a man who digs" },
          { by: HIDDEN.officerId, said: level(2), reason: "It grows" },
          { by: "person", said: level(2), reason: undefined },
        ],
        question: { answer: "Yes", by: HIDDEN.officerId },
        actions: ["A1", "A2"],
        later: new Map([["causes", HIDDEN.officerId]]),
      }),
    ],
    needs: [need("N1", { people: 3, yearlyCost: 424_242 }), need("N2", { people: 30 })],
    actions: [
      action("A1", { owner: HIDDEN.owner, decidedWith: "person" }),
      action("A2", { owner: "head GARDENER" }),
    ],
  }),
  signedOff: [{ role: "director", name: HIDDEN.signer, on: "2026-11-02", fingerprint: undefined }],
};

const READING = read(YEAR, [LAST]);
const PUBLIC = publicOf(READING);

describe("what is withheld", () => {
  it("is in the full version", () => {
    const full = JSON.stringify(reportOf(READING));
    for (const word of [...Object.values(HIDDEN), "777", "888", "424242"])
      expect(full).toContain(word);
  });

  it.each(REPORT_FORMATS)("is nowhere in the public version as %s", async (format) => {
    const render = await reportRenderers[format]();
    for (const wide of [true, false]) {
      const text = render(PUBLIC, { wide, excel: false });
      expect(text.length).toBeGreaterThan(500);
      for (const word of [...Object.values(HIDDEN), "777", "888", "424242", "424,242"])
        expect(text).not.toContain(word);
    }
  });

  it("leaves a word where its absence matters", () => {
    const [one, two] = PUBLIC.peopleToldUs.statements;
    expect(one).toMatchObject({ counted: null });
    expect(one?.withheld).toHaveLength(1);
    expect(two).toMatchObject({
      counted: { positive: 20, scored: 50, aside: [] },
      group: { people: 12, statement: null, minority: null },
    });
    expect(two?.withheld).toHaveLength(3);
    const [commitment] = PUBLIC.commitments;
    expect(commitment?.evidence.map(({ withheld }) => withheld.length)).toEqual([2, 0]);
    expect(commitment?.evidence[1]).toMatchObject({ yes: 20, of: 40, section: "p. 3" });
    expect(commitment?.keeps.map(({ hasMinority }) => hasMinority)).toContain(true);
    expect(
      commitment?.views.map(({ said, reason, reasonBy, withheld }) => [
        said.level,
        reason,
        reasonBy,
        withheld,
      ]),
    ).toEqual([
      [1, null, null, true],
      [0, "Hear us", "a man who digs", false],
      [2, "It grows", null, false],
      [2, null, null, false],
    ]);
    expect(PUBLIC.needs.needs[0]).toMatchObject({ people: null, peopleWords: "fewer than 5" });
    expect(PUBLIC.actions.actions.map(({ owner }) => owner)).toEqual([
      expect.stringContaining("withheld"),
      "Head gardener",
    ]);
    expect(PUBLIC.about.version).toBe("public");
  });

  it("is not what people agreed to have printed", () => {
    const lived = [
      answers(
        "I-1",
        {},
        {
          group: groupView({
            statement: "a",
            minority: "b",
            agreed: { minority: "a man with a spade" },
          }),
        },
      ),
    ];
    const [told] = publicOf(read(assessment({ listening: [listening("L1")], lived }))).peopleToldUs
      .statements;
    expect(told?.group).toMatchObject({
      statement: null,
      statementBy: null,
      minority: "b",
      minorityBy: "a man with a spade",
    });
    expect(told?.withheld).toHaveLength(1);
  });
});

/** What no version may say otherwise. */
const core = ({ commitments, gaps, headline, peopleToldUs }: Report) => ({
  headline,
  gaps: gaps.map(({ id, standing, size, rank }) => ({ id, standing, size, rank })),
  commitments: commitments.map(({ id, standing, said, shown, lived, gap, livedConfirms }) => ({
    id,
    standing,
    said,
    shown,
    lived,
    gap,
    livedConfirms,
  })),
  people: peopleToldUs.statements.map(({ id, lived, confirms }) => ({
    id,
    lived,
    confirms,
  })),
});

describe("the version for publication", () => {
  it("never disagrees with the full one on a standing, a level, a gap or the order of gaps", () => {
    fc.assert(
      fc.property(anyAssessment(), anyAssessment(), (now, before) => {
        const reading = read(now, [{ ...before, period: "2025-26" }]);
        const [full, open] = [reportOf(reading), publicOf(reading)];
        expect(core(open)).toEqual(core(full));
      }),
      { numRuns: 60 },
    );
  });

  it("prints no count of answers, of a group, of evidence or of a need below the floor", () => {
    fc.assert(
      fc.property(anyAssessment(), (now) => {
        const { peopleToldUs, needs, commitments } = publicOf(read(now));
        const counts = [
          ...peopleToldUs.statements.flatMap(({ counted, group }) => [
            ...[...(counted?.answers ?? []), ...(counted?.aside ?? [])].map(({ count }) => count),
            ...(group === null ? [] : [group.people]),
          ]),
          ...peopleToldUs.listening.flatMap(({ invited }) => invited ?? []),
          ...commitments.flatMap(({ evidence }) =>
            evidence.flatMap(({ yes, of }) => (yes === null || of === null ? [] : [yes, of - yes])),
          ),
          ...needs.needs.flatMap(({ people }) =>
            typeof people === "number" && people > 0 ? [people] : [],
          ),
        ];
        for (const count of counts) expect(count).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });
});
