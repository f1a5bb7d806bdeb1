import { type PromiseOutcome } from "../commitment-record.ts";
import { type ReachScale } from "../reach-scale.ts";
import { levelInWords, type StatementId } from "../statement.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { type Standing, STANDING_INFO } from "../standing.ts";
import { asSentence } from "../words.ts";
import { gapInWords } from "./gap-list.ts";
import { reportLived, type ReportedLevel } from "./reported-level.ts";
import { livedScaleOf, type ReportedReadings, reportReadings } from "./reported-readings.ts";
import { type ReportedRecord, reportRecord } from "./reported-record.ts";
import { type StatementWords, statementWords } from "./statement-words.ts";
import { relatedStatements } from "../related-statements.ts";

/** Everything about one commitment. */
export interface ReportedCommitment extends ReportedRecord, ReportedReadings, StatementWords {
  readonly id: StatementId;
  readonly theme: string;
  readonly critical: boolean;
  readonly inProfile: boolean;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly standingReason: string;
  /** What the level that was said looks like for this very commitment. */
  readonly saidMeans: string | null;
  readonly shownReason: string;
  readonly livedReason: string;
  readonly gap: { readonly size: number | null; readonly words: string };
  /** The I statements that it should make real, the first foremost, and whether people were asked. */
  readonly keeps: readonly {
    readonly id: StatementId;
    readonly asked: boolean;
    /** Whether it is another framework's, which the commitment touches and does not promise. */
    readonly isTouched: boolean;
    readonly lived: ReportedLevel;
    /** Whether some of the group that agreed its level saw it otherwise. */
    readonly hasMinority: boolean;
  }[];
  readonly yearsBelowTarget: readonly string[];
  readonly lastStanding: { readonly period: string; readonly label: string } | null;
  /** Fingerprint of the question as the framework puts it now. */
  readonly asked: string;
  /** Whether the question now differs from the one that was answered. */
  readonly askedHasChanged: boolean;
  /** Fingerprint of the question that was answered; null where the file does not say. */
  readonly answered: string | null;
  /** Whether what people said can make it kept. */
  readonly livedConfirms: boolean;
  /** What the file says became of the last promise; null where it says nothing. */
  readonly lastPromise: { readonly kept: PromiseOutcome; readonly why: string | null } | null;
  /** Where it touches each crosswalk. */
  readonly crosswalks: readonly { readonly id: string; readonly entries: readonly string[] }[];
}

/** Reports every commitment of the framework, in its order. */
export function buildCommitments(reading: AssessmentReading): readonly ReportedCommitment[] {
  const { reach, themes } = reading.framework;
  if (reach === undefined) return [];
  return themes.flatMap((theme) =>
    theme.statements.flatMap((statement): ReportedCommitment[] => {
      const found = reading.commitments.get(statement.id);
      return found === undefined
        ? []
        : [reportCommitment(reading, found, { reach, theme: theme.id })];
    }),
  );
}

function reportCommitment(
  year: AssessmentReading,
  reading: CommitmentReading,
  { reach, theme }: { readonly reach: ReachScale; readonly theme: string },
): ReportedCommitment {
  const { commitment, standing } = reading;
  return {
    id: commitment.id,
    theme,
    ...statementWords(year.framework, commitment),
    critical: commitment.critical !== undefined,
    inProfile: reading.inProfile,
    standing,
    standingLabel: STANDING_INFO[standing].label,
    standingReason: asSentence(reading.standingReason()),
    ...reportReadings({ reach, experience: livedScaleOf(year) }, reading),
    ...reportReasons(reading, reach),
    gap: { size: reading.gap.size ?? null, words: gapInWords(reading) },
    keeps: reportKept(reading, year),
    ...reportRecord(year, reading, reach),
    yearsBelowTarget: reading.history.belowTarget,
    lastStanding: reportLastStanding(reading),
    asked: reading.asked,
    askedHasChanged: reading.askedHasChanged,
    answered: reading.record?.asked ?? null,
    livedConfirms: reading.lived.confirms,
    lastPromise: reportLastPromise(reading),
    crosswalks: [...commitment.crosswalks].map(([id, entries]) => ({ id, entries })),
  };
}

type Reasons = Pick<ReportedCommitment, "saidMeans" | "shownReason" | "livedReason">;

function reportReasons(reading: CommitmentReading, reach: ReachScale): Reasons {
  const { commitment, said, shown, lived } = reading;
  return {
    saidMeans: said.kind === "level" ? levelInWords(reach, commitment, said.level) : null,
    shownReason: asSentence(shown.reason()),
    livedReason: asSentence(lived.reason()),
  };
}

function reportKept(
  { commitment }: CommitmentReading,
  year: AssessmentReading,
): ReportedCommitment["keeps"] {
  const { lived, heard } = year;
  const scale = livedScaleOf(year);
  const related = relatedStatements(commitment, heard);
  return [...commitment.keeps, ...related].map((id) => {
    const found = lived.get(id) ?? heard?.lived.get(id);
    const asked = found?.asked === true;
    const level = reportLived(found?.level, scale, asked ? "no-level" : "nobody-asked");
    return {
      id,
      asked,
      isTouched: related.includes(id),
      lived: level,
      hasMinority: found?.group?.minority !== undefined,
    };
  });
}

function reportLastStanding({ history }: CommitmentReading): ReportedCommitment["lastStanding"] {
  const last = history.lastStanding;
  if (last === undefined) return null;
  return { period: last.period, label: STANDING_INFO[last.standing].label };
}

function reportLastPromise({ record }: CommitmentReading): ReportedCommitment["lastPromise"] {
  const last = record?.lastPromise;
  return last === undefined ? null : { kept: last.kept, why: last.why ?? null };
}
