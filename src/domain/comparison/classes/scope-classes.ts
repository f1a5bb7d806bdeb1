import { type ChangeClassInfo } from "../change-class-info.ts";

/** Changes in what was asked, of whom, and whether at all. */
export const SCOPE_CLASSES = {
  "not-comparable": {
    label: "not comparable",
    means:
      "The question is not the one of the earlier year, so the two answers cannot be set side by side.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["not-comparable"],
  },
  removed: {
    label: "removed",
    means: "The commitment was there and is not there now. That is not an improvement.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["added"],
  },
  added: {
    label: "added",
    means: "The commitment was not there before.",
    direction: "neutral",
    mayFail: true,
    mirrors: ["removed"],
  },
  "not-scored": {
    label: "not scored this year",
    means: "The council answered before and did not answer now.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["newly-scored"],
  },
  "newly-scored": {
    label: "newly scored",
    means: "The council answers now and did not answer before.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["not-scored"],
  },
  "newly-not-applicable": {
    label: "newly not applicable",
    means: "The council now says that this is not for it to do.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["newly-applicable"],
  },
  "newly-applicable": {
    label: "applicable again",
    means: "The council no longer says that this is not for it to do.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["newly-not-applicable"],
  },
  "no-longer-known": {
    label: "no longer known",
    means: "The council named a level before and now says that it cannot tell.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["now-known", "claim-up-without-evidence"],
  },
  "now-known": {
    label: "now known",
    means: "The council could not tell before and names a level now.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["no-longer-known"],
  },
  withheld: {
    label: "withheld",
    means:
      "One of the two does not publish this reading, so it cannot be compared. Withheld is not 0.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["withheld"],
  },
  unchanged: {
    label: "unchanged",
    means: "Nothing that is compared has changed.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["unchanged"],
  },
} as const satisfies Record<string, ChangeClassInfo>;
