import { createHash } from "node:crypto";
import { type Action } from "../../src/domain/action.ts";
import { type Assessment } from "../../src/domain/assessment.ts";
import {
  type CommitmentRecord,
  type EvidenceLink,
  type Said,
} from "../../src/domain/commitment-record.ts";
import { type Evidence } from "../../src/domain/evidence.ts";
import { type Listening } from "../../src/domain/listening-record.ts";
import { type GroupView, type LivedRecord } from "../../src/domain/lived-record.ts";
import { type Need } from "../../src/domain/need.ts";
import { type Member } from "../../src/domain/team.ts";
import { listeningFingerprint } from "../../src/domain/fingerprint.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { readAssessment } from "../../src/domain/read-assessment.ts";
import { type AssessmentReading, type CommitmentReading } from "../../src/domain/reading.ts";
import { buildReport, type Report, type ReportSources } from "../../src/domain/report/report.ts";
import { GARDENS } from "./gardens-framework.ts";

/** The hash that the program uses, made here for tests of the domain. */
export function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

/** A finished piece: counted, of people, in date, about the whole, from its own place. */
export function piece(id: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id,
    title: `Count ${id}`,
    kind: "people",
    method: "counted",
    asOf: "2026-06-01",
    whom: "every gardener",
    chosen: "all were asked",
    where: `counts/${id}.pdf`,
    section: undefined,
    part: undefined,
    byGroup: false,
    coProduced: false,
    published: false,
    replaces: undefined,
    sha256: undefined,
    ...more,
  };
}

/** A link to a piece, without a count. */
export function link(id: string, more: Partial<EvidenceLink> = {}): EvidenceLink {
  return { id, yes: undefined, of: undefined, shows: undefined, note: undefined, ...more };
}

/** A level that was said. */
export function level(value: number): Said {
  return { kind: "level", level: value };
}

/** A commitment's record with nothing in it but what is given. */
export function record(id: string, more: Partial<CommitmentRecord> = {}): CommitmentRecord {
  return {
    id,
    said: { kind: "not-assessed" },
    reason: undefined,
    by: undefined,
    asked: undefined,
    evidence: [],
    evidenceOpen: false,
    views: [],
    reply: undefined,
    causes: [],
    lastPromise: undefined,
    question: undefined,
    actions: [],
    noAction: undefined,
    notThisYear: false,
    later: new Map(),
    note: undefined,
    ...more,
  };
}

/** A record of listening in date, not confirmed. */
export function listening(id: string, more: Partial<Listening> = {}): Listening {
  return {
    id,
    asOf: "2026-06-14",
    how: "on paper",
    whom: "gardeners",
    invited: 40,
    chosenBy: "the gardeners",
    askedBy: "the gardeners",
    officerPresent: false,
    spokenFor: undefined,
    notHeard: undefined,
    samePeopleAs: undefined,
    confirmed: undefined,
    ...more,
  };
}

/** Counted answers from L1 unless another listening is given. */
export function answers(
  id: string,
  counts: Readonly<Record<string, number>>,
  more: Partial<LivedRecord> = {},
): LivedRecord {
  return { id, from: "L1", counts: new Map(Object.entries(counts)), group: undefined, ...more };
}

/** A level that a group of 12 agreed, from L1. */
export function groupView(more: Partial<GroupView> = {}): GroupView {
  return {
    from: "L1",
    level: 3,
    people: 12,
    lowest: 1,
    highest: 4,
    statement: undefined,
    minority: undefined,
    agreed: {},
    ...more,
  };
}

/** An open action with an owner. */
export function action(id: string, more: Partial<Action> = {}): Action {
  return {
    id,
    what: `Dig ${id}`,
    owner: "head gardener",
    made: "2026-05-01",
    due: "2027-01-31",
    success: undefined,
    decidedWith: undefined,
    status: "open",
    ...more,
  };
}

/** A need of We-1 that has not been counted. */
export function need(id: string, more: Partial<Need> = {}): Need {
  return {
    id,
    commitments: ["We-1"],
    kind: "unmet",
    what: "water",
    people: "not-counted",
    counted: undefined,
    yearlyCost: undefined,
    cause: undefined,
    ...more,
  };
}

/** The team: one of the council, one of the people's side. */
export const TEAM: readonly Member[] = [
  { id: "lead", role: "council", name: "Head gardener", public: true },
  { id: "group", role: "people", name: "Gardeners' group", public: true },
];

/** What an assessment holds, as lists. */
export interface Parts {
  readonly period?: string;
  readonly asOf?: string;
  readonly profile?: string;
  readonly team?: readonly Member[];
  readonly commitments?: readonly CommitmentRecord[];
  readonly evidence?: readonly Evidence[];
  readonly listening?: readonly Listening[];
  readonly lived?: readonly LivedRecord[];
  readonly needs?: readonly Need[];
  readonly actions?: readonly Action[];
}

/** An assessment as at 30 September 2026 with nothing in it but what is given. */
export function assessment({
  period = "2026-27",
  asOf = "2026-09-30",
  profile = "full",
  team = TEAM,
  ...records
}: Parts = {}): Assessment {
  return {
    council: { code: "E00000000", name: "Gardenshire" },
    period,
    asOf,
    framework: { id: "gardens", edition: "1" },
    profile,
    previous: undefined,
    involvement: undefined,
    team: mapOf(team),
    commitments: mapOf(records.commitments),
    evidence: mapOf(records.evidence),
    listening: mapOf(records.listening),
    lived: mapOf(records.lived),
    needs: mapOf(records.needs),
    actions: mapOf(records.actions),
    signedOff: [],
    accepted: [],
    plainWords: undefined,
  };
}

function mapOf<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The same assessment with every record of listening confirmed by the people's side as it now stands. */
export function confirmed(given: Assessment, by = "group"): Assessment {
  return {
    ...given,
    listening: new Map(
      [...given.listening].map(([id, one]) => [
        id,
        {
          ...one,
          confirmed: { by, on: "2026-07-02", fingerprint: listeningFingerprint(given, id, hash) },
        },
      ]),
    ),
  };
}

/** Reads one year by the framework given, with earlier years newest first. */
export function read(
  given: Assessment,
  earlier: readonly Assessment[] = [],
  by: Framework = GARDENS,
): AssessmentReading {
  const years = earlier.map((one) => ({ framework: by, assessment: one }));
  return readAssessment({ framework: by, assessment: given }, years, hash);
}

/** What reports are made from beside a reading. */
export const SOURCES: ReportSources = {
  assessmentText: "made up",
  earlierTexts: ["made up"],
  frameworkFingerprint: "0123456789abcdef",
  toolVersion: "0.0.0",
  hash,
  origin: { kind: "built-in" },
};

/** The report of a reading. */
export function reportOf(reading: AssessmentReading): Report {
  return buildReport(reading, SOURCES);
}

/** A commitment's reading, or an error where there is none. */
export function readingOf(reading: AssessmentReading, id: string): CommitmentReading {
  const found = reading.commitments.get(id);
  if (found === undefined) throw new Error(`no reading of ${id}`);
  return found;
}

/** Two counted pieces that together show level 3: one of people, one of outcomes, 70 of 100 each. */
export const SHOWING_3 = {
  evidence: [piece("E1"), piece("E2", { kind: "outcomes" })],
  links: [link("E1", { yes: 70, of: 100 }), link("E2", { yes: 70, of: 100 })],
} as const;

/** Answers that confirm: 80 of 100. */
export const HAPPY = { never: 5, sometimes: 15, mostly: 50, always: 30 } as const;

/** An assessment in which We-1 is kept: said 3, shown 3, lived 3 and confirmed. */
export function keptAssessment(more: Parts = {}): Assessment {
  return confirmed(
    assessment({
      evidence: SHOWING_3.evidence,
      listening: [listening("L1")],
      lived: [answers("I-1", HAPPY), answers("I-2", HAPPY)],
      commitments: [record("We-1", { said: level(3), evidence: SHOWING_3.links })],
      ...more,
    }),
  );
}
