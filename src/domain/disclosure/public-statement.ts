import { OWN_WORDS, type OwnWords } from "../lived-record.ts";
import { type CountedReading } from "../counted-reading.ts";
import { type ExperienceScale } from "../experience-scale.ts";
import { type GroupReading } from "../group-reading.ts";
import { quotedLabels } from "../lived-words.ts";
import { type StatementLived } from "../statement-lived.ts";
import { inOneText, type Words } from "../words.ts";
import { bandInWords, bandOf } from "./bands.ts";
import { mayPrintSides } from "./publishable-level.ts";

/** Part of a reading as anybody may read it, with what is withheld of it, one sentence each. */
interface Shown<Reading> {
  readonly reading: Reading | undefined;
  readonly reason: Words | undefined;
  readonly withheld: readonly string[];
}

/** What people said of one I statement, as anybody may read it. Its level and whether it confirms stay as they are. */
export function publicStatement(scale: ExperienceScale, lived: StatementLived): StatementLived {
  if (!lived.asked) return lived;
  const counted = publicCounts(scale, lived.counted);
  const group = publicGroup(scale, lived.group);
  return {
    ...lived,
    counted: counted.reading,
    group: group.reading,
    reason: () => inOneText([counted.reason?.(), group.reason?.()]),
    withheld: [...counted.withheld, ...group.withheld],
  };
}

/** Whether the numbers of answers are withheld. */
export function areCountsWithheld(
  scale: ExperienceScale,
  { counted }: Pick<StatementLived, "counted">,
): boolean {
  return counted !== undefined && !mayPrintSides(scale, counted);
}

function publicCounts(
  scale: ExperienceScale,
  counted: CountedReading | undefined,
): Shown<CountedReading> {
  if (counted === undefined) return { reading: undefined, reason: undefined, withheld: [] };
  const { publicReason: reason } = counted;
  if (!mayPrintSides(scale, counted)) {
    const band = bandInWords(bandOf(counted.scored, scale.minimum));
    return {
      reading: undefined,
      reason,
      withheld: [
        `How many said what is withheld: fewer than ${String(scale.floor)} are on one side or the other. The number of scored answers is ${band}.`,
      ],
    };
  }
  const aside = mergedAsides(scale, counted);
  return {
    reading: { ...counted, answers: twoSides(scale, counted), aside, reason },
    reason,
    withheld: aside.length === 0 ? [`How many said ${quotedLabels(scale.aside)} is withheld.`] : [],
  };
}

/** The answers that count as true, and all the others. */
function twoSides(
  scale: ExperienceScale,
  { positive, scored }: CountedReading,
): CountedReading["answers"] {
  const isPositive = ({ id }: { readonly id: string }): boolean => scale.positive.includes(id);
  return [
    {
      id: "not-positive",
      label: orWords(scale.answers.filter((word) => !isPositive(word))),
      count: scored - positive,
      positive: false,
    },
    {
      id: "positive",
      label: orWords(scale.answers.filter(isPositive)),
      count: positive,
      positive: true,
    },
  ];
}

/**
 * The asides as one number; nothing where it is below the floor, and nothing where so many set the question aside that
 * it does not confirm: that alone would tell one of them from another.
 */
function mergedAsides(
  scale: ExperienceScale,
  { aside, scored }: CountedReading,
): CountedReading["aside"] {
  const inside = new Set(scale.aside.filter(({ outside }) => !outside).map(({ id }) => id));
  const count = sum(aside);
  const asked = sum(aside.filter(({ id }) => inside.has(id)));
  const isTold = asked / (asked + scored) > scale.confirms.asideAtMost;
  if (count < scale.floor || isTold) return [];
  return [{ id: "aside", label: orWords(scale.aside), count }];
}

function sum(counts: CountedReading["aside"]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function orWords(words: readonly { readonly label: string }[]): string {
  return words.map(({ label }) => label).join(" / ");
}

const OWN_WORDS_WITHHELD: Record<OwnWords, string> = {
  statement: "The group's own words: the file does not say that they agreed to have them printed.",
  minority:
    "Some of the group saw it otherwise, in words of their own. The file does not say that they agreed to have them printed.",
};

function publicGroup(scale: ExperienceScale, group: GroupReading | undefined): Shown<GroupReading> {
  if (group === undefined) return { reading: undefined, reason: undefined, withheld: [] };
  if (group.people < scale.floor) {
    const few = `a group of fewer than ${String(scale.floor)}`;
    return {
      reading: undefined,
      reason: () => `${few} agreed on a level: too few for a level`,
      withheld: [`What ${few} agreed on is withheld.`],
    };
  }
  const kept = (words: OwnWords): string | undefined =>
    group.wordsBy[words] === undefined ? undefined : group[words];
  return {
    reading: { ...group, statement: kept("statement"), minority: kept("minority") },
    reason: group.reason,
    withheld: OWN_WORDS.filter(
      (words) => group[words] !== undefined && kept(words) === undefined,
    ).map((words) => OWN_WORDS_WITHHELD[words]),
  };
}
