import { type ListeningId } from "./listening-record.ts";
import { type LivedRecord } from "./lived-record.ts";
import {
  levelOfShares,
  mayPrintSides,
  positiveForCertainty,
  publishableLevel,
} from "./disclosure/publishable-level.ts";
import { type ExperienceScale } from "./experience-scale.ts";
import { type Level } from "./reach-scale.ts";
import { obstaclesOfListening } from "./listening.ts";
import { confirmWords, labelOf, type LivedContext, quotedLabels } from "./lived-words.ts";
import { type Interval, wilsonInterval } from "./wilson.ts";
import { countOf, percent, wholeNumber, type Words } from "./words.ts";

/** What counted answers give. Shares are 0–1. */
export interface CountedReading {
  readonly from: ListeningId;
  /** Every answer word of the scale, in its order, with how many. */
  readonly answers: readonly ScoredAnswer[];
  readonly aside: readonly AnswerCount[];
  readonly scored: number;
  readonly positive: number;
  /** Undefined where nothing was scored. */
  readonly share: number | undefined;
  /** The 95 % Wilson interval of the share. */
  readonly interval: Interval | undefined;
  readonly level: Level | undefined;
  readonly confirms: boolean;
  readonly reason: Words;
  /** The same without any figure that may not be published. */
  readonly publicReason: Words;
}

export interface AnswerCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** A scored answer word with how many. */
export interface ScoredAnswer extends AnswerCount {
  /** Whether it counts as true. */
  readonly positive: boolean;
}

/** Reads counted answers; undefined where nothing was counted. Source: the scale's `reading`, `minimum` and `confirms`. */
export function readCounts(context: LivedContext, record: LivedRecord): CountedReading | undefined {
  const { scale } = context;
  const answers = scale.answers.map(({ id, label }): ScoredAnswer => {
    const count = record.counts.get(id) ?? 0;
    return { id, label, count, positive: scale.positive.includes(id) };
  });
  const aside = scale.aside.map(({ id, label }): AnswerCount => {
    return { id, label, count: record.counts.get(id) ?? 0 };
  });
  const scored = total(answers);
  if (scored + total(aside) === 0) return undefined;
  const positive = total(answers.filter((answer) => answer.positive));
  const share = scored === 0 ? undefined : positive / scored;
  const interval = scored === 0 ? undefined : wilsonInterval(positive, scored);
  const tally = { answers, aside, scored, positive, share, interval };
  const late = context.listening.get(record.from)?.outOfDate;
  const level = late === undefined ? levelOfAnswers(scale, tally) : undefined;
  const obstacles = (): readonly Obstacle[] => [
    ...obstaclesOfCount(scale, tally),
    ...obstaclesOfListening(context.listening, record.from).map(withoutFigures),
  ];
  const found = { tally, late, level, obstacles };
  return {
    ...tally,
    from: record.from,
    level,
    confirms: level !== undefined && level >= scale.target && obstacles().length === 0,
    reason: () =>
      countedReason(
        scale,
        found,
        obstacles().map(({ words }) => words),
      ),
    publicReason: () => publicReason(scale, found),
  };
}

type Tally = Pick<
  CountedReading,
  "answers" | "aside" | "scored" | "positive" | "share" | "interval"
>;

function total(counts: readonly AnswerCount[]): number {
  let sum = 0;
  for (const { count } of counts) sum += count;
  return sum;
}

function levelOfAnswers(
  scale: ExperienceScale,
  { answers, scored, positive, share }: Tally,
): Level | undefined {
  if (share === undefined || scored < scale.minimum) return undefined;
  const level = levelOfShares(scale, share, (answer) => {
    const start = answers.findIndex(({ id }) => id === answer);
    return total(answers.slice(start)) / scored;
  });
  return publishableLevel(scale, { positive, scored }, level);
}

/** What stands in the way of confirming, in words, and in words that hold no figure. */
interface Obstacle {
  readonly words: string;
  readonly publicWords: string;
}

function withoutFigures(words: string): Obstacle {
  return { words, publicWords: words };
}

function obstaclesOfCount(scale: ExperienceScale, tally: Tally): readonly Obstacle[] {
  return [...tooUncertain(scale, tally), ...tooManyAside(scale, tally)];
}

function tooUncertain(scale: ExperienceScale, { scored, positive }: Tally): readonly Obstacle[] {
  if (scored === 0) return [];
  const certain = positiveForCertainty(scale, { positive, scored });
  const { low } = wilsonInterval(certain, scored);
  const { lowerLimit } = scale.confirms;
  if (low >= lowerLimit) return [];
  const taken =
    certain === positive
      ? "it could"
      : `fewer than ${String(scale.floor)} say otherwise, and taken as ${wholeNumber(scored - certain)} it could`;
  return [
    {
      words: `too uncertain (${taken} be as low as ${percent(low)}, and ${percent(lowerLimit)} is needed)`,
      publicWords: "too uncertain",
    },
  ];
}

function tooManyAside(scale: ExperienceScale, { scored, aside }: Tally): readonly Obstacle[] {
  const inside = scale.aside.filter((word) => !word.outside);
  const asides = total(aside.filter(({ id }) => inside.some((word) => word.id === id)));
  const { asideAtMost } = scale.confirms;
  if (!(asWritten(asides / (asides + scored)) > asideAtMost)) return [];
  return [
    {
      words: `${wholeNumber(asides)} of ${wholeNumber(asides + scored)} said ${quotedLabels(inside)}`,
      publicWords: `more than ${percent(asideAtMost)} said ${quotedLabels(inside)}`,
    },
  ];
}

/** A share to four decimals, as a framework writes one that no decimal hits: a third is 0.3333. */
function asWritten(share: number): number {
  return Number(share.toFixed(4));
}

interface Found {
  readonly tally: Tally;
  readonly late: string | undefined;
  readonly level: Level | undefined;
  readonly obstacles: () => readonly Obstacle[];
}

function countedReason(scale: ExperienceScale, found: Found, obstacles: readonly string[]): string {
  const { level, tally } = found;
  const { scored, positive, share } = tally;
  if (share === undefined) return "no scored answers";
  const affirming = scale.answers.filter(({ id }) => scale.positive.includes(id));
  const part = `${wholeNumber(positive)} of ${wholeNumber(scored)} (${percent(share)})`;
  const says = `${part} say ${quotedLabels(affirming)}`;
  if (found.late !== undefined) return `${says}, but this counts for nothing: ${found.late}`;
  if (level === undefined) {
    return `${countOf(scored, "scored answer")}, fewer than ${String(scale.minimum)}: too few for a level`;
  }
  const gives = `${says}: ${String(level)} ${labelOf(scale, level) ?? ""}`;
  const isLowered = positive < scale.floor && levelOfShares(scale, share, () => share) > level;
  const because = isLowered ? `, because fewer than ${String(scale.floor)} say so` : "";
  return gives + because + confirmWords(level, scale, obstacles);
}

/** The reason as anybody may read it: figures only where both sides reach the floor, and none of asides. */
function publicReason(scale: ExperienceScale, found: Found): string {
  const { level, late, tally } = found;
  const obstacles = found.obstacles().map(({ publicWords }) => publicWords);
  if (mayPrintSides(scale, tally)) return countedReason(scale, found, obstacles);
  if (late !== undefined) return `what people answered counts for nothing: ${late}`;
  if (level === undefined) return "too few scored answers for a level";
  const gives = `what people answered gives ${String(level)} ${labelOf(scale, level) ?? ""}`;
  return gives + confirmWords(level, scale, obstacles);
}
