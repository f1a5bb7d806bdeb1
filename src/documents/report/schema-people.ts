import {
  COUNT,
  described,
  FINGERPRINT,
  FLAG,
  LEVEL,
  listOf,
  object,
  orNull,
  READING,
  SHARE,
  STATEMENT_WORDS,
  TEXT,
} from "./shapes.ts";

const LISTENING = object({
  id: TEXT,
  asOf: orNull(TEXT),
  how: orNull(TEXT),
  whom: orNull(TEXT),
  invited: orNull(COUNT),
  chosenBy: orNull(TEXT),
  askedBy: orNull(TEXT),
  officerPresent: orNull(FLAG),
  spokenFor: orNull(TEXT),
  notHeard: orNull(TEXT),
  samePeopleAs: orNull(TEXT),
  confirmed: described(TEXT, "Whether people confirmed it in their own name, in words."),
  isConfirmed: FLAG,
  invitedWords: described(TEXT, "A number, or what is printed in its place."),
  outOfDate: orNull(TEXT, "Why nothing in it counts; null where it is in date."),
});

const ANSWER = { id: TEXT, label: TEXT, count: COUNT };

const COUNTED = object({
  from: TEXT,
  answers: listOf(
    object({ ...ANSWER, positive: described(FLAG, "Whether it counts as true.") }),
    "Scored answers.",
  ),
  aside: listOf(object(ANSWER), "Answers that are never scored."),
  scored: COUNT,
  positive: COUNT,
  share: orNull(SHARE),
  low: orNull(SHARE, "Lower end of the 95% Wilson interval."),
  high: orNull(SHARE),
  reason: TEXT,
});

const GROUP = object({
  from: TEXT,
  people: COUNT,
  level: LEVEL,
  lowest: orNull(LEVEL),
  highest: orNull(LEVEL),
  statement: orNull(TEXT),
  minority: orNull(TEXT),
  statementBy: orNull(TEXT, "How those who say it want to be described."),
  minorityBy: orNull(TEXT),
  reason: TEXT,
});

const STATEMENT = object({
  id: TEXT,
  theme: TEXT,
  ...STATEMENT_WORDS,
  lived: READING,
  confirms: FLAG,
  reachesTarget: FLAG,
  reason: TEXT,
  counted: orNull(COUNTED),
  group: orNull(GROUP),
  withheld: listOf(TEXT, "What is left out for publication; empty in the full version."),
  asked: FINGERPRINT,
  keptBy: listOf(TEXT, "Commitments that should make it real."),
});

const NOT_ASKED = listOf(object({ id: TEXT, theme: TEXT, ...STATEMENT_WORDS }));

const RELATED = object({
  framework: object({ id: TEXT, title: TEXT, edition: TEXT }),
  period: TEXT,
  target: orNull(LEVEL, "The lived level that the other framework sets as its target."),
  sentence: TEXT,
  countsAsTrue: orNull(TEXT),
  listening: listOf(LISTENING),
  statements: listOf(STATEMENT),
  notAsked: NOT_ASKED,
});

export const PEOPLE_TOLD_US = object({
  sentence: TEXT,
  countsAsTrue: orNull(TEXT, "The answer words that count as true."),
  listening: listOf(LISTENING),
  statements: listOf(STATEMENT, "I statements that people were asked about."),
  notAsked: NOT_ASKED,
  related: orNull(
    RELATED,
    "Answers to another framework's I statements that commitments of this one touch.",
  ),
});
