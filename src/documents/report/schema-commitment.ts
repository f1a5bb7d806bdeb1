import { FOLLOW_UP_PARTS, PROMISE_OUTCOMES } from "../../domain/commitment-record.ts";
import { ROLES } from "../../domain/team.ts";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../domain/evidence.ts";
import { STANDINGS } from "../../domain/standing.ts";
import {
  COUNT,
  described,
  FINGERPRINT,
  FLAG,
  LEVEL,
  listOf,
  object,
  oneOf,
  orNull,
  READING,
  type Shape,
  STATEMENT_WORDS,
  TEXT,
} from "./shapes.ts";

const EVIDENCE = object({
  id: TEXT,
  title: TEXT,
  kind: orNull(oneOf(EVIDENCE_KINDS)),
  method: orNull(oneOf(EVIDENCE_METHODS)),
  asOf: orNull(TEXT),
  whom: orNull(TEXT),
  chosen: orNull(TEXT),
  where: orNull(TEXT),
  section: orNull(TEXT),
  part: orNull(TEXT),
  byGroup: FLAG,
  coProduced: FLAG,
  published: FLAG,
  replaces: orNull(TEXT),
  sha256: orNull(TEXT),
  yes: orNull(COUNT),
  of: orNull(COUNT),
  note: orNull(TEXT),
  shows: orNull(LEVEL, "The level it shows; null where it counts for nothing."),
  replacedBy: orNull(TEXT),
  reason: TEXT,
  against: FLAG,
  withheld: listOf(TEXT, "What is left out for publication; empty in the full version."),
});

const RECORD: Readonly<Record<string, Shape>> = {
  reason: orNull(TEXT),
  by: orNull(TEXT),
  note: orNull(TEXT, "An internal note."),
  evidence: listOf(EVIDENCE),
  views: listOf(
    object({
      by: TEXT,
      side: orNull(oneOf(ROLES)),
      said: READING,
      reason: orNull(TEXT),
      reasonBy: orNull(TEXT, "How those whose reason it is want to be described."),
      withheld: FLAG,
    }),
  ),
  reply: orNull(TEXT),
  causes: listOf(object({ id: TEXT, label: TEXT, asks: TEXT, answer: orNull(TEXT), enough: FLAG })),
  needs: listOf(TEXT),
  actions: listOf(TEXT),
  noAction: orNull(TEXT),
  notThisYear: FLAG,
  next: TEXT,
  later: listOf(object({ part: oneOf(FOLLOW_UP_PARTS), to: TEXT })),
  directorQuestion: orNull(
    object({
      question: TEXT,
      why: orNull(TEXT),
      answer: orNull(TEXT),
      by: orNull(TEXT),
      handedTo: orNull(TEXT),
    }),
  ),
};

const READINGS: Readonly<Record<string, Shape>> = {
  said: READING,
  shown: READING,
  lived: READING,
  peoplesView: orNull(READING),
  against: orNull(READING),
  saidMeans: orNull(TEXT),
  shownReason: TEXT,
  livedReason: TEXT,
  livedConfirms: FLAG,
  gap: object({
    size: orNull(LEVEL, "Levels below the target; null where none is measured."),
    words: TEXT,
  }),
};

export const COMMITMENT = object({
  id: TEXT,
  theme: TEXT,
  ...STATEMENT_WORDS,
  critical: FLAG,
  inProfile: FLAG,
  standing: oneOf(STANDINGS),
  standingLabel: TEXT,
  standingReason: TEXT,
  ...READINGS,
  keeps: listOf(
    object({
      id: TEXT,
      asked: FLAG,
      isTouched: described(
        FLAG,
        "Whether it is another framework's, which the commitment touches.",
      ),
      lived: READING,
      hasMinority: FLAG,
    }),
  ),
  ...RECORD,
  yearsBelowTarget: listOf(TEXT),
  lastStanding: orNull(object({ period: TEXT, label: TEXT })),
  lastPromise: orNull(object({ kept: oneOf(PROMISE_OUTCOMES), why: orNull(TEXT) })),
  asked: described(FINGERPRINT, "Fingerprint of the question as the framework puts it now."),
  askedHasChanged: FLAG,
  answered: orNull(TEXT, "Fingerprint of the question that was answered."),
  crosswalks: listOf(object({ id: TEXT, entries: listOf(TEXT) })),
});
