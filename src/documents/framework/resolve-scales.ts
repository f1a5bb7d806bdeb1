import { type ExperienceScale } from "../../domain/experience-scale.ts";
import { type ReachScale } from "../../domain/reach-scale.ts";
import { type WrittenExperience, type WrittenReach } from "./schema.ts";

type WrittenRule = WrittenReach["levels"][number]["requires"][number];

/** The ladder with its defaults filled in. */
export function reachFrom(written: WrittenReach): ReachScale {
  const { ceilings, levels, ...scale } = written;
  return {
    ...scale,
    ceilings: { ...ceilings, part: ceilings.part },
    leastCounted: scale.leastCounted ?? 1,
    levels: levels.map((rung) => ({ ...rung, requires: rung.requires.map(ruleFrom) })),
  };
}

function ruleFrom(rule: WrittenRule): ReachScale["levels"][number]["requires"][number] {
  return {
    kinds: rule.kinds,
    methods: rule.methods,
    byGroup: rule.byGroup ?? false,
    coProduced: rule.coProduced ?? false,
    atLeast: rule.atLeast,
  };
}

/** The scale for lived with its defaults filled in. */
export function experienceFrom(written: WrittenExperience): ExperienceScale {
  return {
    ...written,
    agreedOnly: written.agreedOnly ?? [],
    aside: written.aside.map((word) => ({ ...word, outside: word.outside ?? false })),
    reading: written.reading.map((reading) => ({ ...reading, orAtLeast: reading.orAtLeast })),
  };
}
