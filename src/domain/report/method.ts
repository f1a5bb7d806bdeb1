import { EVIDENCE_METHODS } from "../evidence.ts";
import { type ExperienceScale } from "../experience-scale.ts";
import { type ReachScale } from "../reach-scale.ts";
import { ruleInWords } from "../evidence-rule.ts";
import { type FrameworkOrigin } from "../framework-changes/framework-change.ts";
import { countOf, joinWords, percent } from "../words.ts";
import { quotedLabels } from "../lived-words.ts";
import { type AssessmentReading } from "../reading.ts";

/** How the figures were come by, so that anyone can work them out again. */
export interface Method {
  readonly ladder: readonly {
    readonly level: number;
    readonly label: string;
    readonly means: string;
    /** The evidence that it takes, in words. */
    readonly needs: string;
  }[];
  readonly target: string | null;
  /** Rules in words, one sentence or two each. */
  readonly rules: readonly string[];
  /** What the framework's file says of its words; null where it says nothing. */
  readonly wording: string | null;
  /** Whether the framework is the one that ships with the tool; if not, how it differs. */
  readonly framework: ReportedOrigin;
}

/** Where the framework comes from, in words. */
export interface ReportedOrigin {
  readonly kind: FrameworkOrigin["kind"];
  readonly sentence: string;
  /** How a council's copy differs from the built-in file, one sentence each, first what makes a promise easier to call kept. */
  readonly changes: readonly string[];
}

/** Sets out the ladder and the rules, in words made from the framework's own figures. */
export function buildMethod({ framework }: AssessmentReading, origin: FrameworkOrigin): Method {
  const { reach, experience } = framework;
  return {
    ladder: (reach?.levels ?? []).map(({ level, label, means, requires }) => ({
      level,
      label,
      means,
      needs: joinWords(requires.map(ruleInWords)),
    })),
    target:
      reach === undefined
        ? null
        : `${String(reach.target)} ${reach.levels.find(({ level }) => level === reach.target)?.label ?? ""}`,
    rules: [
      ...(reach === undefined ? [] : reachRules(reach)),
      ...(experience === undefined ? [] : experienceRules(experience)),
      "Said, shown and lived are never added up or averaged. There is no overall score.",
    ],
    wording: framework.wording ?? null,
    framework: reportOrigin(origin),
  };
}

function reportOrigin(origin: FrameworkOrigin): ReportedOrigin {
  const { kind } = origin;
  if (kind === "built-in")
    return { kind, sentence: "The framework is the one that ships with the tool.", changes: [] };
  if (kind === "own")
    return {
      kind,
      sentence: "The framework is the council's own. None of its name ships with the tool.",
      changes: [],
    };
  const changes = origin.changes.map(({ sentence }) => sentence);
  if (origin.of !== undefined)
    return { kind, sentence: renamedSentence(origin.of, changes.length), changes };
  const sentence =
    changes.length === 0
      ? "The framework is a copy of the one that ships with the tool. Only the publisher's words were put in."
      : `The framework is the council's own copy. It differs from the one that ships with the tool in ${countOf(changes.length, "way")}.`;
  return { kind, sentence, changes };
}

function renamedSentence(id: string, changes: number): string {
  const made = `The framework is the council's own copy of ${id}, which ships with the tool, under another id.`;
  return changes === 0 ? made : `${made} It differs from it in ${countOf(changes, "way")}.`;
}

function reachRules(reach: ReachScale): readonly string[] {
  const shares = reach.shares.map(({ level, from }) => `${String(level)} from ${percent(from)}`);
  const [document, told] = EVIDENCE_METHODS;
  return [
    `A counted piece of evidence shows the level of its share: ${joinWords(shares)}. The team may lower it and never raise it.`,
    `A piece that someone told shows at most ${String(reach.ceilings[told])}. A document shows at most ${String(reach.ceilings[document])}.`,
    ...(reach.ceilings.part === undefined
      ? []
      : [
          `A piece about a part only, such as a pilot, shows at most ${String(reach.ceilings.part)}.`,
        ]),
    ...(reach.leastCounted > 1
      ? [
          `A count of fewer than ${String(reach.leastCounted)} is no count. It shows what a told piece shows, or less where nobody said yes.`,
        ]
      : []),
    `Evidence counts for ${String(reach.freshMonths)} months.`,
    "Shown is the highest level whose evidence rules all hold. The pieces that meet them must come from different sources.",
    "A counted piece about everyone that shows less than the target stands as evidence against. Only a newer piece of the same kind that replaces it ends this.",
  ];
}

function experienceRules(experience: ExperienceScale): readonly string[] {
  const { confirms, minimum, groupMinimum, floor } = experience;
  const positive = experience.answers.filter(({ id }) => experience.positive.includes(id));
  const readings = experience.reading.map(
    ({ level, from, label }) => `${String(level)} ${label} from ${percent(from)}`,
  );
  return [
    `Lived comes from the share of people who say ${quotedLabels(positive)}: ${joinWords(readings)}. It takes ${String(minimum)} scored answers.`,
    `A group may agree on a level instead, from ${String(groupMinimum)} people up. Where there are both, the lower counts.`,
    `People's answers confirm a promise only if the share is at least ${percent(confirms.lowerLimit)} allowing for chance. This is the 95% Wilson lower limit.`,
    `They do not confirm it if more than ${percent(confirms.asideAtMost)} set the question aside. A group's level confirms from ${String(confirms.groupPeople)} people up.`,
    `Fewer than ${String(floor)} positive answers never give a level that would tell how many they are. The next lower level is read.`,
    `Where fewer than ${String(floor)} say otherwise, ${String(floor - 1)} are taken to. A promise that is confirmed then does not tell how many they are.`,
    "People must also have confirmed the record in their own name. The limit allows for chance only, not for who was left out.",
  ];
}
