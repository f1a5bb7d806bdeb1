import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { isSuspect } from "./refused-character.ts";
import { plainValue } from "./yaml-plain.ts";
import { plainKeyFinding } from "./yaml-plain-key.ts";
import { MOST_MEMBERS } from "./yaml-refusals.ts";

/** What stands for a file's values where something in it has to be looked at more closely. */
export const ODD = Symbol("odd");

/** One way through a file's events. */
interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  /** Whether a text in double quotes may write a character with a backslash. */
  readonly hasBackslash: boolean;
  /** The place of the next event. */
  at: number;
  isOdd: boolean;
}

/**
 * The values of a document's events, without a second look at each of them; ODD where anything is in it that
 * `refusalsOf` might name, or that it takes for granted is not there. Where it gives values, `refusalsOf` finds nothing
 * and the package makes the same of the events: a law holds the two together.
 */
export function valuesOf(text: string, events: readonly Event[]): unknown {
  if (text.includes("\t")) return ODD;
  const walk = { text, events, hasBackslash: text.includes("\\"), at: 1, isOdd: false };
  const value = nextValue(walk);
  return walk.isOdd || walk.at !== events.length - 1 ? ODD : value;
}

function nextValue(walk: Walk): unknown {
  const event = walk.events[walk.at];
  walk.at += 1;
  if (event?.type === EVENT_ID.SCALAR) return scalarValue(walk, event);
  if (event?.type === EVENT_ID.MAPPING) return mappingValue(walk, event);
  if (event?.type === EVENT_ID.SEQUENCE) return sequenceValue(walk, event);
  walk.isOdd = true;
  return undefined;
}

function sequenceValue(walk: Walk, event: SequenceEvent): unknown {
  if (isMarked(event)) walk.isOdd = true;
  const items: unknown[] = [];
  while (isWithin(walk)) items.push(nextValue(walk));
  walk.at += 1;
  if (items.length > MOST_MEMBERS) walk.isOdd = true;
  return items;
}

function mappingValue(walk: Walk, event: MappingEvent): unknown {
  if (isMarked(event)) walk.isOdd = true;
  const members: Record<string, unknown> = {};
  let count = 0;
  while (isWithin(walk)) {
    const key = nextKey(walk);
    if (key === "__proto__" || Object.hasOwn(members, key)) walk.isOdd = true;
    else members[key] = nextValue(walk);
    count += 1;
  }
  walk.at += 1;
  if (count > MOST_MEMBERS) walk.isOdd = true;
  return members;
}

/** Whether there is more of a list or mapping; what is odd ends the whole walk. */
function isWithin({ events, at, isOdd }: Walk): boolean {
  return !isOdd && at < events.length && events[at]?.type !== EVENT_ID.POP;
}

function nextKey(walk: Walk): string {
  const event = walk.events[walk.at];
  walk.at += 1;
  if (event?.type !== EVENT_ID.SCALAR) {
    walk.isOdd = true;
    return "";
  }
  const key = scalarText(walk, event);
  if (event.style === SCALAR_STYLE.PLAIN && plainKeyFinding(key) !== undefined) walk.isOdd = true;
  return key;
}

function scalarValue(walk: Walk, event: ScalarEvent): unknown {
  const text = scalarText(walk, event);
  return event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text;
}

function scalarText(walk: Walk, event: ScalarEvent): string {
  if (isMarked(event)) walk.isOdd = true;
  const text = getScalarValue(walk.text, event);
  const isEscaped = walk.hasBackslash && event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (isEscaped && (text.includes("\r") || isSuspect(text))) walk.isOdd = true;
  return text;
}

/** Whether a tag or an anchor stands before a value. */
function isMarked({ tagStart, anchorStart }: ScalarEvent | MappingEvent | SequenceEvent): boolean {
  return tagStart >= 0 || anchorStart >= 0;
}
