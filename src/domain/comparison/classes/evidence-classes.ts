import { type ChangeClassInfo } from "../change-class-info.ts";

/** Changes in what the evidence on file shows. */
export const EVIDENCE_CLASSES = {
  "better-shown": {
    label: "better shown",
    means: "New evidence shows a higher level.",
    direction: "better",
    mayFail: false,
    mirrors: ["worse-shown", "evidence-expired"],
  },
  "worse-shown": {
    label: "worse shown",
    means: "The evidence shows a lower level, and not only because of its age.",
    direction: "worse",
    mayFail: true,
    mirrors: ["better-shown", "shown-up-same-evidence"],
  },
  "shown-up-same-evidence": {
    label: "shown up on the same evidence",
    means: "What is shown rose, but on no new evidence: what was there is entered differently.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: ["worse-shown", "evidence-expired"],
  },
  "evidence-expired": {
    label: "evidence expired",
    means: "Evidence that counted is now too old, and with it went what it showed.",
    direction: "worse",
    mayFail: true,
    mirrors: [
      "better-shown",
      "new-evidence",
      "shown-up-same-evidence",
      "evidence-redated",
      "against-gained",
    ],
  },
  "evidence-aged": {
    label: "older evidence no longer counts",
    means: "Evidence that counted is now too old, and what is shown did not fall.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["new-evidence", "better-shown", "shown-up-same-evidence", "evidence-redated"],
  },
  "evidence-altered": {
    label: "evidence altered",
    means:
      "A piece of both years is described in another way now: its sort, what it is about, its count.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: [],
  },
  "evidence-removed": {
    label: "evidence removed",
    means: "Evidence that counted, and that would still be in date, is gone.",
    direction: "worse",
    mayFail: true,
    mirrors: ["new-evidence", "better-shown"],
  },
  "evidence-redated": {
    label: "same count, other date",
    means: "A piece of evidence has a new date and exactly the old figures.",
    direction: "cannot-tell",
    mayFail: true,
    mirrors: [],
  },
  "new-evidence": {
    label: "new evidence",
    means: "There is evidence that counts and that was not there before.",
    direction: "neutral",
    mayFail: false,
    mirrors: [],
  },
  "against-gained": {
    label: "more against it",
    means: "Counted evidence stands against it that did not before, or shows less than before.",
    direction: "worse",
    mayFail: true,
    mirrors: ["against-lost"],
  },
  "against-lost": {
    label: "less against it",
    means: "Counted evidence that stood against it no longer does, or shows more than before.",
    direction: "neutral",
    mayFail: false,
    mirrors: ["against-gained"],
  },
} as const satisfies Record<string, ChangeClassInfo>;
