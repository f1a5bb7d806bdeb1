import { type Assessment } from "./assessment.ts";
import { type ExperienceScale } from "./experience-scale.ts";
import { type Level } from "./reach-scale.ts";
import { type ListeningStates } from "./listening.ts";
import { joinWords } from "./words.ts";

/** What readings of people's answers are made with. */
export interface LivedContext {
  readonly scale: ExperienceScale;
  readonly assessment: Pick<Assessment, "lived">;
  readonly listening: ListeningStates;
}

/** The words of a lived level: the scale's own. Level 4 can come from a group only and has the words of the highest. */
export function labelOf(scale: ExperienceScale, level: Level | undefined): string | undefined {
  if (level === undefined) return undefined;
  const agreed = scale.agreedOnly.find((one) => one.level === level);
  return agreed?.label ?? scale.reading.find((reading) => level >= reading.level)?.label;
}

/** How a level confirms or fails to, to follow what it says; nothing below the target. */
export function confirmWords(
  level: Level | undefined,
  scale: ExperienceScale,
  obstacles: readonly string[],
): string {
  if (level === undefined || level < scale.target) return "";
  return obstacles.length === 0 ? ", and it confirms" : `, not confirmed: ${obstacles.join("; ")}`;
}

/** Answer words as they were put to people: `“Mostly true for me” or “Always true for me”`. */
export function quotedLabels(words: readonly { readonly label: string }[]): string {
  return joinWords(
    words.map(({ label }) => `“${label}”`),
    "or",
  );
}
