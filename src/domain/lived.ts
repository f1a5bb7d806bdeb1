import { type ListeningId } from "./assessment.ts";
import { type Level, type StatementId } from "./framework.ts";

/** What people live of a commitment: the lowest of the I statements that it should make real and that people were asked about. */
export interface Lived {
  /** Undefined where nobody was asked, or too few. */
  readonly level: Level | undefined;
  /** Whether it can make a promise kept. */
  readonly confirms: boolean;
  /** In words: `asked 2 of 4; the lowest is I-1.5 …`. */
  readonly reason: string;
  /** Those of its I statements that people were asked about, in its own order. */
  readonly asked: readonly StatementId[];
  readonly of: number;
  /** The I statement that the level comes from. */
  readonly lowest: StatementId | undefined;
}

/** What people said about one I statement. */
export interface StatementLived {
  readonly id: StatementId;
  readonly asked: boolean;
  /** The lower of the two readings; undefined where neither gives a level. */
  readonly level: Level | undefined;
  /** The level's own words: `Most people`. */
  readonly label: string | undefined;
  readonly confirms: boolean;
  /** Why it gives that level, and why it does or does not confirm. */
  readonly reason: string;
  readonly counted: CountedReading | undefined;
  readonly group: GroupReading | undefined;
}

/** What counted answers give. Shares are 0–1. */
export interface CountedReading {
  readonly from: ListeningId;
  /** Every answer word of the scale, in its order, with how many. */
  readonly answers: readonly AnswerCount[];
  readonly aside: readonly AnswerCount[];
  readonly scored: number;
  readonly positive: number;
  /** Undefined where nothing was scored. */
  readonly share: number | undefined;
  /** The 95 % Wilson interval of the share. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  readonly level: Level | undefined;
  readonly confirms: boolean;
  readonly reason: string;
}

export interface AnswerCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** What a group's agreed level gives. */
export interface GroupReading {
  readonly from: ListeningId;
  readonly people: number;
  /** The level agreed, whether or not it counts. */
  readonly agreed: Level;
  /** The level that counts; undefined where too few agreed it or it is out of date. */
  readonly level: Level | undefined;
  readonly lowest: Level | undefined;
  readonly highest: Level | undefined;
  readonly statement: string | undefined;
  readonly minority: string | undefined;
  readonly confirms: boolean;
  readonly reason: string;
}
