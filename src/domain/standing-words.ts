import { type ExperienceScale } from "./experience-scale.ts";
import { type Level, type ReachScale, rungOf } from "./reach-scale.ts";
import { type ReadingName } from "./gap.ts";
import { type CommitmentHistory } from "./reading.ts";
import { labelOf } from "./lived-words.ts";
import { saysSoItself, type Standing, type StandingFacts } from "./standing.ts";
import { asSentence, capitalise, joinWords } from "./words.ts";

/** How each reading is called inside a sentence. */
export const READING_WORDS: Record<ReadingName, string> = {
  said: "said",
  shown: "shown",
  lived: "lived",
  peoplesView: "the people's own view",
  against: "evidence against",
};

/**
 * Why a commitment stands as it does, without the last full stop. A view that people gave the year before, and that is not
 * there, is told in a second sentence: to take it out must not make a promise look kept in silence.
 */
export function standingReason(
  standing: Standing,
  facts: StandingFacts & Partial<Pick<CommitmentHistory, "viewGone">>,
  { reach, experience }: Scales,
): string {
  const reason = REASONS[standing](facts, (reading) => {
    const level = facts.levels[reading];
    const words =
      reading === "lived" && experience !== undefined
        ? livedWithLabel(level, experience)
        : levelWithLabel(level, reach);
    return `${READING_WORDS[reading]} ${words}`;
  });
  const { viewGone } = facts;
  if (viewGone === undefined || standing === "not-assessed") return reason;
  const before = levelWithLabel(viewGone.level, reach);
  const view = viewGone.isOneOfSeveral
    ? "one of the people's own views"
    : READING_WORDS.peoplesView;
  const gone = `${view} of ${viewGone.period} (${before}) is not there this year`;
  return `${asSentence(reason)} ${capitalise(gone)}`;
}

/** The scales that levels take their words from: lived has words of its own. */
export interface Scales {
  readonly reach: ReachScale;
  readonly experience: ExperienceScale | undefined;
}

type LevelInWords = (reading: ReadingName) => string;

const REASONS: Record<Standing, (facts: StandingFacts, level: LevelInWords) => string> = {
  "not-assessed": () => "Nobody has answered yet",
  "not-applicable": () => "The council says that this is not for it to do",
  "not-known": () =>
    "The council says that it cannot tell, and no reading of people's is below the target",
  kept: (_, level) =>
    `${capitalise(level("said"))}, ${level("shown")} and ${level("lived")}, which people confirm`,
  understated: (_, level) =>
    `Only ${level("said")}, but ${level("shown")} and ${level("lived")}, which people confirm`,
  unproven: (_, level) => `${capitalise(level("said"))}, but ${level("shown")}`,
  unconfirmed: (_, level) =>
    `${capitalise(level("said"))} and ${level("shown")}, but people have not confirmed it`,
  contested: (facts, level) =>
    `${capitalise(level("said"))}, but ${joinWords(objections(facts, level))}`,
  "not-kept": notKeptReason,
};

/** A level with its label: `2 Started`; `nothing` where there is none. */
export function levelWithLabel(level: Level | undefined, scale: ReachScale): string {
  if (level === undefined) return "nothing";
  return `${String(level)} ${rungOf(scale, level)?.label ?? ""}`.trimEnd();
}

/** A lived level with its own words: `1 A few people, or now and then`; `nothing` where there is none. */
export function livedWithLabel(level: Level | undefined, scale: ExperienceScale): string {
  if (level === undefined) return "nothing";
  return `${String(level)} ${labelOf(scale, level) ?? ""}`.trimEnd();
}

function objections({ levels, target }: StandingFacts, level: LevelInWords): readonly string[] {
  const others: readonly ReadingName[] = ["lived", "peoplesView", "against"];
  return others
    .filter((reading) => {
      const found = levels[reading];
      return found !== undefined && found < target;
    })
    .map(level);
}

function notKeptReason(facts: StandingFacts, level: LevelInWords): string {
  if (facts.said.kind === "not-known") {
    return `The council cannot tell, but ${joinWords(objections(facts, level))}`;
  }
  const own = `${capitalise(level("said"))}, below the target`;
  if (saysSoItself(facts)) return `${own}, and the council says so`;
  const below = objections(facts, level);
  return below.length === 0 ? own : `${own}; ${joinWords(below)}`;
}
