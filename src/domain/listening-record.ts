import { type IsoDate } from "./dates.ts";
import { type MemberId } from "./team.ts";

export type ListeningId = string;

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
