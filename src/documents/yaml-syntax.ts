import { type Finding } from "./problem-at.ts";

/** What a YAML parser stumbled over. */
export interface Stumble {
  readonly text: string;
  /** The parser's own reason. */
  readonly reason: string;
  /** Where it stumbled, in offsets from 0. */
  readonly offset: number;
}

/** The same in plain words, at the place where the author should look. */
export interface Explained {
  readonly offset: number;
  readonly finding: Finding;
}

type Explainer = (stumble: Stumble) => Explained | undefined;

/** Says in plain words what is wrong with a file's YAML. */
export function explainSyntax(stumble: Stumble): Explained {
  for (const explain of EXPLAINERS) {
    const explained = explain(stumble);
    if (explained !== undefined) return explained;
  }
  return syntax(stumble.offset, `this is not YAML: ${stumble.reason}`, undefined);
}

const EXPLAINERS: readonly Explainer[] = [
  tab,
  tooDeep,
  unclosedQuote,
  unclosedBracket,
  unknownEscape,
  missingComma,
  afterBlockMark,
  noSpaceAfterColon,
  reservedStart,
  afterClosingQuote,
  secondColon,
  wrongIndent,
  notKeyAndValue,
];

function tab({ reason, offset }: Stumble): Explained | undefined {
  if (!reason.includes("tab characters")) return undefined;
  const message = "a tab is used to indent this line";
  return { offset, finding: { code: "yaml/tab", message, advice: "use spaces, two for a step" } };
}

function tooDeep({ reason, offset }: Stumble): Explained | undefined {
  if (!reason.startsWith("nesting exceeded")) return undefined;
  const message = "lists or mappings are nested too deep here";
  const advice = "no file of this tool needs more than 10 steps; look for a stray bracket";
  return { offset, finding: { code: "yaml/too-deep", message, advice } };
}

function unclosedQuote({ text, reason, offset }: Stumble): Explained | undefined {
  if (!/deficient indentation|quoted scalar/.test(reason)) return undefined;
  for (const line of linesUpTo(text, offset)) {
    const opened = openedQuote(line.text);
    if (opened === undefined) continue;
    const message = `a quote ${opened.quote} is opened here and not closed`;
    return syntax(line.start + opened.index, message, `close it with ${opened.quote}`);
  }
  return undefined;
}

function unclosedBracket({ text, reason, offset }: Stumble): Explained | undefined {
  if (!/deficient indentation|flow collection$/.test(reason)) return undefined;
  for (const line of linesUpTo(text, offset)) {
    const opened = openedBracket(line.text);
    if (opened === undefined) continue;
    const message = `a bracket "${opened.bracket}" is opened here and not closed`;
    const advice = `close it with "${opened.bracket === "[" ? "]" : "}"}"`;
    return syntax(line.start + opened.index, message, advice);
  }
  return undefined;
}

function unknownEscape({ text, reason, offset }: Stumble): Explained | undefined {
  if (!/unknown escape|hexadecimal/.test(reason)) return undefined;
  const start = text.lastIndexOf("\\", offset);
  const message = `"${text.slice(start, start + 2)}" means nothing inside double quotes`;
  const advice = "put the text in single quotes, or write two backslashes for one";
  return syntax(start, message, advice);
}

function missingComma({ reason, offset }: Stumble): Explained | undefined {
  if (reason.startsWith("missed comma"))
    return syntax(offset, "a comma is missing before this", "put a comma between two items");
  if (!reason.includes("found ','")) return undefined;
  return syntax(offset, "there is a comma too many here", "take one away");
}

function afterBlockMark({ reason, offset }: Stumble): Explained | undefined {
  if (reason !== "a line break is expected") return undefined;
  const advice = "start the text on the next line, indented";
  return syntax(offset, 'text follows "|" or ">" on the same line', advice);
}

function noSpaceAfterColon({ text, reason, offset }: Stumble): Explained | undefined {
  if (!/multiline key|document separator is expected|':' after/.test(reason)) return undefined;
  for (const line of linesUpTo(text, offset).slice(0, 2)) {
    const match = /^\s*(?:- )?([\w.-]+):(?=[^\s/])/.exec(line.text);
    if (match === null) continue;
    const message = `a space is missing after "${match[1] ?? ""}:"`;
    return syntax(line.start + match[0].length, message, "put a space after the colon");
  }
  return undefined;
}

function reservedStart({ text, reason, offset }: Stumble): Explained | undefined {
  const sign = text.charAt(offset);
  if (!reason.startsWith("bad indentation") || !/[@`%,\]}|>]/.test(sign)) return undefined;
  const message = `a text cannot start with "${sign}" unless it is in quotes`;
  return syntax(offset, message, "put the whole text in double quotes");
}

function afterClosingQuote({ text, reason, offset }: Stumble): Explained | undefined {
  if (!reason.startsWith("bad indentation")) return undefined;
  const before = lineBefore(text, offset).trimEnd();
  if (!endsInQuotes(before)) return undefined;
  const advice =
    "put the whole text in one pair of quotes; inside single quotes write \"''\" for an apostrophe";
  return syntax(offset, "there is more text after the closing quote", advice);
}

/** Whether a line ends in a quote that was opened before it as a value. */
function endsInQuotes(line: string): boolean {
  const before = line.slice(0, -1);
  if (line.endsWith('"')) return /[:-]\s+"/.test(before);
  return line.endsWith("'") && /[:-]\s+'/.test(before);
}

function secondColon({ text, reason, offset }: Stumble): Explained | undefined {
  if (!reason.startsWith("bad indentation") || text.charAt(offset) !== ":") return undefined;
  if (!/:\s+\S/.test(lineBefore(text, offset))) return undefined;
  const message = "there is a second colon in this line";
  return syntax(offset, message, "put the text that holds a colon in double quotes");
}

function wrongIndent({ text, reason, offset }: Stumble): Explained | undefined {
  if (!/bad indentation|deficient indentation/.test(reason)) return undefined;
  const before = lineBefore(text, offset);
  const start = offset - before.trimStart().length;
  const message = "this line's indent does not fit the lines above it";
  return syntax(start, message, "start it below the first letter of the line that it belongs with");
}

function notKeyAndValue({ text, reason, offset }: Stumble): Explained | undefined {
  if (!/multiline key|document separator is expected|':' after/.test(reason)) return undefined;
  const start = offset - lineBefore(text, offset).length;
  const message = "this line, or the one before it, is neither `key: value` nor an item of a list";
  return syntax(start, message, "write a key, a colon, a space and a value");
}

function syntax(offset: number, message: string, advice: string | undefined): Explained {
  return { offset, finding: { code: "yaml/syntax", message, advice } };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

const LINES_LOOKED_AT = 50;

/** The line of an offset and those before it, nearest first. */
function linesUpTo(text: string, offset: number): readonly Line[] {
  const lines: Line[] = [];
  let end = text.indexOf("\n", offset);
  if (end === -1) end = text.length;
  while (end >= 0 && lines.length < LINES_LOOKED_AT) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    lines.push({ text: text.slice(start, end), start });
    end = start === 0 ? -1 : start - 1;
  }
  return lines;
}

/** The text of a line up to an offset. */
function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

/** The first bracket on a line after which none is closed. */
function openedBracket(line: string): { bracket: string; index: number } | undefined {
  const from = Math.max(line.lastIndexOf("]"), line.lastIndexOf("}")) + 1;
  const index = line.slice(from).search(/[[{]/);
  return index === -1 ? undefined : { bracket: line.charAt(from + index), index: from + index };
}

/** Whether a value begins after this: dashes at most, or a key, a bracket or a comma at the end. */
function mayOpenValue(before: string): boolean {
  const words = before.trimEnd();
  return /^[\s-]*$/.test(words) || (/[:,[{]$/.test(words) && !words.includes("#"));
}

/** A quote that opens a value on a line and is not closed on it. */
function openedQuote(line: string): { quote: string; index: number } | undefined {
  const index = line.search(/["']/);
  if (index === -1 || !mayOpenValue(line.slice(0, index))) return undefined;
  const quote = line.charAt(index);
  const rest = line.slice(index + 1).replaceAll(quote === '"' ? /\\./g : /''/g, "");
  return rest.includes(quote) ? undefined : { quote, index };
}
