import {
  type CommitmentRecord,
  FOLLOW_UP_PARTS,
  type FollowUpPart,
  type Said,
} from "../../domain/commitment-record.ts";
import { type MemberId } from "../../domain/team.ts";
import { type StatementId } from "../../domain/statement.ts";
import { type WrittenCommitment } from "./schema.ts";

/** What a written commitment means: an answer that is left out is not assessed yet. */
export function commitmentFrom(id: StatementId, written: WrittenCommitment): CommitmentRecord {
  return {
    id,
    said: saidFrom(written.said),
    reason: written.reason,
    by: written.by,
    asked: written.asked,
    evidenceOpen: written.evidenceOpen ?? false,
    ...listsFrom(written),
    reply: written.reply,
    lastPromise: written.lastPromise && {
      kept: written.lastPromise.kept,
      why: written.lastPromise.why,
    },
    question: written.question && { answer: written.question.answer, by: written.question.by },
    noAction: written.noAction,
    notThisYear: written.notThisYear ?? false,
    later: laterFrom(written.later),
    note: written.note,
  };
}

/** The words that stand where a level could. */
export const SAID_WORDS = ["not-known", "not-applicable"] as const;

function saidFrom(written: number | string | undefined): Said {
  if (typeof written === "number") return { kind: "level", level: written };
  const kind = SAID_WORDS.find((word) => word === written);
  return { kind: kind ?? "not-assessed" };
}

type Lists = Pick<CommitmentRecord, "evidence" | "views" | "causes" | "actions">;

function listsFrom({
  evidence = [],
  views = [],
  causes = [],
  actions = [],
}: WrittenCommitment): Lists {
  return {
    evidence: evidence.map((link) => ({
      id: link.id,
      yes: link.yes,
      of: link.of,
      shows: link.shows,
      note: link.note,
    })),
    views: views.map(({ by, said, reason, agreed }) => ({
      by,
      said: saidFrom(said),
      reason,
      agreed,
    })),
    causes: causes.map(({ cause, answer }) => ({ cause, answer })),
    actions,
  };
}

const NOTHING_LATER: ReadonlyMap<FollowUpPart, MemberId> = new Map();

function laterFrom(later: WrittenCommitment["later"]): ReadonlyMap<FollowUpPart, MemberId> {
  if (later === undefined) return NOTHING_LATER;
  const found = new Map<FollowUpPart, MemberId>();
  for (const part of FOLLOW_UP_PARTS) {
    const member = later[part];
    if (member !== undefined) found.set(part, member);
  }
  return found;
}
