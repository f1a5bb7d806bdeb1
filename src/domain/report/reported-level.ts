import { type Said } from "../assessment.ts";
import { type Level, type ReachScale } from "../framework.ts";
import { levelWithLabel } from "../standing-words.ts";

/** A reading as a reader meets it: the number, if there is one, and the words that always go with it. */
export interface ReportedLevel {
  /** 0–4; null where the reading is no level. A blank is never 0. */
  readonly level: Level | null;
  /** `3 Usual`, `not known`, `not applicable`, `not assessed`, `nothing shown`, `nobody asked`. */
  readonly words: string;
}

const SAID_WORDS = {
  "not-known": "not known",
  "not-applicable": "not applicable",
  "not-assessed": "not assessed",
} as const;

/** What was said, in words; its four kinds never mix. */
export function reportSaid(said: Said, scale: ReachScale): ReportedLevel {
  if (said.kind !== "level") return { level: null, words: SAID_WORDS[said.kind] };
  return { level: said.level, words: levelWithLabel(said.level, scale) };
}

/** A level of the ladder, or what its absence is called. */
export function reportLevel(
  level: Level | undefined,
  scale: ReachScale,
  absence: string,
): ReportedLevel {
  if (level === undefined) return { level: null, words: absence };
  return { level, words: levelWithLabel(level, scale) };
}
