import { type Said } from "../commitment-record.ts";
import { type ExperienceScale } from "../experience-scale.ts";
import { type Level, type ReachScale, rungOf } from "../reach-scale.ts";
import { labelOf } from "../lived-words.ts";

/** What a reading can be: a level, or one of the blanks, which never mix. */
export const READING_STATES = [
  "level",
  "not-known",
  "not-applicable",
  "not-assessed",
  "nothing-shown",
  "nobody-asked",
  "no-level",
  "withheld",
] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** A reading as a reader meets it: the number, if there is one, and the words that always go with it. */
export interface ReportedLevel {
  readonly state: ReadingState;
  /** 0–4; null where the reading is no level. A blank is never 0. */
  readonly level: Level | null;
  /** The level's own word, `Usual`; null where the reading is no level. */
  readonly label: string | null;
  /** `3 Usual`, `not known`, `not applicable`, `not assessed`, `nothing shown`, `nobody asked`, `no level`, `withheld`. */
  readonly words: string;
}

/** What was said, in words; its four kinds never mix. */
export function reportSaid(said: Said, scale: ReachScale): ReportedLevel {
  return said.kind === "level" ? onLadder(said.level, scale) : absent(said.kind);
}

/** A level of the ladder, or what its absence is called. */
export function reportLevel(
  level: Level | undefined,
  scale: ReachScale,
  absence: Exclude<ReadingState, "level">,
): ReportedLevel {
  return level === undefined ? absent(absence) : onLadder(level, scale);
}

/** A lived level in the scale's own words, or what its absence is called. */
export function reportLived(
  level: Level | undefined,
  scale: ExperienceScale | undefined,
  absence: "nobody-asked" | "no-level",
): ReportedLevel {
  if (level === undefined || scale === undefined) return absent(absence);
  return present(level, labelOf(scale, level) ?? "");
}

function onLadder(level: Level, scale: ReachScale): ReportedLevel {
  return present(level, rungOf(scale, level)?.label ?? "");
}

function present(level: Level, label: string): ReportedLevel {
  return { state: "level", level, label, words: `${String(level)} ${label}`.trimEnd() };
}

function absent(state: Exclude<ReadingState, "level">): ReportedLevel {
  return { state, level: null, label: null, words: state.replaceAll("-", " ") };
}
