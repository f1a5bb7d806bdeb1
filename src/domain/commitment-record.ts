import { type ActionId } from "./action.ts";
import { type EvidenceId } from "./evidence.ts";
import { type Level } from "./reach-scale.ts";
import { type StatementId } from "./statement.ts";
import { type MemberId } from "./team.ts";

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

/** What the council's team says of a commitment. The four never mix: a blank is not 0. */
export type Said =
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "not-known" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "not-assessed" };

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

/** A judgement beside the council's, never over it. */
export interface View {
  readonly by: MemberId;
  readonly said: Said;
  readonly reason: string | undefined;
  /** On the people's side, once those whose reason it is agreed to have it published: how they want to be described. */
  readonly agreed?: string | undefined;
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

/** The parts of the follow-up that can be handed to somebody. */
export const FOLLOW_UP_PARTS = ["lastPromise", "causes", "needs", "actions", "question"] as const;
export type FollowUpPart = (typeof FOLLOW_UP_PARTS)[number];
