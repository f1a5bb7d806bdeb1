import { type Assessment } from "../../domain/assessment.ts";
import { type LivedRecord } from "../../domain/lived-record.ts";
import { lastDayOf } from "../../domain/dates.ts";
import { FULL_PROFILE } from "../../domain/framework.ts";
import { type StatementId } from "../../domain/statement.ts";
import { commitmentFrom } from "./resolve-commitment.ts";
import { actionFrom, evidenceFrom, listeningFrom, needFrom } from "./resolve-records.ts";
import { type WrittenAssessment, type WrittenLived } from "./schema.ts";

/** What a written assessment means: defaults filled in, records by their ids in the order of the file. */
export function assessmentFrom(written: WrittenAssessment): Assessment {
  const { council, period, framework, involvement } = written;
  return {
    council,
    period,
    asOf: written.asOf ?? lastDayOf(period),
    framework,
    profile: written.profile ?? FULL_PROFILE,
    previous: written.previous,
    listeningFrom: written.listeningFrom,
    involvement: involvement && {
      purpose: involvement.purpose,
      absent: involvement.absent,
      support: involvement.support,
      changed: involvement.changed,
    },
    team: byId(written.team, (id, { role, name, public: isPublic = false }) => ({
      id,
      role,
      name,
      public: isPublic,
    })),
    commitments: byId(written.commitments, commitmentFrom),
    evidence: byId(written.evidence, evidenceFrom),
    listening: byId(written.listening, listeningFrom),
    lived: byId(written.lived, livedFrom),
    needs: byId(written.needs, needFrom),
    actions: byId(written.actions, actionFrom),
    signedOff: (written.signedOff ?? []).map(({ role, name, on, fingerprint }) => ({
      role,
      name,
      on,
      fingerprint,
    })),
    accepted: written.publish?.accepted ?? [],
    plainWords: written.plainWords,
  };
}

/** The answer words of a lived record with their numbers, as written. */
export function countsOf(record: WrittenLived): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of Object.entries(record))
    if (typeof count === "number") counts.set(word, count);
  return counts;
}

function livedFrom(id: StatementId, record: WrittenLived): LivedRecord {
  const { from, group } = record;
  return {
    id,
    from,
    counts: countsOf(record),
    group: group && {
      from: group.from ?? from,
      level: group.level,
      people: group.people,
      lowest: group.lowest,
      highest: group.highest,
      statement: group.statement,
      minority: group.minority,
      agreed: group.agreed ?? {},
    },
  };
}

function byId<Written, Resolved>(
  records: Readonly<Record<string, Written>> | undefined,
  resolve: (id: string, written: Written) => Resolved,
): ReadonlyMap<string, Resolved> {
  const found = new Map<string, Resolved>();
  for (const [id, written] of Object.entries(records ?? {})) found.set(id, resolve(id, written));
  return found;
}
