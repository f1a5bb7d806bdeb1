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
