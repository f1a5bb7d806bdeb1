import { isOpenGap } from "../../gaps.ts";
import { type ReportedNeed } from "../../report/needs.ts";
import { type ReportedCommitment } from "../../report/reported-commitment.ts";
import { countOf, joinWords } from "../../words.ts";
import { sortedById } from "../by-id.ts";
import { type Finding } from "../comparison.ts";
import { finding } from "../finding.ts";
import { type Followed, type Pair } from "../pair.ts";

/** Needs that were recorded for it and are gone. */
export function findLostNeeds({ before, context }: Followed): readonly Finding[] {
  const lost = context.needs.lost.filter(({ commitments }) => commitments.includes(before.id));
  if (lost.length === 0) return [];
  const sentence = `${named(lost)} ${lost.length === 1 ? "was" : "were"} recorded ${context.before.when} and ${lost.length === 1 ? "is" : "are"} gone without a word.`;
  return [finding("trace-lost", sentence, idsOf(lost))];
}

/** Needs that are recorded for it and were not. */
export function findGainedNeeds({
  after,
  context,
}: Pick<Pair, "after" | "context">): readonly Finding[] {
  const gained = context.needs.gained.filter(({ commitments }) => commitments.includes(after.id));
  if (gained.length === 0) return [];
  const sentence = `${named(gained)} ${gained.length === 1 ? "is" : "are"} recorded now and ${gained.length === 1 ? "was" : "were"} not before.`;
  return [finding("trace-gained", sentence, idsOf(gained))];
}

/** Whether it is below the target again. Found by id, also where the question changed or years were skipped. */
export function findRepeat({ before, after, context }: Pair): readonly Finding[] {
  if (!context.forward || !isOpenGap(after)) return [];
  const { period } = context.after.report.about;
  const years = [
    ...new Set([
      ...before.yearsBelowTarget,
      ...(isOpenGap(before) ? [context.before.report.about.period] : []),
      ...after.yearsBelowTarget,
    ]),
  ]
    .filter((year) => year < period)
    .toSorted();
  if (years.length === 0) return [];
  return [
    finding(
      "repeated-gap",
      `It was below the target in ${joinWords(years)}, and it is again: ${countOf(years.length + 1, "year")} that we know of.`,
      years,
    ),
  ];
}

/** Whether the causes that are given are the ones that were given before. */
export function findCauses({ before, after, context }: Pair): readonly Finding[] {
  const [was, is] = [causesOf(before), causesOf(after)];
  if (was.length === 0 || is.length === 0) return [];
  const earlier = new Set(was.map(({ id }) => id));
  const again = is.filter(({ id }) => earlier.has(id));
  const isOther = again.length < is.length || again.length < was.length;
  return [
    ...(context.forward && again.length > 0
      ? [
          finding(
            "same-cause",
            `Given as a cause in both years: ${joinWords(again.map(({ label }) => label))}.`,
            again.map(({ id }) => id),
          ),
        ]
      : []),
    ...(isOther
      ? [
          finding(
            "cause-changed",
            `Causes given ${context.before.when}: ${joinWords(was.map(({ label }) => label))}. ${context.after.when === "now" ? "Now" : `In ${context.after.report.about.period}`}: ${joinWords(is.map(({ label }) => label))}.`,
            [...new Set([...earlier, ...is.map(({ id }) => id)])].toSorted(),
          ),
        ]
      : []),
  ];
}

/** Each cause once, however often it is given. */
function causesOf({ causes }: Pick<ReportedCommitment, "causes">): ReportedCommitment["causes"] {
  return sortedById([...new Map(causes.map((cause) => [cause.id, cause])).values()]);
}

function named(needs: readonly ReportedNeed[]): string {
  return joinWords(needs.map(({ id, what }) => `${id} (${what.trim()})`));
}

function idsOf(needs: readonly ReportedNeed[]): readonly string[] {
  return needs.map(({ id }) => id);
}
