import { type LivedRecord } from "./lived-record.ts";
import { type Level } from "./reach-scale.ts";
import { type StatementId } from "./statement.ts";
import { type CountedReading, readCounts } from "./counted-reading.ts";
import { type GroupReading, readGroup } from "./group-reading.ts";
import { labelOf, type LivedContext } from "./lived-words.ts";
import { inOneText, type Words } from "./words.ts";

/** What people said about one I statement. */
export interface StatementLived {
  readonly id: StatementId;
  readonly asked: boolean;
  /** The lower of the two readings; undefined where neither gives a level. */
  readonly level: Level | undefined;
  /** The level's own words: `Most people`. */
  readonly label: string | undefined;
  /** Why there is no level, to follow the statement's id; undefined where there is one. */
  readonly noLevel: string | undefined;
  readonly confirms: boolean;
  /** Why it gives that level, and why it does or does not confirm. */
  readonly reason: Words;
  readonly counted: CountedReading | undefined;
  readonly group: GroupReading | undefined;
  /** What is left out of it for publication, one sentence each; empty in the full version. */
  readonly withheld: readonly string[];
}

/** Reads what people said about one I statement. Source: the framework's `experience` scale. */
export function readStatement(context: LivedContext, id: StatementId): StatementLived {
  const record = context.assessment.lived.get(id);
  const counted = record === undefined ? undefined : readCounts(context, record);
  const group = record === undefined ? undefined : readGroup(context, record);
  const level = lowerOf(counted?.level, group?.level);
  const confirms = (reading: CountedReading | GroupReading | undefined): boolean =>
    reading?.confirms === true && reading.level === level;
  return {
    id,
    asked: counted !== undefined || group !== undefined,
    level,
    label: labelOf(context.scale, level),
    noLevel: level === undefined ? whyNoLevel(context, record) : undefined,
    confirms: confirms(counted) || confirms(group),
    reason: () => inOneText([counted?.reason(), group?.reason()]) || "nobody was asked",
    counted,
    group,
    withheld: [],
  };
}

function lowerOf(one: Level | undefined, other: Level | undefined): Level | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

function whyNoLevel({ listening }: LivedContext, record: LivedRecord | undefined): string {
  if (record === undefined) return "was not asked";
  const late = listening.get(record.from)?.outOfDate;
  return late === undefined ? "had too few answers" : `counts for nothing: ${late}`;
}
