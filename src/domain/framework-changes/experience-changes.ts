import { type ExperienceScale } from "../experience-scale.ts";
import { joinWords } from "../words.ts";
import { changedNumber, type FrameworkChange } from "./framework-change.ts";

/** How two scales for lived differ: how many answers it takes, which of them are positive, what confirms. */
export function experienceChanges(
  here: ExperienceScale,
  shipped: ExperienceScale,
): readonly FrameworkChange[] {
  return [
    ...NUMBERS.flatMap(({ what, of, easier }) =>
      changedNumber(what, [of(here), of(shipped)], easier),
    ),
    ...shipped.reading.flatMap(({ level, from }) =>
      changedNumber(
        `The share from which lived is ${String(level)}`,
        [here.reading.find((one) => one.level === level)?.from, from],
        "lower",
      ),
    ),
    ...positiveChanges(here, shipped),
    ...answerChanges(here, shipped),
  ];
}

interface ScaleNumber {
  readonly what: string;
  readonly of: (scale: ExperienceScale) => number;
  readonly easier: "lower" | "higher";
}

const NUMBERS: readonly ScaleNumber[] = [
  { what: "The target for lived", of: ({ target }) => target, easier: "lower" },
  {
    what: "The number of answers before there is a level",
    of: ({ minimum }) => minimum,
    easier: "lower",
  },
  {
    what: "The number of people before a group's level counts",
    of: ({ groupMinimum }) => groupMinimum,
    easier: "lower",
  },
  {
    what: "The number of people before a group's level confirms",
    of: ({ confirms }) => confirms.groupPeople,
    easier: "lower",
  },
  {
    what: "The lower limit that a share has to reach to confirm",
    of: ({ confirms }) => confirms.lowerLimit,
    easier: "lower",
  },
  {
    what: "The share that may set the question aside",
    of: ({ confirms }) => confirms.asideAtMost,
    easier: "higher",
  },
  {
    what: "The number of months that answers count for",
    of: ({ freshMonths }) => freshMonths,
    easier: "higher",
  },
  {
    what: "The number below which no count is published",
    of: ({ floor }) => floor,
    easier: "lower",
  },
];

function positiveChanges(
  here: ExperienceScale,
  shipped: ExperienceScale,
): readonly FrameworkChange[] {
  if (here.positive.join() === shipped.positive.join()) return [];
  const [now, before] = [here, shipped].map(({ positive }) => joinWords(positive));
  return [
    {
      sentence: `The answers that count as positive are ${now ?? ""} here, and ${before ?? ""} in the built-in file.`,
      eases: here.positive.some((answer) => !shipped.positive.includes(answer)),
    },
  ];
}

function answerChanges(
  here: ExperienceScale,
  shipped: ExperienceScale,
): readonly FrameworkChange[] {
  const [now, before] = [here, shipped].map(({ answers, aside }) =>
    JSON.stringify([answers, aside]),
  );
  if (now === before) return [];
  const [list, other] = [here, shipped].map(({ answers, aside }) =>
    [...answers, ...aside].map(({ id }) => id),
  );
  const same = list?.join() === other?.join();
  return [
    {
      sentence: same
        ? "The words of the answers are other words, or stand for something else."
        : `The answers are ${joinWords(list ?? [])} here, and ${joinWords(other ?? [])} in the built-in file.`,
      eases: !same,
    },
  ];
}
