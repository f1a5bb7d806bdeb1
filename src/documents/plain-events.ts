import { CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import {
  addNothing,
  addScalar,
  close,
  DEEPEST_PLAIN,
  endWithoutSpaces,
  open,
  readFlow,
  readQuoted,
  type Scan,
  skip,
  type WrittenScalar,
} from "./plain-scan.ts";

/**
 * The events of a text as js-yaml gives them, made faster for the way in which files of ours are nearly always written:
 * simple keys in indented groups, values on a line, blocks of text, lists. Undefined for everything else, however slightly
 * it differs: js-yaml then reads it, and is the only one that ever says what is wrong. A test holds the two together.
 * The text must be free of what `findRefusedCharacter` finds, and of carriage returns that no line feed follows.
 */
export function plainEvents(text: string): readonly Event[] | undefined {
  if (text.includes("\t")) return undefined;
  const events: Event[] = [
    { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] },
  ];
  const scan: Scan = { text, at: 0, events };
  const indent = toContent(scan);
  if (indent !== 0 || !readBlock(scan, indent, 0)) return undefined;
  if (scan.at < text.length) return undefined;
  close(scan);
  return events;
}

const EMPTY_LINE = / *(?:#[^\r\n]*)?\r?\n/y;
const LAST_LINE = / *(?:#[^\r\n]*)?$/y;

/** Moves to the start of the next line that says something. Gives its indent; -1 at the end of the text. */
function toContent(scan: Scan): number {
  while (skip(scan, EMPTY_LINE));
  if (skip(scan, LAST_LINE)) return -1;
  let spaces = 0;
  while (scan.text.charCodeAt(scan.at + spaces) === SPACE) spaces += 1;
  return spaces;
}

const SPACE = 32;
const DASH = /-(?= )/y;
const SPACES = / */y;

/** Reads a list or a mapping whose first line starts here; ends at the start of the first line that belongs to neither. */
function readBlock(scan: Scan, indent: number, depth: number): boolean {
  if (depth > DEEPEST_PLAIN) return false;
  scan.at += indent;
  return scan.text.charAt(scan.at) === "-"
    ? readList(scan, indent, depth)
    : readMapping(scan, indent, depth);
}

/** Stands at the first key. */
function readMapping(scan: Scan, indent: number, depth: number): boolean {
  open(scan, EVENT_ID.MAPPING, COLLECTION_STYLE.BLOCK);
  do {
    if (!readEntry(scan, indent, depth)) return false;
  } while (isAtNext(scan, indent));
  close(scan);
  return true;
}

/** Stands at the first dash. */
function readList(scan: Scan, indent: number, depth: number): boolean {
  open(scan, EVENT_ID.SEQUENCE, COLLECTION_STYLE.BLOCK);
  do {
    if (!readItem(scan, indent, depth)) return false;
  } while (isAtNext(scan, indent) && scan.text.charAt(scan.at) === "-");
  // A mapping at the indent of a list goes on where the list ends.
  const lineStart = scan.text.lastIndexOf("\n", scan.at - 1) + 1;
  scan.at = lineStart;
  close(scan);
  return true;
}

/** Moves over the indent where the next line that says something stands at this one; else stays at its start. */
function isAtNext(scan: Scan, indent: number): boolean {
  if (toContent(scan) !== indent) return false;
  scan.at += indent;
  return true;
}

const KEY = /[A-Za-z0-9_][A-Za-z0-9_.-]*:(?:(?= )|(?=\r?\n)|$)/y;

function readEntry(scan: Scan, indent: number, depth: number): boolean {
  const start = scan.at;
  if (!skip(scan, KEY)) return false;
  addScalar(scan, { start, end: scan.at - 1 });
  return readValue(scan, indent, { depth, mayBeList: true });
}

function readItem(scan: Scan, indent: number, depth: number): boolean {
  if (!skip(scan, DASH)) return false;
  const dash = scan.at - 1;
  skip(scan, SPACES);
  KEY.lastIndex = scan.at;
  if (KEY.test(scan.text))
    return depth < DEEPEST_PLAIN && readMapping(scan, indent + scan.at - dash, depth + 1);
  return readValue(scan, indent, { depth, mayBeList: false });
}

interface Position {
  readonly depth: number;
  /** Whether a list may stand at the same indent. */
  readonly mayBeList: boolean;
}

const LINE_END = / *(?: #[^\r\n]*)?(?:\r?\n|$)/y;

/** Reads what follows a colon or a dash, and the line's end. */
function readValue(scan: Scan, indent: number, position: Position): boolean {
  if (skip(scan, LINE_END)) return readBelow(scan, indent, position);
  skip(scan, SPACES);
  const first = scan.text.charAt(scan.at);
  if (first === "|" || first === ">") return readBlockScalar(scan, indent);
  if (first === "{" || first === "[") return readFlow(scan, position.depth) && skip(scan, LINE_END);
  if (first === '"' || first === "'") return readQuoted(scan) && skip(scan, LINE_END);
  return readPlain(scan, indent);
}

/** Reads the value that starts on a later line, or adds nothing where none does. */
function readBelow(scan: Scan, indent: number, { depth, mayBeList }: Position): boolean {
  const below = toContent(scan);
  if (below > indent) return isListOrKey(scan, below) && readBlock(scan, below, depth + 1);
  const isList = mayBeList && below === indent && scan.text.charAt(scan.at + below) === "-";
  if (isList) return readBlock(scan, below, depth + 1);
  addNothing(scan);
  return true;
}

function isListOrKey({ text, at }: Scan, indent: number): boolean {
  return text.charAt(at + indent) === "-" || /[A-Za-z0-9_]/.test(text.charAt(at + indent));
}

const PLAIN =
  /[^\s\-?:,[\]{}#&*!|>'"%@`][^\r\n:#]*(?:(?::(?=\S)|(?<! )#)[^\r\n:#]*)*(?=\r?\n|(?<= )#|$)/y;
const SPACES_AT_MOST = / *\r?\n/y;

/** Reads text without quotes on one line. Text that goes on below is left to js-yaml. */
function readPlain(scan: Scan, indent: number): boolean {
  const start = scan.at;
  if (!skip(scan, PLAIN)) return false;
  const end = endWithoutSpaces(scan, start);
  if (scan.text.charAt(scan.at) === "#") {
    addScalar(scan, { start, end });
    return skip(scan, REST_OF_LINE);
  }
  if (!skip(scan, LINE_END)) return false;
  // A remark that is indented as more of the text would be: js-yaml looks at it before it lets it go.
  const next = nextIndent(scan);
  if (next.indent > indent && !next.isRemark) return false;
  addScalar(scan, { start, end, isFast: next.indent <= indent });
  return true;
}

const REST_OF_LINE = /#[^\r\n]*(?:\r?\n|$)/y;

/** The indent of the next line that is not empty, without moving there, and whether it says nothing even so. */
function nextIndent({ text, at }: Scan): { readonly indent: number; readonly isRemark: boolean } {
  let start = at;
  SPACES_AT_MOST.lastIndex = start;
  while (SPACES_AT_MOST.test(text)) start = SPACES_AT_MOST.lastIndex;
  let end = start;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return { indent: end - start, isRemark: end === text.length || text.charAt(end) === "#" };
}

const BLOCK_MARK = /[|>][+-]? *(?: #[^\r\n]*)?\r?\n/y;
const BLANK_LINE = /\r?\n/y;
const LINE_OF_TEXT = / *[^ \r\n][^\r\n]*(?:\r?\n|$)/y;

/** Reads the lines below "|" or ">", which hold whatever they hold. */
function readBlockScalar(scan: Scan, indent: number): boolean {
  const { text, at } = scan;
  if (!skip(scan, BLOCK_MARK)) return false;
  const start = scan.at;
  while (skip(scan, BLANK_LINE));
  const within = indentAt(scan);
  if (within <= indent) return false;
  while (scan.at < text.length && indentAt(scan) >= within) {
    if (!skip(scan, LINE_OF_TEXT)) return false;
    while (skip(scan, BLANK_LINE));
  }
  if (isBlank(scan)) return false;
  const mark = markOf(text.slice(at, at + 2));
  addScalar(scan, { start, end: scan.at, ...mark, indent: within, isFast: false });
  return true;
}

/** What "|" or ">" says, and the sign after it, if it is one. */
function markOf(mark: string): Pick<WrittenScalar, "style" | "chomping"> {
  const { LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
  const { STRIP, KEEP, CLIP } = CHOMPING_MODE;
  return {
    style: mark.startsWith("|") ? LITERAL_BLOCK : FOLDED_BLOCK,
    chomping: mark.endsWith("-") ? STRIP : mark.endsWith("+") ? KEEP : CLIP,
  };
}

function indentAt({ text, at }: Scan): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return end - at;
}

const SPACES_ONLY = / +(?:\r?\n|$)/y;

/** Whether a line of nothing but spaces stands here: what it adds to a block is left to js-yaml. */
function isBlank({ text, at }: Scan): boolean {
  SPACES_ONLY.lastIndex = at;
  return SPACES_ONLY.test(text);
}
