import { levelInWords, type ReachScale, type StatementId } from "../framework.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { type Standing, STANDING_INFO } from "../standing.ts";
import { asSentence } from "../words.ts";
import { gapInWords } from "./gap-list.ts";
import { reportLevel, type ReportedLevel, reportSaid } from "./reported-level.ts";
import { type ReportedRecord, reportRecord } from "./reported-record.ts";

/** Everything about one commitment. */
export interface ReportedCommitment extends ReportedRecord {
  readonly id: StatementId;
  readonly theme: string;
  readonly words: string;
  /** Our plain words, where `words` are the publisher's; null where they are the same. */
  readonly plain: string | null;
  readonly critical: boolean;
  readonly inProfile: boolean;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly standingReason: string;
  readonly said: ReportedLevel;
  /** What the level that was said looks like for this very commitment. */
  readonly saidMeans: string | null;
  readonly shown: ReportedLevel;
  readonly lived: ReportedLevel;
  readonly peoplesView: ReportedLevel | null;
  readonly against: ReportedLevel | null;
  readonly shownReason: string;
  readonly livedReason: string;
  readonly gap: { readonly size: number | null; readonly words: string };
  /** The I statements that it should make real, the first foremost, and whether people were asked. */
  readonly keeps: readonly { readonly id: StatementId; readonly asked: boolean }[];
  readonly yearsBelowTarget: readonly string[];
  readonly lastStanding: { readonly period: string; readonly label: string } | null;
  /** Fingerprint of the question as the framework puts it now. */
  readonly asked: string;
  /** Whether the question now differs from the one that was answered. */
  readonly askedHasChanged: boolean;
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
    words: commitment.official ?? commitment.plain,
    plain: commitment.official === undefined ? null : commitment.plain,
    critical: commitment.critical !== undefined,
    inProfile: reading.inProfile,
    standing,
    standingLabel: STANDING_INFO[standing].label,
    standingReason: asSentence(reading.standingReason),
    ...reportReadings(reading, reach),
    gap: { size: reading.gap.size ?? null, words: gapInWords(reading.gap) },
    keeps: commitment.keeps.map((id) => ({ id, asked: reading.lived.asked.includes(id) })),
    ...reportRecord(year, reading, reach),
    yearsBelowTarget: reading.history.belowTarget,
    lastStanding: reportLastStanding(reading),
    asked: reading.asked,
    askedHasChanged: reading.askedHasChanged,
    crosswalks: [...commitment.crosswalks].map(([id, entries]) => ({ id, entries })),
  };
}

type Readings = Pick<
  ReportedCommitment,
  | "said"
  | "saidMeans"
  | "shown"
  | "lived"
  | "peoplesView"
  | "against"
  | "shownReason"
  | "livedReason"
>;

function reportReadings(reading: CommitmentReading, reach: ReachScale): Readings {
  const { commitment, said, levels, lived } = reading;
  const other = (level: number | undefined): ReportedLevel | null =>
    level === undefined ? null : reportLevel(level, reach, "");
  const unasked = lived.asked.length === 0 ? "nobody asked" : "no level";
  return {
    said: reportSaid(said, reach),
    saidMeans: said.kind === "level" ? levelInWords(reach, commitment, said.level) : null,
    shown: reportLevel(levels.shown, reach, "nothing shown"),
    lived: reportLevel(levels.lived, reach, unasked),
    peoplesView: other(levels.peoplesView),
    against: other(levels.against),
    shownReason: asSentence(reading.shown.reason),
    livedReason: asSentence(lived.reason),
  };
}

function reportLastStanding({ history }: CommitmentReading): ReportedCommitment["lastStanding"] {
  const last = history.lastStanding;
  if (last === undefined) return null;
  return { period: last.period, label: STANDING_INFO[last.standing].label };
}
