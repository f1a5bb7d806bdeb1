import { type ChangeClassInfo } from "../change-class-info.ts";

/** Changes in what people say, and in whether they were asked. */
export const PEOPLE_CLASSES = {
  "lived-better": {
    label: "lived better",
    means: "More people say that it is true for them, by more than chance would explain.",
    direction: "better",
    mayFail: false,
    mirrors: ["lived-worse"],
  },
  "lived-worse": {
    label: "lived worse",
    means: "Fewer people say that it is true for them, by more than chance would explain.",
    direction: "worse",
    mayFail: true,
    mirrors: ["lived-better"],
  },
  "no-clear-change": {
    label: "no clear change",
    means: "People's answers differ, but nobody can say that life did.",
    direction: "cannot-tell",
    mayFail: false,
    mirrors: ["no-clear-change", "answers-expired"],
  },
  "answers-expired": {
    label: "answers expired",
    means: "What people said before is now too old to count, and they were not asked again.",
    direction: "worse",
    mayFail: true,
    mirrors: ["no-clear-change"],
  },
  "no-longer-asked": {
    label: "people no longer asked",
    means: "People were asked before and were not asked now.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["newly-asked"],
  },
  "newly-asked": {
    label: "people newly asked",
    means: "People were asked now and were not asked before.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["no-longer-asked"],
  },
  "now-confirmed": {
    label: "now confirmed by people",
    means: "What people said now confirms it, and did not before.",
    direction: "better",
    mayFail: false,
    mirrors: ["no-longer-confirmed"],
  },
  "no-longer-confirmed": {
    label: "no longer confirmed by people",
    means: "What people said confirmed it before, and does not now.",
    direction: "worse",
    mayFail: true,
    mirrors: ["now-confirmed"],
  },
  "view-better": {
    label: "people's own view higher",
    means: "People's own side now judges it higher.",
    direction: "better",
    mayFail: false,
    mirrors: ["view-worse"],
  },
  "view-worse": {
    label: "people's own view lower",
    means: "People's own side now judges it lower.",
    direction: "worse",
    mayFail: true,
    mirrors: ["view-better"],
  },
  "view-given": {
    label: "people's own view given",
    means: "Somebody on the people's side gives a level now and gave none before.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["view-gone"],
  },
  "view-gone": {
    label: "people's own view missing",
    means: "Somebody on the people's side gave a level before and gives none now.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["view-given"],
  },
} as const satisfies Record<string, ChangeClassInfo>;
