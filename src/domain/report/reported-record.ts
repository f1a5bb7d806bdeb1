import { type CommitmentRecord, type View } from "../commitment-record.ts";
import { type Member } from "../team.ts";
import { type Framework } from "../framework.ts";
import { type ReachScale } from "../reach-scale.ts";
import { type Commitment } from "../statement.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { nextStep } from "./gap-list.ts";
import { nameOf, nameOrNull } from "./name-of.ts";
import { nulled } from "./nulled.ts";
import { reportEvidence, type ReportedEvidence } from "./reported-evidence.ts";
import { type ReportedLevel, reportSaid } from "./reported-level.ts";

/** What the file holds of one commitment beside its levels. */
export interface ReportedRecord {
  /** Why the council judged so; its reason where it does not apply. */
  readonly reason: string | null;
  readonly by: string | null;
  /** An internal note. */
  readonly note: string | null;
  readonly evidence: readonly ReportedEvidence[];
  readonly views: readonly ReportedView[];
  readonly reply: string | null;
  readonly causes: readonly ReportedCause[];
  readonly needs: readonly string[];
  readonly actions: readonly string[];
  readonly noAction: string | null;
  readonly notThisYear: boolean;
  readonly next: string;
  /** What was handed on, and to whom. */
  readonly later: readonly { readonly part: string; readonly to: string }[];
  /** Present on a critical commitment. */
  readonly directorQuestion: ReportedDirectorQuestion | null;
}

export interface ReportedView {
  readonly by: string;
  readonly side: Member["role"] | null;
  readonly said: ReportedLevel;
  readonly reason: string | null;
  /** How those whose reason it is want to be described, where they said so. */
  readonly reasonBy: string | null;
  /** Whether there is a reason that is left out for publication. */
  readonly withheld: boolean;
}

export interface ReportedCause {
  readonly id: string;
  readonly label: string;
  readonly asks: string;
  readonly answer: string | null;
  /** Whether it explains something: false while a cause that is not enough alone has no answer. */
  readonly enough: boolean;
}

/** The director's question on a critical commitment. */
export interface ReportedDirectorQuestion {
  readonly question: string;
  readonly why: string | null;
  readonly answer: string | null;
  readonly by: string | null;
  /** Whom it was handed to; null where it was not. */
  readonly handedTo: string | null;
}

/** Reports what the file holds of one commitment, beside its levels. */
export function reportRecord(
  year: AssessmentReading,
  reading: CommitmentReading,
  reach: ReachScale,
): ReportedRecord {
  const { record = BLANK, commitment } = reading;
  const { team, needs, actions: register } = year.assessment;
  const { reason, note, reply, noAction, actions, notThisYear } = record;
  return {
    ...nulled({ reason, note, reply, noAction }),
    by: nameOrNull(team, record.by),
    evidence: reportEvidence(record.evidence, reading.shown, year.assessment),
    views: record.views.map((view) => reportView(view, team, reach)),
    causes: reportCauses(record, year.framework),
    needs: [...needs.values()]
      .filter(({ commitments }) => commitments.includes(commitment.id))
      .map(({ id }) => id),
    actions,
    notThisYear,
    next: nextStep(reading, register),
    later: [...record.later].map(([part, to]) => ({ part, to: nameOf(team, to) })),
    directorQuestion: reportDirectorQuestion(commitment, record, team),
  };
}

type Team = ReadonlyMap<string, Member>;

/** What stands where the file says nothing of a commitment. */
const BLANK: Omit<CommitmentRecord, "id" | "said" | "asked" | "lastPromise" | "evidenceOpen"> = {
  reason: undefined,
  by: undefined,
  evidence: [],
  views: [],
  reply: undefined,
  causes: [],
  question: undefined,
  actions: [],
  noAction: undefined,
  notThisYear: false,
  later: new Map(),
  note: undefined,
};

function reportView(
  { by, said, reason, agreed }: View,
  team: Team,
  reach: ReachScale,
): ReportedView {
  return {
    by: nameOf(team, by),
    side: team.get(by)?.role ?? null,
    said: reportSaid(said, reach),
    ...nulled({ reason, reasonBy: agreed }),
    withheld: false,
  };
}

function reportCauses(
  { causes }: Pick<CommitmentRecord, "causes">,
  framework: Framework,
): readonly ReportedCause[] {
  return causes.map(({ cause: id, answer }) => {
    const cause = framework.causes.find((one) => one.id === id);
    const answered = answer !== undefined && answer.trim() !== "";
    return {
      id,
      label: cause?.label ?? id,
      asks: cause?.asks ?? "",
      answer: answer ?? null,
      enough: answered || cause?.enoughAlone !== false,
    };
  });
}

/** What a cause is called; its id where the framework does not know it. */
export function causeLabel({ causes }: Pick<Framework, "causes">, id: string): string {
  return causes.find((cause) => cause.id === id)?.label ?? id;
}

function reportDirectorQuestion(
  { critical }: Commitment,
  { question, later }: Pick<CommitmentRecord, "question" | "later">,
  team: Team,
): ReportedDirectorQuestion | null {
  if (critical === undefined) return null;
  return {
    question: critical.question,
    why: critical.why ?? null,
    answer: question?.answer ?? null,
    by: nameOrNull(team, question?.by),
    handedTo: nameOrNull(team, later.get("question")),
  };
}
