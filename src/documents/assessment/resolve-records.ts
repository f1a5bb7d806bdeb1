import { type Action } from "../../domain/action.ts";
import { type Evidence } from "../../domain/evidence.ts";
import { type Listening } from "../../domain/listening-record.ts";
import { type Need } from "../../domain/need.ts";
import {
  type WrittenAction,
  type WrittenEvidence,
  type WrittenListening,
  type WrittenNeed,
} from "./schema.ts";

/** The word that stands where a number of people could: nobody has counted. */
export const NOT_COUNTED = "not-counted";

/** What a written piece of evidence means. */
export function evidenceFrom(id: string, written: WrittenEvidence): Evidence {
  const { byGroup = false, coProduced = false, published = false } = written;
  return {
    id,
    title: written.title,
    kind: written.kind,
    method: written.method,
    asOf: written.asOf,
    whom: written.whom,
    chosen: written.chosen,
    where: written.where,
    section: written.section,
    part: written.part,
    byGroup,
    coProduced,
    published,
    replaces: written.replaces,
    sha256: written.sha256,
  };
}

/** What a written record of listening means. */
export function listeningFrom(id: string, written: WrittenListening): Listening {
  return {
    id,
    asOf: written.asOf,
    how: written.how,
    whom: written.whom,
    invited: written.invited,
    chosenBy: written.chosenBy,
    askedBy: written.askedBy,
    officerPresent: written.officerPresent,
    spokenFor: written.spokenFor,
    notHeard: written.notHeard,
    samePeopleAs: written.samePeopleAs,
    confirmed: written.confirmed,
  };
}

/** What a written need means. */
export function needFrom(id: string, written: WrittenNeed): Need {
  const { people } = written;
  return {
    id,
    commitments: written.commitments ?? [],
    kind: written.kind,
    what: written.what,
    people: typeof people === "string" ? NOT_COUNTED : people,
    counted: written.counted,
    yearlyCost: written.yearlyCost,
    cause: written.cause,
  };
}

/** What a written action means: open unless it says otherwise. */
export function actionFrom(id: string, written: WrittenAction): Action {
  return {
    id,
    what: written.what,
    owner: written.owner,
    made: written.made,
    due: written.due,
    success: written.success,
    decidedWith: written.decidedWith,
    status: written.status ?? "open",
  };
}
