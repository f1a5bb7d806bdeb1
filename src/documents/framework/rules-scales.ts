import { type Path, type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearestAmong } from "../nearest.ts";
import { type Finding, problemAt, problemAtValue } from "../problem-at.ts";
import { type WrittenExperience, type WrittenFramework } from "./schema.ts";

const LADDER = [0, 1, 2, 3, 4] as const;

/** A ladder that lacks a level, repeats one or lists them in another order. */
export function ladderOrder(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const levels = written.scales.reach?.levels.map(({ level }) => level);
  if (levels === undefined || levels.join() === LADDER.join()) return [];
  const wrong = LADDER.findIndex((level, index) => levels[index] !== level);
  const index = wrong === -1 ? LADDER.length : wrong;
  const path: Path = ["scales", "reach", "levels", ...(index < levels.length ? [index] : [])];
  const message = `the ladder's levels are ${levels.join(", ")}`;
  const advice = "list the levels 0, 1, 2, 3 and 4, once each and in this order";
  return [problemAt(yaml, path, { code: "framework/ladder-order", message, advice })];
}

interface Step {
  readonly level: number;
  readonly from: number;
}

/** Lists of shares that do not fall step by step, level and share, down to a share of 0. */
export function sharesOrder(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const { reach, experience } = written.scales;
  return [
    ...fallingProblems(reach?.shares ?? [], ["scales", "reach", "shares"], yaml),
    ...fallingProblems(experience?.reading ?? [], ["scales", "experience", "reading"], yaml),
  ];
}

function fallingProblems(
  steps: readonly Step[],
  path: Path,
  yaml: LocatedYaml,
): readonly Problem[] {
  const code = "framework/shares-order";
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined || (step.level < before.level && step.from < before.from)) continue;
    const message = `level ${String(step.level)} from ${String(step.from)} does not fall below the line before it`;
    const advice = "list the highest level first; level and share both fall from line to line";
    return [problemAt(yaml, [...path, index], { code, message, advice })];
  }
  const last = steps.at(-1);
  if (last === undefined || last.from === 0) return [];
  const message = `no level is given to a share below ${String(last.from)}`;
  const advice = 'let the last line have "from: 0"';
  return [problemAt(yaml, [...path, steps.length - 1], { code, message, advice })];
}

/** Answers that are referred to and not among the scale's answers. */
export function unknownAnswers(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const { experience } = written.scales;
  if (experience === undefined) return [];
  const known = experience.answers.map(({ id }) => id);
  const nearestKnown = nearestAmong(known);
  return answerReferences(experience)
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => {
      const near = nearestKnown(id);
      const message = `"${id}" is not one of the scored answers`;
      const advice =
        near === undefined ? `write one of ${known.join(", ")}` : `did you mean "${near}"?`;
      const finding: Finding = { code: "framework/unknown-answer", message, advice };
      return problemAtValue(yaml, ["scales", "experience", ...path], finding);
    });
}

function answerReferences(
  experience: WrittenExperience,
): readonly { readonly id: string; readonly path: Path }[] {
  const positive = experience.positive.map((id, index) => ({ id, path: ["positive", index] }));
  const readings = experience.reading.flatMap(({ orAtLeast }, index) => {
    if (orAtLeast === undefined) return [];
    return [{ id: orAtLeast.answer, path: ["reading", index, "orAtLeast", "answer"] }];
  });
  return [...positive, ...readings];
}

/** Positive answers that are not the last ones: answers run from least to most. */
export function positiveAreLast(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const { experience } = written.scales;
  if (experience === undefined) return [];
  const known = experience.answers.map(({ id }) => id);
  const positive = new Set(experience.positive.filter((id) => known.includes(id)));
  if (positive.size < experience.positive.length) return [];
  const last = known.slice(known.length - positive.size);
  if (last.every((id) => positive.has(id)) && positive.size < known.length) return [];
  const message = "the positive answers are not the last of the answers";
  const advice = "list the answers from least to most; at least one of them is not positive";
  const finding: Finding = { code: "framework/unknown-answer", message, advice };
  return [problemAt(yaml, ["scales", "experience", "positive"], finding)];
}

/** Minimums that contradict each other, or let single people be recognised. */
export function minimums(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const { experience } = written.scales;
  if (experience === undefined) return [];
  const { minimum, groupMinimum, floor, confirms } = experience;
  const limits: readonly (readonly [Path, number, number, string])[] = [
    [["minimum"], minimum, floor, `"floor", ${String(floor)}`],
    [["groupMinimum"], groupMinimum, floor, `"floor", ${String(floor)}`],
    [
      ["confirms", "groupPeople"],
      confirms.groupPeople,
      groupMinimum,
      `"groupMinimum", ${String(groupMinimum)}`,
    ],
  ];
  return limits
    .filter(([, value, atLeast]) => value < atLeast)
    .map(([path, value, , name]) => {
      const message = `"${String(path.at(-1))}" is ${String(value)}, below ${name}`;
      const advice = "raise it to that number at least";
      const finding: Finding = { code: "framework/minimum-too-low", message, advice };
      return problemAtValue(yaml, ["scales", "experience", ...path], finding);
    });
}
