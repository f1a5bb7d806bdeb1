import { type Assessment } from "./assessment.ts";
import { type Listening, type ListeningId } from "./listening-record.ts";
import { type LivedRecord } from "./lived-record.ts";
import { dateInWords } from "./dates.ts";
import { listeningFingerprint } from "./fingerprint.ts";
import { type ExperienceScale } from "./experience-scale.ts";
import { type Hash } from "./problem.ts";
import { outOfDate } from "./shelf-life.ts";

/** What one record of listening is worth. */
export interface ListeningState {
  readonly listening: Listening;
  /** Why nothing in it counts, in words; undefined where it is in date. */
  readonly outOfDate: string | undefined;
  /** Why it is not confirmed in the people's own name; undefined where it is. */
  readonly unconfirmed: string | undefined;
}

export type ListeningStates = ReadonlyMap<ListeningId, ListeningState>;

/** Reads every record of listening: whether it is in date, and whether people confirmed what it now holds. */
export function readListening(
  scale: ExperienceScale,
  assessment: Assessment,
  hash: Hash,
): ListeningStates {
  const life = { asOf: assessment.asOf, freshMonths: scale.freshMonths };
  return new Map(
    [...assessment.listening.values()].map((listening) => [
      listening.id,
      {
        listening,
        outOfDate:
          listening.asOf === undefined
            ? "it does not say when people were asked"
            : outOfDate(listening.asOf, life),
        unconfirmed: whyUnconfirmed(listening, assessment, hash),
      },
    ]),
  );
}

/** The records of listening that answers come from, each once. */
export function listeningIn(records: Iterable<LivedRecord>): readonly ListeningId[] {
  const from = [...records].flatMap(({ from: counted, counts, group }) => [
    ...(counts.size > 0 ? [counted] : []),
    ...(group === undefined ? [] : [group.from]),
  ]);
  return [...new Set(from)];
}

/** What keeps answers from one record of listening from confirming a promise; empty where nothing does. */
export function obstaclesOfListening(
  listening: ListeningStates,
  id: ListeningId,
): readonly string[] {
  const state = listening.get(id);
  if (state === undefined) return [`${id} is not in the file`];
  return state.unconfirmed === undefined ? [] : [state.unconfirmed];
}

function whyUnconfirmed(
  listening: Listening,
  assessment: Assessment,
  hash: Hash,
): string | undefined {
  const { confirmed } = listening;
  if (confirmed === undefined) return "people have not confirmed the record in their own name";
  if (assessment.team.get(confirmed.by)?.role !== "people") {
    return "it was confirmed by somebody who is not on the people's side";
  }
  if (confirmed.fingerprint === listeningFingerprint(assessment, listening.id, hash)) {
    return undefined;
  }
  return `the record has changed since people confirmed it on ${dateInWords(confirmed.on)}`;
}
