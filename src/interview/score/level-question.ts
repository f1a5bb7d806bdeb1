import { type Said } from "../../domain/commitment-record.ts";
import { type ReachScale } from "../../domain/reach-scale.ts";
import { type Commitment, levelInWords } from "../../domain/statement.ts";
import { choice } from "../choices.ts";
import { type Choice } from "../prompter.ts";

/** The replies that are not levels. */
export const NOT_KNOWN = "not-known";
export const NOT_APPLICABLE = "not-applicable";

/** The five levels as described for this very commitment. The number to type is the level itself. */
export function levelChoices(scale: ReachScale, commitment: Commitment): readonly Choice[] {
  return scale.levels.map(({ level, label }) => ({
    value: String(level),
    number: level,
    label,
    detail: levelInWords(scale, commitment, level),
  }));
}

/** What may be said instead of a level, numbered on from the levels. */
export function otherChoices(scale: ReachScale, others: readonly Choice[]): readonly Choice[] {
  const top = scale.levels.at(-1)?.level ?? 0;
  return others.map((other, index) => ({ ...other, number: top + 1 + index }));
}

export const NOT_KNOWN_CHOICE = choice(
  NOT_KNOWN,
  "We do not know",
  "we cannot tell; that is a finding, not a failing",
);

export const NOT_APPLICABLE_CHOICE = choice(
  NOT_APPLICABLE,
  "Not applicable",
  "it is not for this council to do; a reason is needed",
);

export const NOTE_CHOICE = choice("note", "Add a note first", "for yourselves; never published");

/** The written form of what was said: a level as a number. Undefined where the reply is neither a level of the scale nor `not-known`. */
export function saidIn(reply: string, scale: ReachScale): number | "not-known" | undefined {
  if (reply === NOT_KNOWN) return reply;
  return scale.levels.find(({ level }) => String(level) === reply)?.level;
}

/** What was said, as the file writes it. */
export function writtenSaid(said: Said): number | string | undefined {
  if (said.kind === "level") return said.level;
  return said.kind === "not-assessed" ? undefined : said.kind;
}
