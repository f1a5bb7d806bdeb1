import { type LivedRecord, type ListeningId } from "./assessment.ts";
import { type ExperienceScale, type Level } from "./framework.ts";
import { obstaclesOfListening } from "./listening.ts";
import { confirmWords, labelOf, type LivedContext, quotedLabels } from "./lived-words.ts";
import { type Interval, wilsonInterval } from "./wilson.ts";
import { countOf, percent, wholeNumber } from "./words.ts";

/** What counted answers give. Shares are 0–1. */
export interface CountedReading {
  readonly from: ListeningId;
  /** Every answer word of the scale, in its order, with how many. */
  readonly answers: readonly AnswerCount[];
  readonly aside: readonly AnswerCount[];
  readonly scored: number;
  readonly positive: number;
  /** Undefined where nothing was scored. */
  readonly share: number | undefined;
  /** The 95 % Wilson interval of the share. */
  readonly interval: Interval | undefined;
  readonly level: Level | undefined;
  readonly confirms: boolean;
  readonly reason: string;
}

export interface AnswerCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Reads counted answers; undefined where nothing was counted. Source: the scale's `reading`, `minimum` and `confirms`. */
export function readCounts(context: LivedContext, record: LivedRecord): CountedReading | undefined {
  const { scale } = context;
  const answers = countsFor(scale.answers, record.counts);
  const aside = countsFor(scale.aside, record.counts);
  const scored = total(answers);
  if (scored + total(aside) === 0) return undefined;
  const positive = total(answers.filter(({ id }) => scale.positive.includes(id)));
  const share = scored === 0 ? undefined : positive / scored;
  const interval = scored === 0 ? undefined : wilsonInterval(positive, scored);
  const tally = { answers, aside, scored, positive, share, interval };
  const late = context.listening.get(record.from)?.outOfDate;
  const level = late === undefined ? levelOfAnswers(scale, tally) : undefined;
  const obstacles = [
    ...obstaclesOfCount(scale, tally),
    ...obstaclesOfListening(context.listening, record.from),
  ];
  return {
    ...tally,
    from: record.from,
    level,
    confirms: level !== undefined && level >= scale.target && obstacles.length === 0,
    reason: countedReason(scale, { ...tally, late, level, obstacles }),
  };
}

type Tally = Pick<
  CountedReading,
  "answers" | "aside" | "scored" | "positive" | "share" | "interval"
>;

function countsFor(
  words: readonly { readonly id: string; readonly label: string }[],
  counts: ReadonlyMap<string, number>,
): readonly AnswerCount[] {
  return words.map(({ id, label }) => ({ id, label, count: counts.get(id) ?? 0 }));
}

function total(counts: readonly AnswerCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function levelOfAnswers(
  scale: ExperienceScale,
  { answers, scored, share }: Tally,
): Level | undefined {
  if (share === undefined || scored < scale.minimum) return undefined;
  const reading = scale.reading.find(({ from, orAtLeast }) => {
    if (share >= from) return true;
    if (orAtLeast === undefined) return false;
    const start = answers.findIndex(({ id }) => id === orAtLeast.answer);
    return total(answers.slice(start)) / scored >= orAtLeast.from;
  });
  return reading?.level ?? 0;
}

function obstaclesOfCount(
  scale: ExperienceScale,
  { interval, scored, aside }: Tally,
): readonly string[] {
  const inside = scale.aside.filter((word) => !word.outside);
  const asides = total(aside.filter(({ id }) => inside.some((word) => word.id === id)));
  const { lowerLimit, asideAtMost } = scale.confirms;
  const uncertain = interval !== undefined && interval.low < lowerLimit;
  return [
    uncertain
      ? `too uncertain (it could be as low as ${percent(interval.low)}, and ${percent(lowerLimit)} is needed)`
      : "",
    asWritten(asides / (asides + scored)) > asideAtMost
      ? `${wholeNumber(asides)} of ${wholeNumber(asides + scored)} said ${quotedLabels(inside)}`
      : "",
  ].filter((obstacle) => obstacle !== "");
}

/** A share to four decimals, as a framework writes one that no decimal hits: a third is 0.3333. */
function asWritten(share: number): number {
  return Number(share.toFixed(4));
}

interface Found extends Tally {
  readonly late: string | undefined;
  readonly level: Level | undefined;
  readonly obstacles: readonly string[];
}

function countedReason(scale: ExperienceScale, found: Found): string {
  const { scored, positive, share, level } = found;
  if (share === undefined) return "no scored answers";
  const affirming = scale.answers.filter(({ id }) => scale.positive.includes(id));
  const part = `${wholeNumber(positive)} of ${wholeNumber(scored)} (${percent(share)})`;
  const says = `${part} say ${quotedLabels(affirming)}`;
  if (found.late !== undefined) return `${says}, but this counts for nothing: ${found.late}`;
  if (level === undefined) {
    return `${countOf(scored, "scored answer")}, fewer than ${String(scale.minimum)}: too few for a level`;
  }
  const gives = `${says}: ${String(level)} ${labelOf(scale, level) ?? ""}`;
  return gives + confirmWords(level, scale, found.obstacles);
}
