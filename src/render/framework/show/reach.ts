import { ruleInWords } from "../../../domain/evidence-rule.ts";
import { type Framework } from "../../../domain/framework.ts";
import { type ReachScale } from "../../../domain/reach-scale.ts";
import { countOf, joinWords, percent } from "../../../domain/words.ts";
import { item, levelName, section, type ShowOptions } from "./parts.ts";

/** The ladder for said and shown, with its rules in words. */
export function reachText(framework: Framework, { columns }: ShowOptions): string {
  const { reach } = framework;
  if (reach === undefined) return "";
  const rungs = reach.levels.map(({ level, label, means, requires }) => {
    const needs = joinWords(requires.map(ruleInWords));
    return item(`${String(level)} ${label}`, `${means} It takes ${needs}.`, columns);
  });
  const ladder = section(`The ladder for We statements: ${reach.title}`, rungs);
  return `${ladder}${section("What evidence can show", evidenceRules(framework, reach, columns))}`;
}

function evidenceRules(
  framework: Framework,
  { target, freshMonths, ceilings, shares }: ReachScale,
  columns: number,
): readonly string[] {
  const name = (level: number): string => levelName(framework, level);
  const counted = shares.map(({ level, from }) => `${name(level)} from ${percent(from)}`);
  const { part } = ceilings;
  const rules: readonly (readonly [string, string])[] = [
    ["Target", `A promise is kept from ${name(target)}.`],
    ["Shelf life", `A piece counts for ${countOf(freshMonths, "month")}.`],
    ["Document", `Shows ${name(ceilings.document)} at most.`],
    ["Told", `Shows ${name(ceilings.told)} at most.`],
    ["Counted", `Shows, by the share of yes: ${joinWords(counted)}.`],
    ...(part === undefined
      ? []
      : [["About a part only", `A pilot or one team: shows ${name(part)} at most.`] as const]),
  ];
  return rules.map(([label, text]) => item(label, text, columns));
}
