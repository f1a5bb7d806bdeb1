import { ACTION_FATES } from "../../domain/comparison/actions-change.ts";
import { CHANGE_CLASSES } from "../../domain/comparison/change-class.ts";
import { CHANGE_DIRECTIONS } from "../../domain/comparison/change-class-info.ts";
import { COMPARISON_FORMAT, MOVEMENT_CAUSES, MOVES } from "../../domain/comparison/comparison.ts";
import { UNTESTED_REASONS } from "../../domain/comparison/difference.ts";
import { NEED_FATES } from "../../domain/comparison/needs-change.ts";
import { type ReadingName, READINGS } from "../../domain/gap.ts";
import { STANDINGS } from "../../domain/standing.ts";
import { COMPARED_REPORT, READING_DEFINITION } from "../report/shapes-compared.ts";
import {
  COUNT,
  FLAG,
  listOf,
  object,
  oneOf,
  orNull,
  READING,
  type Shape,
  STATEMENT_WORDS,
  TEXT,
} from "../report/shapes.ts";
import { GATE } from "./schema-gate.ts";

const READING_NAMES: readonly ReadingName[] = [...READINGS, "peoplesView", "against"];

const FINDING = object({
  class: oneOf(CHANGE_CLASSES),
  label: TEXT,
  direction: oneOf(CHANGE_DIRECTIONS),
  sentence: TEXT,
  about: listOf(
    TEXT,
    "The records that it is about: statements, evidence, needs, actions, causes.",
  ),
});

const SIDE = object({
  id: TEXT,
  period: TEXT,
  ...STATEMENT_WORDS,
  standing: oneOf(STANDINGS),
  standingLabel: TEXT,
  by: orNull(TEXT),
});

const COMMITMENT = object({
  id: TEXT,
  theme: TEXT,
  ...STATEMENT_WORDS,
  critical: FLAG,
  from: listOf(TEXT, "The earlier commitments that it carries on."),
  main: FINDING,
  others: listOf(FINDING),
  before: orNull(SIDE),
  after: orNull(SIDE),
  readings: listOf(
    object({
      reading: oneOf(READING_NAMES),
      label: TEXT,
      before: orNull(READING),
      after: orNull(READING),
      move: oneOf(MOVES),
    }),
  ),
});

const SHARE_COUNTED = object({ positive: COUNT, scored: COUNT });
const SIGNED: Shape = { type: "number" };

const STATEMENT = object({
  id: TEXT,
  ...STATEMENT_WORDS,
  from: listOf(TEXT),
  finding: FINDING,
  before: orNull(READING),
  after: orNull(READING),
  test: {
    anyOf: [
      object({
        kind: { type: "string", const: "tested" },
        before: SHARE_COUNTED,
        after: SHARE_COUNTED,
        difference: SIGNED,
        low: SIGNED,
        high: SIGNED,
        sentence: TEXT,
      }),
      object({
        kind: { type: "string", const: "not-tested" },
        why: oneOf(UNTESTED_REASONS),
        sentence: TEXT,
      }),
    ],
  },
});

const TOTAL = object({
  before: orNull(SIGNED, "Null where it cannot be known, which is not 0."),
  after: orNull(SIGNED),
  comparable: FLAG,
  difference: orNull(SIGNED),
  sentence: TEXT,
});

const NEEDS = object({
  sentence: TEXT,
  kinds: listOf(object({ kind: orNull(TEXT), label: TEXT, people: TOTAL, yearlyCost: TOTAL })),
  needs: listOf(
    object({
      id: TEXT,
      what: TEXT,
      commitments: listOf(TEXT),
      fate: oneOf(NEED_FATES),
      before: orNull(TEXT),
      after: orNull(TEXT),
      sentence: TEXT,
    }),
  ),
});

const ACTIONS = object({
  sentence: TEXT,
  counts: listOf(object({ fate: oneOf(ACTION_FATES), label: TEXT, count: COUNT })),
  actions: listOf(
    object({
      id: TEXT,
      what: TEXT,
      owner: orNull(TEXT),
      due: orNull(TEXT),
      commitments: listOf(TEXT),
      fate: oneOf(ACTION_FATES),
      label: TEXT,
      sentence: TEXT,
    }),
  ),
});

/** What a comparison in JSON holds; `frameworks/schemas/comparison-1.schema.json` is made from it. */
export const COMPARISON_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Comparison of two years, by Making It Real, audited",
  description: "What changed from one year to another, and why. There is no overall score.",
  ...object({
    format: { type: "string", const: COMPARISON_FORMAT },
    before: COMPARED_REPORT,
    after: COMPARED_REPORT,
    notes: listOf(TEXT),
    headline: object({
      sentence: TEXT,
      compared: COUNT,
      unchanged: COUNT,
      classes: listOf(
        object({
          class: oneOf(CHANGE_CLASSES),
          label: TEXT,
          means: TEXT,
          direction: oneOf(CHANGE_DIRECTIONS),
          main: COUNT,
          all: COUNT,
        }),
      ),
    }),
    movement: object({
      sentence: TEXT,
      moved: COUNT,
      causes: listOf(
        object({
          cause: oneOf(MOVEMENT_CAUSES),
          label: TEXT,
          means: TEXT,
          count: COUNT,
          commitments: listOf(TEXT),
        }),
      ),
    }),
    commitments: listOf(COMMITMENT),
    statements: listOf(STATEMENT),
    needs: NEEDS,
    actions: ACTIONS,
    lineage: object({
      sentence: TEXT,
      followed: listOf(object({ from: TEXT, to: listOf(TEXT) })),
      lost: listOf(object({ id: TEXT, ...STATEMENT_WORDS })),
    }),
    only: orNull(
      listOf(TEXT),
      "What the commitments were narrowed to; null where all of them are here. Counts are of all.",
    ),
    gate: orNull(GATE),
  }),
  definitions: { reading: READING_DEFINITION },
} as const;
