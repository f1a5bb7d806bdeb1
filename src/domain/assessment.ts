import { type Action, type ActionId } from "./action.ts";
import { type CommitmentRecord } from "./commitment-record.ts";
import { type IsoDate, type Period } from "./dates.ts";
import { type Evidence, type EvidenceId } from "./evidence.ts";
import { type Listening, type ListeningId } from "./listening-record.ts";
import { type LivedRecord } from "./lived-record.ts";
import { type Need, type NeedId } from "./need.ts";
import { type StatementId } from "./statement.ts";
import { type Member, type MemberId } from "./team.ts";

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

export const SIGN_OFF_ROLES = ["director", "people"] as const;
export type SignOffRole = (typeof SIGN_OFF_ROLES)[number];

export interface SignOff {
  readonly role: SignOffRole;
  readonly name: string;
  readonly on: IsoDate;
  /** Of what was signed; undefined where somebody typed the signature into the file. */
  readonly fingerprint: string | undefined;
}
