import { type ListeningId } from "./listening-record.ts";
import { type Level } from "./reach-scale.ts";
import { type StatementId } from "./statement.ts";

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
