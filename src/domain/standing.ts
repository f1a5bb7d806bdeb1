import { type Said } from "./commitment-record.ts";
import { type Level } from "./reach-scale.ts";
import { type Levels } from "./levels.ts";

/** How a commitment stands; the first that fits, in `product.md`'s order of rules. Listed as a reader meets them. */
export const STANDINGS = [
  "not-assessed",
  "not-known",
  "unconfirmed",
  "contested",
  "unproven",
  "not-kept",
  "understated",
  "kept",
  "not-applicable",
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface StandingInfo {
  /** `contested` */
  readonly label: string;
  /** One plain sentence. */
  readonly means: string;
}

export const STANDING_INFO: Record<Standing, StandingInfo> = {
  "not-assessed": { label: "not assessed", means: "Nobody has answered yet." },
  "not-known": { label: "not known", means: "The council says that it cannot tell." },
  unconfirmed: {
    label: "unconfirmed",
    means: "The evidence reaches the target, but people have not confirmed it.",
  },
  contested: {
    label: "contested",
    means: "The claim reaches the target, but people or counted evidence say otherwise.",
  },
  unproven: {
    label: "unproven",
    means: "The claim reaches the target, but the evidence does not.",
  },
  "not-kept": { label: "not kept", means: "This is below the target." },
  understated: {
    label: "understated",
    means: "The council claims less than its evidence and people show.",
  },
  kept: { label: "kept", means: "The evidence shows it, and people confirm it." },
  "not-applicable": {
    label: "not applicable",
    means: "The council says that this is not for it to do.",
  },
};

/** What a standing is found from. */
export interface StandingFacts {
  readonly said: Said;
  readonly levels: Levels;
  readonly livedConfirms: boolean;
  readonly target: Level;
}

/** Finds how a commitment stands: the first rule that fits. Source: `product.md`, "The standing of a commitment". */
export function findStanding(facts: StandingFacts): Standing {
  switch (facts.said.kind) {
    case "not-assessed":
      return "not-assessed";
    case "not-applicable":
      return "not-applicable";
    case "not-known":
      return isPeoplesReadingBelow(facts) ? "not-kept" : "not-known";
    case "level":
      return facts.said.level < facts.target ? belowTarget(facts) : atTarget(facts);
  }
}

/** Whether the claim is below target and no higher than any other reading: the council says so itself. */
export function saysSoItself({ said, levels, target }: StandingFacts): boolean {
  if (said.kind !== "level" || said.level >= target) return false;
  const others = [levels.shown, levels.lived, levels.peoplesView, levels.against];
  return others.every((level) => level === undefined || said.level <= level);
}

function belowTarget(facts: StandingFacts): Standing {
  const shown = reaches(facts.levels.shown, facts.target);
  const lived = reaches(facts.levels.lived, facts.target) && facts.livedConfirms;
  return shown && lived && !isContested(facts) ? "understated" : "not-kept";
}

function atTarget(facts: StandingFacts): Standing {
  if (isContested(facts)) return "contested";
  if (!reaches(facts.levels.shown, facts.target)) return "unproven";
  return reaches(facts.levels.lived, facts.target) && facts.livedConfirms ? "kept" : "unconfirmed";
}

function isContested(facts: StandingFacts): boolean {
  return isPeoplesReadingBelow(facts) || isBelow(facts.levels.against, facts.target);
}

function isPeoplesReadingBelow({ levels, target }: StandingFacts): boolean {
  return isBelow(levels.lived, target) || isBelow(levels.peoplesView, target);
}

function isBelow(level: Level | undefined, target: Level): boolean {
  return level !== undefined && level < target;
}

function reaches(level: Level | undefined, target: Level): boolean {
  return level !== undefined && level >= target;
}
