import { type IsoDate, type Period } from "./dates.ts";
import {
  type EvidenceKind,
  type EvidenceMethod,
  type Level,
  type StatementId,
} from "./framework.ts";

/** One council's assessment for one year, as `formats.md` describes the file, defaults filled in. */
export interface Assessment {
  readonly council: Council;
  readonly period: Period;
  /** The one date by which evidence is in or out of date. */
  readonly asOf: IsoDate;
  readonly framework: { readonly id: string; readonly edition: string };
  readonly profile: string;
  /** The earlier year's file, as written. */
  readonly previous: string | undefined;
  /** The assessment by another framework in which people were listened to, as written. */
  readonly listeningFrom?: string | undefined;
  readonly involvement: Involvement | undefined;
  readonly team: ReadonlyMap<MemberId, Member>;
  readonly commitments: ReadonlyMap<StatementId, CommitmentRecord>;
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly listening: ReadonlyMap<ListeningId, Listening>;
  readonly lived: ReadonlyMap<StatementId, LivedRecord>;
  readonly needs: ReadonlyMap<NeedId, Need>;
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly signedOff: readonly SignOff[];
  /** What a check before publication found and somebody accepted, each with a reason. */
  readonly accepted: readonly AcceptedFinding[];
  /** Who checked the page in plain words; undefined until somebody has. */
  readonly plainWords: PlainWordsCheck | undefined;
}

/** That a person with a learning disability has read the page in the plainest words and found it fit. */
export interface PlainWordsCheck {
  /** The person, or the group of people. */
  readonly checkedBy: string;
  readonly on: IsoDate;
}

/** Something in the free text that looks private and may be published all the same. */
export interface AcceptedFinding {
  readonly code: string;
  /** Where it stands, as the check names it: `actions/A2/what`. */
  readonly place: string;
  /** What was found, masked as the check prints it: what is written there later is not accepted with it. */
  readonly found: string;
  readonly reason: string;
}

export type MemberId = string;
export type EvidenceId = string;
export type ListeningId = string;
export type NeedId = string;
export type ActionId = string;

export interface Council {
  /** GSS code. */
  readonly code: string;
  readonly name: string;
}

/** How people took part in the whole assessment. */
export interface Involvement {
  readonly purpose: string | undefined;
  readonly absent: string | undefined;
  readonly support: string | undefined;
  readonly changed: string | undefined;
}

/** Whose side a member of the team is on. */
export const ROLES = ["council", "people"] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  readonly id: MemberId;
  readonly role: Role;
  readonly name: string;
  /** Whether the name may be published. */
  readonly public: boolean;
}

/** What the council's team says of a commitment. The four never mix: a blank is not 0. */
export type Said =
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "not-known" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "not-assessed" };

export interface CommitmentRecord {
  readonly id: StatementId;
  readonly said: Said;
  readonly reason: string | undefined;
  readonly by: MemberId | undefined;
  /** Fingerprint of what was put to the team. */
  readonly asked: string | undefined;
  readonly evidence: readonly EvidenceLink[];
  /** Set while the interview has not settled which evidence there is: it asks again. */
  readonly evidenceOpen: boolean;
  /** Other judgements, kept for ever. */
  readonly views: readonly View[];
  /** The council's reply beneath a differing view. */
  readonly reply: string | undefined;
  readonly causes: readonly CauseGiven[];
  readonly lastPromise: LastPromise | undefined;
  /** The answer to the director's question, on a critical commitment. */
  readonly question: { readonly answer: string; readonly by: MemberId | undefined } | undefined;
  readonly actions: readonly ActionId[];
  /** Why there is no action. */
  readonly noAction: string | undefined;
  readonly notThisYear: boolean;
  /** What was handed on, and to whom: part of the follow-up → member. */
  readonly later: ReadonlyMap<FollowUpPart, MemberId>;
  /** An internal note; never published. */
  readonly note: string | undefined;
}

/** The parts of the follow-up that can be handed to somebody. */
export const FOLLOW_UP_PARTS = ["lastPromise", "causes", "needs", "actions", "question"] as const;
export type FollowUpPart = (typeof FOLLOW_UP_PARTS)[number];

/** A piece of evidence as it bears on one commitment. */
export interface EvidenceLink {
  readonly id: EvidenceId;
  /** Counted: how many said yes, out of how many. Undefined until given. */
  readonly yes: number | undefined;
  readonly of: number | undefined;
  /** The level that the team says it shows; it may lower what is worked out, never raise it. */
  readonly shows: Level | undefined;
  readonly note: string | undefined;
}

/** A piece of evidence. One that lacks `kind`, `method` or `asOf` is unfinished and counts for nothing. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly title: string;
  readonly kind: EvidenceKind | undefined;
  readonly method: EvidenceMethod | undefined;
  /** The date that it is about, not the date it was added. */
  readonly asOf: IsoDate | undefined;
  readonly whom: string | undefined;
  readonly chosen: string | undefined;
  /** A link, or a path beside the assessment. */
  readonly where: string | undefined;
  readonly section: string | undefined;
  /** Set where the piece is about a part only (a pilot, one team), and says which. */
  readonly part: string | undefined;
  readonly byGroup: boolean;
  readonly coProduced: boolean;
  readonly published: boolean;
  readonly replaces: EvidenceId | undefined;
  readonly sha256: string | undefined;
}

/** A judgement beside the council's, never over it. */
export interface View {
  readonly by: MemberId;
  readonly said: Said;
  readonly reason: string | undefined;
}

export interface CauseGiven {
  readonly cause: string;
  /** The answer to the cause's follow-up question. */
  readonly answer: string | undefined;
}

export const PROMISE_OUTCOMES = ["kept", "partly", "not", "dropped"] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

export interface LastPromise {
  readonly kept: PromiseOutcome;
  readonly why: string | undefined;
}

/** How people were listened to. */
export interface Listening {
  readonly id: ListeningId;
  readonly asOf: IsoDate | undefined;
  readonly how: string | undefined;
  readonly whom: string | undefined;
  readonly invited: number | undefined;
  readonly chosenBy: string | undefined;
  readonly askedBy: string | undefined;
  readonly officerPresent: boolean | undefined;
  /** Who spoke for someone else. */
  readonly spokenFor: string | undefined;
  readonly notHeard: string | undefined;
  /** The earlier year's record of listening, where these are the very people who were asked then. */
  readonly samePeopleAs: ListeningId | undefined;
  readonly confirmed: Confirmation | undefined;
}

/** The record confirmed in the people's own name, over the fingerprint of what it held. */
export interface Confirmation {
  readonly by: MemberId;
  readonly on: IsoDate;
  readonly fingerprint: string;
}

/** What people said about one I statement: counted answers, a group's agreed level, or both. */
export interface LivedRecord {
  readonly id: StatementId;
  readonly from: ListeningId;
  /** Answer word → how many; empty where nothing was counted. */
  readonly counts: ReadonlyMap<string, number>;
  readonly group: GroupView | undefined;
}

/** The level that a group agreed on. */
export interface GroupView {
  /** The listening it comes from, where that is not the counts' own. */
  readonly from: ListeningId;
  readonly level: Level;
  readonly people: number;
  readonly lowest: Level | undefined;
  readonly highest: Level | undefined;
  readonly statement: string | undefined;
  readonly minority: string | undefined;
  /** Which of these words the people whose they are agreed to have published, each with how they want to be described. */
  readonly agreed: Readonly<Partial<Record<OwnWords, string>>>;
}

/** People's own words beside a level that a group agreed. */
export const OWN_WORDS = ["statement", "minority"] as const;
export type OwnWords = (typeof OWN_WORDS)[number];

export interface Need {
  readonly id: NeedId;
  readonly commitments: readonly StatementId[];
  readonly kind: string | undefined;
  readonly what: string;
  /** How many people; `not-counted` is a finding; undefined until given. */
  readonly people: number | "not-counted" | undefined;
  readonly counted: string | undefined;
  /** Pounds a year. */
  readonly yearlyCost: number | undefined;
  readonly cause: string | undefined;
}

export const ACTION_STATUSES = ["open", "done", "dropped"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export interface Action {
  readonly id: ActionId;
  readonly what: string;
  readonly owner: string | undefined;
  readonly made: IsoDate | undefined;
  readonly due: IsoDate | undefined;
  /** How it will be known to have worked. */
  readonly success: string | undefined;
  /** The member who stands for the people that decided it; `no` where they did not. */
  readonly decidedWith: MemberId | undefined;
  readonly status: ActionStatus;
}

export const SIGN_OFF_ROLES = ["director", "people"] as const;
export type SignOffRole = (typeof SIGN_OFF_ROLES)[number];

export interface SignOff {
  readonly role: SignOffRole;
  readonly name: string;
  readonly on: IsoDate;
  /** Of what was signed; undefined where somebody typed the signature into the file. */
  readonly fingerprint: string | undefined;
}
