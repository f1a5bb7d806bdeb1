import { type ChangeClassInfo } from "../change-class-info.ts";

/** What became of needs, promises and causes. */
export const FOLLOW_UP_CLASSES = {
  "trace-lost": {
    label: "trace lost",
    means: "A need that was recorded is gone without a word.",
    direction: "worse",
    mayFail: true,
    mirrors: ["trace-gained"],
  },
  "trace-gained": {
    label: "trace gained",
    means: "A need is recorded that was not recorded before.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["trace-lost"],
  },
  "repeated-gap": {
    label: "repeated gap",
    means: "It was below the target in an earlier year, and it is again.",
    direction: "worse",
    mayFail: true,
    mirrors: [],
  },
  "promise-kept": {
    label: "promise kept",
    means: "The council says that it did what it promised.",
    direction: "better",
    mayFail: false,
    mirrors: [],
  },
  "promise-partly-kept": {
    label: "promise kept in part",
    means: "The council says that it did a part of what it promised.",
    direction: "neutral",
    mayFail: true,
    mirrors: [],
  },
  "promise-not-kept": {
    label: "promise not kept",
    means: "The council says that it did not do what it promised.",
    direction: "worse",
    mayFail: true,
    mirrors: [],
  },
  "promise-dropped": {
    label: "promise dropped",
    means: "The council says that it gave up what it promised.",
    direction: "worse",
    mayFail: true,
    mirrors: [],
  },
  "promise-unaccounted": {
    label: "promise unaccounted for",
    means: "Nobody says what became of what was promised.",
    direction: "worse",
    mayFail: true,
    mirrors: [],
  },
  "promise-open": {
    label: "promise still open",
    means: "What was promised is still to be done.",
    direction: "neutral",
    mayFail: true,
    mirrors: [],
  },
  "same-cause": {
    label: "same cause again",
    means: "The cause that was given before is given again.",
    direction: "worse",
    mayFail: true,
    mirrors: [],
  },
  "cause-changed": {
    label: "cause changed",
    means: "The causes that are given are not the ones that were given before.",
    direction: "neutral",
    mayFail: true,
    mirrors: ["cause-changed"],
  },
} as const satisfies Record<string, ChangeClassInfo>;
