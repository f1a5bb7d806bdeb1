import { type ExperienceScale } from "../../../domain/experience-scale.ts";
import { type Framework } from "../../../domain/framework.ts";
import { countOf, joinWords, percent } from "../../../domain/words.ts";
import { item, section, type ShowOptions } from "./parts.ts";

/** The scale for lived, with its rules in words. */
export function experienceText({ experience }: Framework, { columns }: ShowOptions): string {
  if (experience === undefined) return "";
  const rules = [
    ...answerRules(experience),
    ...readingRules(experience),
    ...peopleRules(experience),
  ];
  const body = rules.map(([label, text]) => item(label, text, columns));
  return section(`The scale for I statements: ${experience.title}`, body);
}

type Rule = readonly [label: string, text: string];

function answerRules({ answers, aside, positive }: ExperienceScale): readonly Rule[] {
  const labelOf = (id: string): string => answers.find((word) => word.id === id)?.label ?? id;
  const outside = aside.filter((word) => word.outside).map(({ label }) => label);
  return [
    ["Answers", `${answers.map(({ label }) => label).join(" · ")}.`],
    ["Reported, never scored", `${aside.map(({ label }) => label).join(" · ")}.`],
    ["Counted as positive", `${joinWords(positive.map(labelOf))}.`],
    ...(outside.length === 0
      ? []
      : [["Not among those asked", `People who say: ${joinWords(outside, "or")}.`] as const]),
  ];
}

function readingRules({ answers, reading, target }: ExperienceScale): readonly Rule[] {
  const levels = reading.map(({ level, from, orAtLeast, label }): Rule => {
    const word = answers.find(({ id }) => id === orAtLeast?.answer)?.label ?? "";
    const or =
      orAtLeast === undefined
        ? ""
        : `, or where ${percent(orAtLeast.from)} say "${word}" or better`;
    return [`${String(level)} ${label}`, `From ${percent(from)} positive answers${or}.`];
  });
  return [...levels, ["Target", `A promise is kept from ${String(target)}.`]];
}

function peopleRules(scale: ExperienceScale): readonly Rule[] {
  const { minimum, groupMinimum, floor, confirms, freshMonths } = scale;
  return [
    ["Counts give a level", `From ${countOf(minimum, "scored answer")} up.`],
    ["A group's own level", `From ${countOf(groupMinimum, "person", "people")} up.`],
    [
      "Confirms a promise",
      `Where the 95% interval of the positive share starts at ${percent(confirms.lowerLimit)} or above ` +
        `and at most ${percent(confirms.asideAtMost)} were not sure or would rather not say; ` +
        `or where ${countOf(confirms.groupPeople, "person", "people")} or more agreed a group's level.`,
    ],
    ["Shelf life", `What people said counts for ${countOf(freshMonths, "month")}.`],
    ["Never printed", `A count of people below ${String(floor)}.`],
  ];
}
