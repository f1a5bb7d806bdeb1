import {
  CHOMPING_MODE,
  type ChompingMode,
  COLLECTION_STYLE,
  type CollectionStyle,
  EVENT_ID,
  type Event,
  SCALAR_STYLE,
  type ScalarStyle,
} from "js-yaml";

/** A text under the scan: how far it was read, and the events so far. */
export interface Scan {
  readonly text: string;
  /** In offsets from 0. */
  at: number;
  readonly events: Event[];
}

/** What js-yaml writes of an anchor, a tag or a text that is not there. */
const NOWHERE = -1;

/** Adds the event that opens a list or a mapping. */
export function open(
  { events, at }: Scan,
  type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE,
  style: CollectionStyle,
): void {
  const range = { anchorStart: NOWHERE, anchorEnd: NOWHERE, tagStart: NOWHERE, tagEnd: NOWHERE };
  events.push({ type, start: at, ...range, style });
}

/** Adds the event that closes what was opened last. */
export function close({ events }: Scan): void {
  events.push({ type: EVENT_ID.POP });
}

/** Where a scalar stands, in offsets from 0, and how it is written. */
export interface WrittenScalar {
  readonly start: number;
  readonly end: number;
  readonly style?: ScalarStyle;
  readonly chomping?: ChompingMode;
  /** Of the lines of a block. */
  readonly indent?: number;
  /** Whether the text is the value as it stands. */
  readonly isFast?: boolean;
}

/** Adds a scalar; plain text on one line unless it says otherwise. */
export function addScalar({ events }: Scan, written: WrittenScalar): void {
  const { style = SCALAR_STYLE.PLAIN, chomping = CHOMPING_MODE.CLIP } = written;
  events.push({
    type: EVENT_ID.SCALAR,
    valueStart: written.start,
    valueEnd: written.end,
    anchorStart: NOWHERE,
    anchorEnd: NOWHERE,
    tagStart: NOWHERE,
    tagEnd: NOWHERE,
    style,
    chomping,
    indent: written.indent ?? -1,
    fast: written.isFast ?? true,
  });
}

/** Adds the scalar of a value that is left out. */
export function addNothing(scan: Scan): void {
  addScalar(scan, { start: NOWHERE, end: NOWHERE, isFast: false });
}

/** Moves on over a sticky pattern; false where it does not fit here. */
export function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
}

const SIMPLE_QUOTED = /"[^"\\\r\n]*"|'[^'\r\n]*'(?!')/y;

/** Reads text in quotes on one line, without escapes. */
export function readQuoted(scan: Scan): boolean {
  const start = scan.at;
  const isDouble = scan.text.charAt(start) === '"';
  if (!skip(scan, SIMPLE_QUOTED)) return false;
  const style = isDouble ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
  addScalar(scan, { start: start + 1, end: scan.at - 1, style });
  return true;
}

const FLOW_SPACES = / */y;
const FLOW_KEY = /[A-Za-z0-9_][A-Za-z0-9_.-]*(?=: )/y;
const FLOW_PLAIN =
  /[^\s\-?:,[\]{}#&*!|>'"%@`][^\r\n:#,[\]{}]*(?:(?::(?=[^\s,[\]{}])|(?<! )#)[^\r\n:#,[\]{}]*)*(?=[,\]}])/y;

/** Reads a list or a mapping in brackets on one line. `depth` is how deep it stands. */
export function readFlow(scan: Scan, depth: number): boolean {
  const isMapping = scan.text.charAt(scan.at) === "{";
  open(scan, isMapping ? EVENT_ID.MAPPING : EVENT_ID.SEQUENCE, COLLECTION_STYLE.FLOW);
  scan.at += 1;
  skip(scan, FLOW_SPACES);
  const end = isMapping ? "}" : "]";
  let isFirst = true;
  while (scan.text.charAt(scan.at) !== end) {
    if (!isFirst && !readComma(scan)) return false;
    isFirst = false;
    if (isMapping && !readFlowKey(scan)) return false;
    if (!readFlowValue(scan, depth)) return false;
    skip(scan, FLOW_SPACES);
  }
  scan.at += 1;
  close(scan);
  return true;
}

function readComma(scan: Scan): boolean {
  if (scan.text.charAt(scan.at) !== ",") return false;
  scan.at += 1;
  skip(scan, FLOW_SPACES);
  return true;
}

function readFlowKey(scan: Scan): boolean {
  const start = scan.at;
  if (!skip(scan, FLOW_KEY)) return false;
  addScalar(scan, { start, end: scan.at });
  scan.at += 1;
  return skip(scan, FLOW_SPACES);
}

/** Deeper is left to js-yaml, and to what it says of it. */
export const DEEPEST_PLAIN = 20;

function readFlowValue(scan: Scan, depth: number): boolean {
  const first = scan.text.charAt(scan.at);
  if (first === "{" || first === "[") return depth < DEEPEST_PLAIN && readFlow(scan, depth + 1);
  if (first === '"' || first === "'") return readQuoted(scan);
  const start = scan.at;
  if (!skip(scan, FLOW_PLAIN)) return false;
  addScalar(scan, { start, end: endWithoutSpaces(scan, start) });
  return true;
}

/** Where the text before this place ends, but for spaces. */
export function endWithoutSpaces({ text, at }: Scan, start: number): number {
  let end = at;
  while (end > start && text.charAt(end - 1) === " ") end -= 1;
  return end;
}
