import { type SignOffRole } from "../assessment.ts";
import { type ListeningId } from "../listening-record.ts";
import { type LivedRecord } from "../lived-record.ts";
import { iStatementsOf } from "../framework.ts";
import { isOpenGap } from "../gaps.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { listeningIn } from "../listening.ts";
import { relatedStatements } from "../related-statements.ts";
import { NOTHING_DECIDED, nextStep } from "../report/gap-list.ts";

/** Something that has to be there before anybody signs. */
export interface MissingPart {
  readonly side: SignOffRole;
  /** What is missing, a clause without its full stop. */
  readonly what: string;
  /** The part of the follow-up of a commitment, the record of listening, or the team list, where it belongs. */
  readonly of:
    | { readonly kind: "commitment"; readonly id: string }
    | {
        readonly kind: "listening";
        readonly id: ListeningId;
        /** The file that holds it where that is another, as this one names it. */
        readonly file: string | undefined;
      }
    | { readonly kind: "people" }
    | { readonly kind: "member" };
}

/**
 * What either side still has to do before the assessment can be signed. For the director: an answer in words to each
 * question on a critical commitment; what is next on each open gap, or why nothing is; what became of each last promise.
 * For people: that they were asked, and confirmed what they said in their own name. A commitment left blank does not
 * stand in the way: it is a finding. Source: `product.md`, "What a gap is asked" and "The ladder", lived.
 */
export function findMissingParts(reading: AssessmentReading): readonly MissingPart[] {
  const { actions } = reading.assessment;
  return [
    ...[...reading.commitments.values()].flatMap((one) => missingOf(one, actions)),
    ...missingOfPeople(reading),
  ];
}

type Actions = AssessmentReading["assessment"]["actions"];

function missingOf(reading: CommitmentReading, actions: Actions): readonly MissingPart[] {
  const { id } = reading.commitment;
  const decision = missingDecision(reading, actions);
  return [missingAnswer(reading), missingAccount(reading), decision].flatMap(
    (what): readonly MissingPart[] =>
      what === undefined
        ? []
        : [{ side: "director", what: `${id}: ${what}`, of: { kind: "commitment", id } }],
  );
}

function missingAnswer({ commitment, record, inProfile }: CommitmentReading): string | undefined {
  const isAsked = commitment.critical !== undefined && (inProfile || record !== undefined);
  if (!isAsked || !isBlank(record?.question?.answer)) return undefined;
  return "the director's question has no answer";
}

function missingAccount(reading: CommitmentReading): string | undefined {
  const { belowTarget, lastPromises } = reading.history;
  const isRepeated = isOpenGap(reading) && belowTarget.length > 0 && lastPromises.length > 0;
  if (!isRepeated || reading.record?.lastPromise !== undefined) return undefined;
  return "nobody says what became of the last promise";
}

function missingDecision(reading: CommitmentReading, actions: Actions): string | undefined {
  if (!isOpenGap(reading) || nextStep(reading, actions) !== NOTHING_DECIDED) return undefined;
  return "nothing is decided: no open action, and no reason for none";
}

function missingOfPeople(reading: AssessmentReading): readonly MissingPart[] {
  const { assessment, framework } = reading;
  const isThere = [...assessment.team.values()].some(({ role }) => role === "people");
  const nobody: MissingPart = {
    side: "people",
    what: "nobody in the team list is on the people's side",
    of: { kind: "member" },
  };
  const unasked: MissingPart = {
    side: "people",
    what: "people were not asked: no answer of theirs that is in date is in the file",
    of: { kind: "people" },
  };
  const own = inDate(reading, assessment.lived.values());
  const { heard } = reading;
  const elsewhere = heard === undefined ? [] : inDate(heard, touchedIn(reading, heard));
  const isAsked = iStatementsOf(framework).length === 0 || own.length + elsewhere.length > 0;
  return [
    ...(isThere ? [] : [nobody]),
    ...(isAsked ? [] : [unasked]),
    ...unconfirmed(reading, own, undefined),
    ...(heard === undefined ? [] : unconfirmed(heard, elsewhere, assessment.listeningFrom)),
  ];
}

/** The answers of another assessment that commitments of this one touch. */
function touchedIn(
  { commitments }: AssessmentReading,
  heard: AssessmentReading,
): readonly LivedRecord[] {
  const touched = [...commitments.values()].flatMap(({ commitment }) =>
    relatedStatements(commitment, heard),
  );
  return [...new Set(touched)].flatMap((id) => heard.assessment.lived.get(id) ?? []);
}

/** Records that people have not confirmed; `file` is where they stand, if not in this one. */
function unconfirmed(
  { listening }: AssessmentReading,
  ids: readonly ListeningId[],
  file: string | undefined,
): readonly MissingPart[] {
  return ids.flatMap((id): readonly MissingPart[] => {
    const why = listening.get(id)?.unconfirmed;
    const where = file === undefined ? id : `${id} in ${file}`;
    return why === undefined
      ? []
      : [{ side: "people", what: `${where}: ${why}`, of: { kind: "listening", id, file } }];
  });
}

/** What is out of date counts for nothing, confirmed or not. */
function inDate(
  { listening }: AssessmentReading,
  records: Iterable<LivedRecord>,
): readonly ListeningId[] {
  return listeningIn(records).filter((id) => listening.get(id)?.outOfDate === undefined);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
