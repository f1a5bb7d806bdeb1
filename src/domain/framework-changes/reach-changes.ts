import { ruleInWords } from "../evidence-rule.ts";
import { type EvidenceRule, type ReachScale } from "../reach-scale.ts";
import { joinWords } from "../words.ts";
import { changedNumber, type FrameworkChange } from "./framework-change.ts";

/** How two ladders for said and shown differ: target, shelf life, ceilings, shares, evidence rules, words. */
export function reachChanges(here: ReachScale, shipped: ReachScale): readonly FrameworkChange[] {
  return [
    ...changedNumber("The target", [here.target, shipped.target], "lower"),
    ...changedNumber(
      "The number of months that evidence counts for",
      [here.freshMonths, shipped.freshMonths],
      "higher",
    ),
    ...(["document", "told", "part"] as const).flatMap((sort) =>
      changedNumber(CEILINGS[sort], [here.ceilings[sort], shipped.ceilings[sort]], "higher"),
    ),
    ...changedNumber(
      "The smallest number that makes a count",
      [here.leastCounted, shipped.leastCounted],
      "lower",
    ),
    ...shipped.shares.flatMap(({ level, from }) =>
      changedNumber(
        `The share from which a count shows ${String(level)}`,
        [here.shares.find((share) => share.level === level)?.from, from],
        "lower",
      ),
    ),
    ...shipped.levels.flatMap((rung) => rungChanges(rung, here)),
  ];
}

const CEILINGS = {
  document: "The most that a document shows",
  told: "The most that a told piece shows",
  part: "The most that a piece about a part shows",
} as const;

type Rung = ReachScale["levels"][number];

function rungChanges(shipped: Rung, { levels }: ReachScale): readonly FrameworkChange[] {
  const { level } = shipped;
  const here = levels.find((rung) => rung.level === level);
  if (here === undefined) return [];
  const name = String(level);
  const [rules, before] = [rulesInWords(here.requires), rulesInWords(shipped.requires)];
  return [
    ...(rules === before
      ? []
      : [
          {
            sentence: `Level ${name} needs ${rules} here, and ${before} in the built-in file.`,
            eases: isLooser(here.requires, shipped.requires),
          },
        ]),
    ...(here.label === shipped.label && here.means === shipped.means
      ? []
      : [{ sentence: `The words of level ${name} are other words.`, eases: false }]),
  ];
}

function rulesInWords(rules: readonly EvidenceRule[]): string {
  return rules.length === 0 ? "nothing in particular" : joinWords(rules.map(ruleInWords));
}

/** Whether whatever meets the rules of the one meets those of the other, which ask for less. */
function isLooser(here: readonly EvidenceRule[], shipped: readonly EvidenceRule[]): boolean {
  return here.every((rule) => shipped.some((other) => asksForNoMore(rule, other)));
}

function asksForNoMore(rule: EvidenceRule, other: EvidenceRule): boolean {
  return (
    rule.atLeast <= other.atLeast &&
    takesIn(rule.kinds, other.kinds) &&
    takesIn(rule.methods, other.methods) &&
    (!rule.byGroup || other.byGroup) &&
    (!rule.coProduced || other.coProduced)
  );
}

function takesIn(
  wide: readonly string[] | undefined,
  narrow: readonly string[] | undefined,
): boolean {
  if (wide === undefined) return true;
  return narrow !== undefined && narrow.every((one) => wide.includes(one));
}
