import { type ChangeClassInfo } from "../change-class-info.ts";

/** Changes in what the council claims. A claim that comes down may never fail a gate. */
export const CLAIM_CLASSES = {
  "claim-up-without-evidence": {
    label: "claim up without new evidence",
    means: "The claim rose above what is shown, and no new evidence shows as much.",
    direction: "worse",
    mayFail: true,
    mirrors: ["honest-correction", "claim-down", "no-longer-known"],
  },
  "claim-up": {
    label: "claim up",
    means: "The claim rose, and it is shown or new evidence shows as much.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["honest-correction", "claim-down"],
  },
  "honest-correction": {
    label: "honest correction",
    means: "The claim came down to what is shown. That is honesty, and never a failure.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["claim-up", "claim-up-without-evidence"],
  },
  "claim-down": {
    label: "claim down",
    means: "The claim came down, though not to what is shown.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["claim-up", "claim-up-without-evidence"],
  },
} as const satisfies Record<string, ChangeClassInfo>;
