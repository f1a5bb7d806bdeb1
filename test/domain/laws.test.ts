import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment } from "../../src/domain/assessment.ts";
import {
  type CommitmentRecord,
  type EvidenceLink,
  type Said,
} from "../../src/domain/commitment-record.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { type LivedRecord } from "../../src/domain/lived-record.ts";
import { canonicalJson } from "../../src/domain/canonical-json.ts";
import { listeningFingerprint } from "../../src/domain/fingerprint.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { type AssessmentReading, type CommitmentReading } from "../../src/domain/reading.ts";
import { type ReportedCommitment } from "../../src/domain/report/reported-commitment.ts";
import { saidLevel } from "../../src/domain/gap.ts";
import { orderGaps } from "../../src/domain/gaps.ts";
import {
  anyAssessment,
  anyLevel,
  anyLink,
  anyPiece,
  DATES,
  someEarlier,
} from "../support/any-assessment.ts";
import { hash, level, read, readingOf, reportOf } from "../support/domain-values.ts";
import { GARDENS } from "../support/gardens-framework.ts";
import { inWords } from "../support/in-words.ts";

const COMMITMENTS = ["We-1", "We-2", "We-3"];
const anyCommitment = fc.constantFrom(...COMMITMENTS);
const RUNS = { numRuns: 100 };
const UNHURRIED = { timeout: 60_000 };

function withRecord(
  one: Assessment,
  id: string,
  change: (record: CommitmentRecord) => CommitmentRecord,
): Assessment {
  const old = one.commitments.get(id);
  if (old === undefined) return one;
  return { ...one, commitments: new Map([...one.commitments, [id, change(old)]]) };
}

/** The level shown of each commitment; -1 where nothing is shown. */
function shownIn(one: Assessment): readonly number[] {
  return [...read(one).commitments.values()].map(({ shown }) => shown.level ?? -1);
}

function noneLower(higher: Assessment, lower: Assessment): boolean {
  const least = shownIn(lower);
  return shownIn(higher).every((shown, index) => shown >= (least[index] ?? 9));
}

describe("shown", UNHURRIED, () => {
  it("is never lowered by more evidence", () => {
    fc.assert(
      fc.property(
        anyAssessment(),
        anyPiece("E7"),
        anyLink("E7"),
        anyCommitment,
        (one, piece, link, id) => {
          const more = withRecord(
            { ...one, evidence: new Map([...one.evidence, ["E7", piece]]) },
            id,
            (record) => ({
              ...record,
              evidence: [...record.evidence, link],
            }),
          );
          expect(noneLower(more, one)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it("is never raised by an older date", () => {
    const inTime = DATES.filter((date) => date <= "2026-09-30");
    fc.assert(
      fc.property(
        anyAssessment(),
        fc.constantFrom("E1", "E2", "E3", "E4", "E5", "E6"),
        fc.constantFrom(...inTime),
        fc.constantFrom(...inTime),
        (one, id, date, other) => {
          const dated = (asOf: string): Assessment => {
            const old = one.evidence.get(id);
            if (old === undefined) throw new Error(`${id} is in every assessment`);
            return { ...one, evidence: new Map([...one.evidence, [id, { ...old, asOf }]]) };
          };
          const [older, newer] = [date, other].toSorted();
          expect(noneLower(dated(newer ?? ""), dated(older ?? ""))).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it("never has a piece stand above its count, its method, its part or the team's word", () => {
    fc.assert(
      fc.property(anyAssessment(), (one) => {
        for (const { shown, record } of read(one).commitments.values()) {
          for (const { id, shows } of shown.pieces) {
            const link = record?.evidence.find((other) => other.id === id);
            expect(shows ?? -1).toBeLessThanOrEqual(mostOf(one.evidence.get(id), link));
          }
          const best = Math.max(-1, ...shown.pieces.map(({ shows }) => shows ?? -1));
          expect(shown.level ?? -1).toBeLessThanOrEqual(best);
        }
      }),
      RUNS,
    );
  });

  it("never passes 1 on documents alone", () => {
    fc.assert(
      fc.property(anyAssessment(), (one) => {
        const evidence = new Map(
          [...one.evidence].map(([id, piece]) => [id, { ...piece, method: "document" as const }]),
        );
        expect(Math.max(...shownIn({ ...one, evidence }))).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe("kept", UNHURRIED, () => {
  it("takes counted evidence of people and of something else, and people who confirm in their own name", () => {
    let kept = 0;
    fc.assert(
      fc.property(anyAssessment(), someEarlier, (one, earlier) => {
        for (const reading of read(one, earlier).commitments.values()) {
          if (reading.standing === "kept") expectRightlyKept(one, reading);
          kept += reading.standing === "kept" ? 1 : 0;
        }
      }),
      { numRuns: 600 },
    );
    expect(kept).toBeGreaterThan(20);
  });

  it("cannot rest on answers that are too few, out of date or not in the people's own name", () => {
    let confirming = 0;
    fc.assert(
      fc.property(anyAssessment(), (one) => {
        const statements = [...read(one).lived.values()].filter(({ confirms }) => confirms);
        confirming += statements.length;
        for (const { id } of statements) {
          const record = one.lived.get(id);
          expect(record !== undefined && couldConfirm(one, record)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    expect(confirming).toBeGreaterThan(50);
  });

  it("is lost where the people's confirmation is taken away", () => {
    fc.assert(
      fc.property(anyAssessment(), (one) => {
        const listening = new Map(
          [...one.listening].map(([id, record]) => [id, { ...record, confirmed: undefined }]),
        );
        const standings = [...read({ ...one, listening }).commitments.values()].map(
          ({ standing }) => standing,
        );
        expect(standings).not.toContain("kept");
        expect(standings).not.toContain("understated");
      }),
      RUNS,
    );
  });
});

/** The most that a piece can show, by product.md: its method, its part, its count and the team's word. */
function mostOf(piece: Evidence | undefined, link: EvidenceLink | undefined): number {
  if (piece === undefined || link === undefined) return -1;
  const hundredths = Math.floor((100 * (link.yes ?? 0)) / (link.of ?? 1) + 1e-9);
  const byMethod = {
    document: 1,
    told: 2,
    counted: [10, 30, 60, 90].filter((border) => hundredths >= border).length,
  };
  const byPart = piece.part === undefined ? 4 : 2;
  return Math.min(byMethod[piece.method ?? "document"], byPart, link.shows ?? 4);
}

function expectRightlyKept(one: Assessment, reading: CommitmentReading): void {
  const { commitment, shown, record, said } = reading;
  expect(said).toMatchObject({ kind: "level" });
  const counted = shown.pieces.flatMap(({ id, shows }) => {
    const piece = one.evidence.get(id);
    return piece?.method === "counted" && (shows ?? 0) >= 3 ? [piece] : [];
  });
  expect(counted.some(({ kind }) => kind === "people")).toBe(true);
  expect(counted.some(({ kind }) => kind !== "people")).toBe(true);
  const people = (record?.views ?? []).filter(({ by }) => by === "group");
  expect(people.some((view) => view.said.kind === "level" && view.said.level < 3)).toBe(false);
  const asked = commitment.keeps.flatMap((id) => one.lived.get(id) ?? []).filter(wasAnswered);
  expect(asked[0]?.id).toBe(commitment.keeps[0]);
  for (const lived of asked) expect(couldConfirm(one, lived)).toBe(true);
}

function wasAnswered({ counts, group }: LivedRecord): boolean {
  return group !== undefined || [...counts.values()].some((count) => count > 0);
}

/** What product.md asks at the least of answers that confirm: enough people, and their own name under the record. */
function couldConfirm(one: Assessment, { counts, group, from }: LivedRecord): boolean {
  const count = (word: string): number => counts.get(word) ?? 0;
  const positive = count("mostly") + count("always");
  const scored = positive + count("never") + count("sometimes");
  const inOwnName = (id: string): boolean => {
    const { confirmed, asOf = "" } = one.listening.get(id) ?? {};
    return (
      confirmed?.by === "group" &&
      confirmed.fingerprint === listeningFingerprint(one, id, hash) &&
      asOf >= "2025-03-30" &&
      asOf <= "2026-09-30"
    );
  };
  const aside = count("not-sure") + count("rather-not-say");
  // The Wilson lower limit reaches a half where n (p - 0.5)² is at least z² / 4, and p at least a half.
  const sure = scored * (positive / scored - 0.5) ** 2 >= 1.959963984540054 ** 2 / 4 - 1e-9;
  const enough = scored >= 11 && positive / scored >= 0.6 && sure && 2 * aside <= scored;
  const counted = enough && inOwnName(from);
  return (
    counted ||
    (group !== undefined && group.people >= 11 && group.level >= 3 && inOwnName(group.from))
  );
}

describe("honesty", UNHURRIED, () => {
  it("is never punished: a claim lowered to what is shown", () => {
    fc.assert(
      fc.property(anyAssessment(), anyCommitment, (one, id) => {
        const before = readingOf(read(one), id);
        if (before.levels.said === undefined || before.levels.said <= (before.levels.shown ?? 0))
          return;
        const lowered = withRecord(one, id, (record) => ({
          ...record,
          said: level(before.levels.shown ?? 0),
        }));
        const [then, now] = [one, lowered].map((each) => reportOf(read(each)).headline.claimShown);
        expect(now?.of).toBe(then?.of);
        expect(now?.count).toBe((then?.count ?? 0) + 1);
        const { standing } = readingOf(read(lowered), id);
        expect(["contested", "unproven"].includes(standing) && before.standing !== standing).toBe(
          false,
        );
      }),
      RUNS,
    );
  });

  it("is never rewarded the other way: a higher claim never raises the count, nor closes a gap of another's", () => {
    fc.assert(
      fc.property(anyAssessment(), anyCommitment, anyLevel, anyLevel, (one, id, some, other) => {
        const claim = (said: number): Assessment =>
          withRecord(one, id, (record) => ({ ...record, said: level(said) }));
        const [lower, higher] = [Math.min(some, other), Math.max(some, other)].map((said) =>
          read(claim(said)),
        );
        if (lower === undefined || higher === undefined) throw new Error("there are two");
        expect(reportOf(higher).headline.claimShown.count).toBeLessThanOrEqual(
          reportOf(lower).headline.claimShown.count,
        );
        for (const each of COMMITMENTS.filter((named) => named !== id)) {
          expect(readingOf(higher, each).standing).toBe(readingOf(lower, each).standing);
        }
      }),
      RUNS,
    );
  });
});

describe("blanks and noughts", UNHURRIED, () => {
  it("never mix, in the reading or in the report", () => {
    fc.assert(
      fc.property(anyAssessment(), someEarlier, (one, earlier) => {
        const reading = read(one, earlier);
        const report = reportOf(reading);
        for (const reported of report.commitments) {
          const said = one.commitments.get(reported.id)?.said ?? { kind: "not-assessed" as const };
          expectSaid(reported, said);
          const { shown, lived } = readingOf(reading, reported.id);
          expect(reported.shown.level).toBe(shown.level ?? null);
          expect(reported.lived.level).toBe(lived.level ?? null);
          for (const blank of [reported.said, reported.shown, reported.lived]) {
            expect(/^\d/.test(blank.words)).toBe(blank.level !== null);
          }
        }
        for (const total of report.needs.totals) {
          const of = [...one.needs.values()].filter(({ kind }) => (kind ?? null) === total.kind);
          const counted = of.flatMap(({ people }) => (typeof people === "number" ? [people] : []));
          const sum = counted.reduce((all, people) => all + people, 0);
          expect(total.people).toBe(counted.length === 0 ? null : sum);
        }
      }),
      RUNS,
    );
  });

  it("leave nothing in the report that JSON cannot hold, and no figure that is none", () => {
    fc.assert(
      fc.property(anyAssessment(), someEarlier, (one, earlier) => {
        const report = reportOf(read(one, earlier));
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        for (const figure of figuresIn(report)) expect(Number.isFinite(figure)).toBe(true);
      }),
      RUNS,
    );
  });
});

const BLANKS = {
  "not-known": "not known",
  "not-applicable": "not applicable",
  "not-assessed": "not assessed",
};

/** What a report may say of each answer that is no level. */
const STANDINGS_OF: Record<keyof typeof BLANKS, readonly string[]> = {
  "not-known": ["not-known", "not-kept"],
  "not-applicable": ["not-applicable"],
  "not-assessed": ["not-assessed"],
};
const LEVEL_STANDINGS = ["kept", "unproven", "unconfirmed", "contested", "understated", "not-kept"];

function expectSaid({ said: reported, standing, gap }: ReportedCommitment, said: Said): void {
  const blank = said.kind === "level" ? undefined : said.kind;
  const words = blank === undefined ? `${String(saidLevel(said))} ` : BLANKS[blank];
  expect(reported.level).toBe(saidLevel(said) ?? null);
  expect(reported.words.startsWith(words)).toBe(true);
  expect(blank === undefined ? LEVEL_STANDINGS : STANDINGS_OF[blank]).toContain(standing);
  expect(gap.words === "not measured").toBe(
    gap.size === null && blank !== "not-applicable" && standing !== "understated",
  );
}

function figuresIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(figuresIn);
}

function expectSingleLevels(reading: AssessmentReading, one: CommitmentReading): void {
  const { lived, levels, shown, gap, commitment, record } = one;
  const people = commitment.keeps.map((id) => reading.lived.get(id)?.level);
  expect([undefined, ...people]).toContain(lived.level);
  const views = (record?.views ?? []).map(({ said }) => saidLevel(said));
  expect([undefined, ...views]).toContain(levels.peoplesView);
  expect([undefined, ...shown.pieces.map(({ shows }) => shows)]).toContain(levels.against);
  expect(levels[gap.lowest?.reading ?? "said"]).toBe(gap.lowest?.level ?? levels.said);
  for (const each of Object.values(levels)) expect([undefined, 0, 1, 2, 3, 4]).toContain(each);
}

describe("levels", UNHURRIED, () => {
  it("are each one that a single reading has, never a mixture of two", () => {
    fc.assert(
      fc.property(anyAssessment(), (one) => {
        const reading = read(one);
        for (const each of reading.lived.values()) {
          expect([undefined, each.counted?.level, each.group?.level]).toContain(each.level);
        }
        for (const each of reading.commitments.values()) expectSingleLevels(reading, each);
      }),
      RUNS,
    );
  });
});

describe("order", UNHURRIED, () => {
  it("of records and of evidence in the file changes no result", () => {
    fc.assert(
      fc.property(
        anyAssessment(),
        someEarlier,
        fc.infiniteStream(fc.nat()),
        (one, earlier, random) => {
          const turned = shuffleAssessment(one, random);
          const [before, after] = [one, turned].map((each) =>
            reportOf(
              read(
                each,
                earlier.map((year) => (each === one ? year : shuffleAssessment(year, random))),
              ),
            ),
          );
          expect(unordered(after)).toEqual(unordered(before));
        },
      ),
      RUNS,
    );
  });

  it("of statements in the framework changes no standing and no place in the gap list", () => {
    fc.assert(
      fc.property(
        anyAssessment(),
        someEarlier,
        fc.infiniteStream(fc.nat()),
        (one, earlier, random) => {
          const turned: Framework = {
            ...GARDENS,
            themes: GARDENS.themes.map((theme) => ({
              ...theme,
              statements: shuffled(theme.statements, random),
            })),
          };
          const [before, after] = [read(one, earlier), read(one, earlier, turned)];
          expect(orderGaps(after).map(({ commitment }) => commitment.id)).toEqual(
            orderGaps(before).map(({ commitment }) => commitment.id),
          );
          for (const id of COMMITMENTS)
            expect(inWords(readingOf(after, id))).toEqual(inWords(readingOf(before, id)));
        },
      ),
      RUNS,
    );
  });
});

function shuffled<Item>(items: readonly Item[], random: Iterator<number>): readonly Item[] {
  return items
    .map((item): [number, Item] => [Number(random.next().value), item])
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);
}

function shuffleAssessment(one: Assessment, random: Iterator<number>): Assessment {
  const turn = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(shuffled([...map], random));
  const commitments = new Map(
    [...one.commitments].map(([id, record]) => [
      id,
      { ...record, evidence: shuffled(record.evidence, random) },
    ]),
  );
  return {
    ...one,
    commitments: turn(commitments),
    team: turn(one.team),
    evidence: turn(one.evidence),
    listening: turn(one.listening),
    lived: turn(one.lived),
    needs: turn(one.needs),
    actions: turn(one.actions),
  };
}

/** The same value with every list sorted: what is left is what the order of a list does not say. Ranks stay in it. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(unordered)
      .toSorted((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unordered(each)]));
}

describe("readAssessment", UNHURRIED, () => {
  it("gives the same twice and leaves what it was given as it was", () => {
    fc.assert(
      fc.property(anyAssessment(), someEarlier, (one, earlier) => {
        const before = structuredClone([one, earlier, GARDENS]);
        const report = reportOf(read(one, earlier));
        expect(reportOf(read(one, earlier))).toEqual(report);
        expect(reportOf(read(structuredClone(one), structuredClone(earlier)))).toEqual(report);
        expect([one, earlier, GARDENS]).toEqual(before);
      }),
      RUNS,
    );
  });
});
