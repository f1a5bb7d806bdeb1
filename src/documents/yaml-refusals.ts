import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { type PlaceFinder } from "./places.ts";
import { type Finding } from "./problem-at.ts";
import { findRefusedCharacter } from "./refused-character.ts";
import { offsetOf, opensCollection } from "./yaml-events.ts";
import { plainKeyFinding } from "./yaml-plain-key.ts";

/** A text and where its offsets stand. */
export interface Source {
  readonly text: string;
  readonly place: PlaceFinder;
}

/** Something in a file's YAML that this tool does not read, though YAML allows it. */
export interface Refusal {
  /** Where, in offsets from 0. */
  readonly offset: number;
  readonly finding: Finding;
}

interface Frame {
  readonly isMapping: boolean;
  /** Where each key was first given. */
  readonly keys: Map<string, number>;
  isAtKey: boolean;
  /** Where the newest of them was given; 0 before the first. */
  lastKey: number;
  /** How many keys and values, or items, there are so far. */
  nodes: number;
}

/** Finds the colon at the start of a line at or after an offset, for offsets that grow: the text is gone through once. */
type ColonFinder = (from: number) => number | undefined;

/** What is kept while a file's events are gone through. */
interface Walk {
  readonly source: Source;
  /** Keys in plain text of which there is nothing to say: the same few are written again and again. */
  readonly fine: Set<string>;
  readonly colonFrom: ColonFinder;
}

const NONE: readonly Refusal[] = [];

/** More keys, or items, than any list or mapping of ours has by far; so that no file makes work without end. */
export const MOST_MEMBERS = 10_000;

/** So many are named, and a file that has more is not read on: it is no file of ours, and could fill the memory. */
const MOST_NAMED = 10_000;

const TAB: Finding = {
  code: "yaml/tab",
  message: "a tab is used to indent this line",
  advice: "use spaces, two for a step",
};

/** Finds what a file of ours never needs and two YAML readers could read in two ways, and every key that is given twice. */
export function refusalsOf(source: Source, events: readonly Event[]): readonly Refusal[] {
  const { text } = source;
  const refusals = [...firstTab(text, events)];
  const frames: Frame[] = [];
  const walk: Walk = { source, fine: new Set(), colonFrom: colonFinder(text) };
  let frame: Frame | undefined;
  for (const event of events) {
    if (refusals.length >= MOST_NAMED) break;
    if (event.type === EVENT_ID.DOCUMENT) {
      frames.push((frame = frameFor(event)));
    } else if (event.type === EVENT_ID.POP) {
      frames.pop();
      frame = frames.at(-1);
    } else {
      add(refusals, propertyRefusals(text, event));
      if (frame !== undefined) {
        add(refusals, nodeRefusals(walk, event, frame));
        add(refusals, numberRefusals(event, frame));
      }
      if (opensCollection(event)) frames.push((frame = frameFor(event)));
    }
  }
  return refusals;
}

/** Nearly every event has none, and there are thousands. */
function add(refusals: Refusal[], found: readonly Refusal[]): void {
  if (found !== NONE) refusals.push(...found);
}

/** The first line that starts with a tab, unless it is the text after "|" or ">", which holds what it holds. */
function firstTab(text: string, events: readonly Event[]): readonly Refusal[] {
  if (!text.includes("\t")) return NONE;
  const lines = text.matchAll(/^ *\t/gm);
  const blocks = events
    .filter((event) => event.type === EVENT_ID.SCALAR)
    .filter(isBlock)
    .values();
  let block = blocks.next();
  for (const line of lines) {
    const offset = line.index + line[0].length - 1;
    while (block.done !== true && block.value.valueEnd <= offset) block = blocks.next();
    if (block.done === true || offset < block.value.valueStart) return [{ offset, finding: TAB }];
  }
  return [];
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

function frameFor(event: Event): Frame {
  const isMapping = event.type === EVENT_ID.MAPPING;
  return { isMapping, keys: new Map(), isAtKey: isMapping, lastKey: 0, nodes: 0 };
}

function propertyRefusals(text: string, event: Event): readonly Refusal[] {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return NONE;
  const isTagged = event.type !== EVENT_ID.ALIAS && event.tagStart >= 0;
  if (!isTagged && event.anchorStart < 0) return NONE;
  const refusals: Refusal[] = [];
  if (event.anchorStart >= 0) {
    const name = text.slice(event.anchorStart - 1, event.anchorEnd);
    const message = `"${name}" is a YAML anchor or alias, and these are not read here`;
    const advice = "write the text out; where it is meant as text, put it in quotes";
    const finding: Finding = { code: "yaml/anchor", message, advice };
    refusals.push({ offset: event.anchorStart - 1, finding });
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    const message = `"${text.slice(event.tagStart, event.tagEnd)}" is a YAML tag, and tags are not read here`;
    const advice = "take it away; where it is meant as text, put the text in quotes";
    refusals.push({ offset: event.tagStart, finding: { code: "yaml/tag", message, advice } });
  }
  return refusals;
}

function nodeRefusals(walk: Walk, event: Event, frame: Frame): readonly Refusal[] {
  const isKey = frame.isMapping && frame.isAtKey;
  if (frame.isMapping) frame.isAtKey = !frame.isAtKey;
  if (event.type === EVENT_ID.SCALAR) {
    const escaped = escapedCharacter(walk.source.text, event);
    if (!isKey) return escaped;
    const ofKey = keyRefusals(walk, event, frame);
    return escaped === NONE ? ofKey : [...escaped, ...ofKey];
  }
  if (!isKey) return NONE;
  const message = "a key is a list, a mapping or an alias";
  const finding: Finding = {
    code: "yaml/key-not-text",
    message,
    advice: "write a word as the key",
  };
  return [{ offset: offsetOf(event) ?? 0, finding }];
}

function numberRefusals(event: Event, frame: Frame): readonly Refusal[] {
  frame.nodes += 1;
  const most = frame.isMapping ? 2 * MOST_MEMBERS : MOST_MEMBERS;
  if (frame.nodes !== most + 1) return NONE;
  const message = `a list or mapping holds more than 10,000 here`;
  const advice = "no file of this tool needs so many; look for what was put in by mistake";
  return [
    {
      offset: offsetOf(event) ?? frame.lastKey,
      finding: { code: "yaml/too-many", message, advice },
    },
  ];
}

function escapedCharacter(text: string, event: ScalarEvent): readonly Refusal[] {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return NONE;
  if (!text.slice(event.valueStart, event.valueEnd).includes("\\")) return NONE;
  const refused = findRefusedCharacter(getScalarValue(text, event).replaceAll("\r", "\u0000"), 0);
  if (refused === undefined) return NONE;
  const message = `this text writes a control character (${refused.name}) with a backslash`;
  const advice = "take it away, or put the text in single quotes to mean the backslash itself";
  const finding: Finding = { code: "yaml/control-character", message, advice };
  return [{ offset: event.valueStart - 1, finding }];
}

function keyRefusals(
  { source: { text, place }, fine, colonFrom }: Walk,
  event: ScalarEvent,
  frame: Frame,
): readonly Refusal[] {
  const offset = offsetOf(event) ?? colonFrom(frame.lastKey) ?? frame.lastKey;
  const key = getScalarValue(text, event);
  const first = frame.keys.get(key);
  if (first !== undefined) return [{ offset, finding: duplicate(key, place(first).line) }];
  frame.keys.set(key, offset);
  frame.lastKey = offset;
  if (event.style !== SCALAR_STYLE.PLAIN || fine.has(key)) return NONE;
  const finding = plainKeyFinding(key);
  if (finding !== undefined) return [{ offset, finding }];
  fine.add(key);
  return NONE;
}

/** The colon that stands where a key should be, after the keys seen so far. */
function colonFinder(text: string): ColonFinder {
  const colons = /^[ -]*:(?=\s)/gm;
  let known: { readonly from: number; readonly at: number } | undefined;
  return (from) => {
    if (known === undefined || from < known.from || from > known.at) {
      colons.lastIndex = from;
      const match = colons.exec(text);
      known = { from, at: match === null ? Infinity : match.index + match[0].length - 1 };
    }
    return known.at === Infinity ? undefined : known.at;
  };
}

function duplicate(key: string, line: number): Finding {
  const message = `"${key}" is given twice`;
  const advice = `keep one of the two; the first is on line ${String(line)}`;
  return { code: "yaml/duplicate-key", message, advice };
}
