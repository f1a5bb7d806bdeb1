import { ACTION_FATES } from "../../domain/comparison/actions-change.ts";
import { CHANGE_DIRECTIONS } from "../../domain/comparison/change-class-info.ts";
import { MOVES } from "../../domain/comparison/comparison.ts";
import { NEED_FATES } from "../../domain/comparison/needs-change.ts";
import { READING_STATES } from "../../domain/report/reported-level.ts";
import { WORDS_COLUMNS } from "../text/csv/words-columns.ts";
import { type ColumnMeaning } from "../text/dictionary-entry.ts";

/** The readings of a commitment, by the beginning of their columns' names. */
export const CSV_READINGS = [
  { reading: "said", column: "said", name: "what the council says" },
  { reading: "shown", column: "shown", name: "what the evidence shows" },
  { reading: "lived", column: "lived", name: "what people live" },
  { reading: "peoplesView", column: "peoples_view", name: "people's own view of the commitment" },
  { reading: "against", column: "against", name: "counted evidence against" },
] as const;

const ABOUT: readonly ColumnMeaning[] = [
  { name: "before_council_code", values: "GSS code", means: "The council of the earlier file." },
  { name: "before_period", values: "2025-26", means: "The financial year of the earlier file." },
  { name: "after_council_code", values: "GSS code", means: "The council of the later file." },
  { name: "after_council", values: "text", means: "That council's name." },
  { name: "after_period", values: "2026-27", means: "The financial year of the later file." },
];

const CHANGE: readonly ColumnMeaning[] = [
  {
    name: "record",
    values: "commitment, i-statement, need, action",
    means: "What the row is about. A commitment has one row for each class that holds.",
  },
  {
    name: "id",
    values: "We-1.1",
    means: "The record's id, in the later file where that has it.",
  },
  {
    name: "from",
    values: "ids, parted by semicolons",
    means: "On statements: the earlier statements that it carries on. Otherwise empty.",
  },
  { name: "theme", values: "id", means: "On commitments: the theme. Otherwise empty." },
  { name: "words", values: "text", means: "The statement, or what the need or the action is." },
  ...WORDS_COLUMNS,
  {
    name: "critical",
    values: "yes, no",
    means: "On commitments: whether it is one of the critical ones. Otherwise empty.",
  },
  {
    name: "class",
    values: `a class of change; on needs ${NEED_FATES.join(", ")}; on actions ${ACTION_FATES.join(", ")}`,
    means: 'What changed. "mir diff --classes" says what every class means.',
  },
  { name: "label", values: "text", means: "The class in plain words." },
  {
    name: "direction",
    values: CHANGE_DIRECTIONS.join(", "),
    means: "Whether the class is for the better. Empty on needs and actions.",
  },
  {
    name: "is_main",
    values: "yes, no",
    means:
      "Whether it is the one main class. Count rows with yes to count each commitment once. Empty on needs and actions.",
  },
  {
    name: "gate",
    values: "fails, accepted, passes",
    means: "On commitments, where a gate was set: what it makes of this change. Otherwise empty.",
  },
  { name: "sentence", values: "text", means: "What happened, in plain words." },
  {
    name: "about",
    values: "ids, parted by semicolons",
    means:
      "The records that it is about: statements, evidence, needs, actions, causes. On needs and actions: their commitments.",
  },
];

const ALSO_ON_I_STATEMENTS = "lived";

function readingColumns({ column, name }: (typeof CSV_READINGS)[number]): readonly ColumnMeaning[] {
  const where =
    column === ALSO_ON_I_STATEMENTS ? "On commitments and I statements" : "On commitments";
  return (["before", "after"] as const)
    .flatMap((side): readonly ColumnMeaning[] => [
      {
        name: `${column}_${side}_state`,
        values: READING_STATES.join(", "),
        means: `${where}: ${name}, ${WHEN[side]}: whether there is a level, and if not, why. Empty where there is no such reading.`,
      },
      {
        name: `${column}_${side}_level`,
        values: "0 to 4",
        means: `${where}: the level. Empty where the state is anything but level; empty is never 0.`,
      },
    ])
    .concat({
      name: `${column}_move`,
      values: MOVES.join(", "),
      means: "On commitments: which way it went. A blank has no way: it is never 0.",
    });
}

const WHEN = { before: "in the earlier file", after: "in the later file" } as const;

/** The columns of a comparison's CSV, in their order. */
export const COMPARISON_COLUMNS: readonly ColumnMeaning[] = [
  ...ABOUT,
  ...CHANGE,
  ...CSV_READINGS.flatMap(readingColumns),
];
