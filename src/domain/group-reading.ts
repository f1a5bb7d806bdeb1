import { type ListeningId } from "./listening-record.ts";
import { type GroupView, type LivedRecord } from "./lived-record.ts";
import { type Level } from "./reach-scale.ts";
import { obstaclesOfListening } from "./listening.ts";
import { confirmWords, labelOf, type LivedContext } from "./lived-words.ts";
import { countOf, wholeNumber, type Words } from "./words.ts";

/** What a group's agreed level gives. */
export interface GroupReading {
  readonly from: ListeningId;
  readonly people: number;
  /** The level agreed, whether or not it counts. */
  readonly agreed: Level;
  /** The level that counts; undefined where too few agreed it or it is out of date. */
  readonly level: Level | undefined;
  readonly lowest: Level | undefined;
  readonly highest: Level | undefined;
  readonly statement: string | undefined;
  readonly minority: string | undefined;
  /** Which of these words may be published, each with how those whose they are want to be described. */
  readonly wordsBy: GroupView["agreed"];
  readonly confirms: boolean;
  readonly reason: Words;
}

/** Reads a group's agreed level; undefined where no group gave one. Source: the scale's `groupMinimum` and `confirms`. */
export function readGroup(context: LivedContext, record: LivedRecord): GroupReading | undefined {
  const { group } = record;
  if (group === undefined) return undefined;
  const { scale } = context;
  const late = context.listening.get(group.from)?.outOfDate;
  const few = group.people < scale.groupMinimum;
  const level = late !== undefined || few ? undefined : group.level;
  const obstacles = [
    ...(group.people < scale.confirms.groupPeople
      ? [
          `${countOf(group.people, "person", "people")} agreed it, and ${String(scale.confirms.groupPeople)} are needed`,
        ]
      : []),
    ...obstaclesOfListening(context.listening, group.from),
  ];
  return {
    ...group,
    agreed: group.level,
    wordsBy: group.agreed,
    level,
    confirms: level !== undefined && level >= scale.target && obstacles.length === 0,
    reason: () => reasonFor(context, group, { late, few, level, obstacles }),
  };
}

function reasonFor(
  { scale }: LivedContext,
  group: GroupView,
  found: {
    readonly late: string | undefined;
    readonly few: boolean;
    readonly level: Level | undefined;
    readonly obstacles: readonly string[];
  },
): string {
  const level = `${String(group.level)} ${labelOf(scale, group.level) ?? ""}`;
  const agreed = `a group of ${wholeNumber(group.people)} agreed on ${level}`;
  if (found.late !== undefined) return `${agreed}, but this counts for nothing: ${found.late}`;
  if (found.few) return `${agreed}: fewer than ${String(scale.groupMinimum)}, too few for a level`;
  return agreed + confirmWords(found.level, scale, found.obstacles);
}
