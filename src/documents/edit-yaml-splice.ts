/** A stretch of a text and what is to stand there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the splices made; they may touch, and must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let after = "";
  let done = 0;
  for (const splice of inOrder) {
    after += text.slice(done, splice.start) + splice.text;
    done = splice.end;
  }
  return after + text.slice(done);
}

/** Where the line that a place is on ends, before its line end. */
export function lineEndAt(text: string, place: number): number {
  const newline = text.indexOf("\n", place);
  if (newline === -1) return text.length;
  return newline > place && text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** Where the line that a place is on begins. */
export function lineStartAt(text: string, place: number): number {
  return text.lastIndexOf("\n", place - 1) + 1;
}

/** How far in a place stands on its line, from 0. */
export function columnAt(text: string, place: number): number {
  return place - lineStartAt(text, place);
}

/** The line end that a text uses first; `\n` where it has none. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

/** Takes away whole lines, from the one that `start` is on to the one that `end` is on, with a line end. */
export function withoutLines(text: string, start: number, end: number): Splice {
  const from = lineStartAt(text, start);
  const to = lineEndAt(text, end);
  if (to < text.length) return { start: from, end: text.indexOf("\n", to) + 1, text: "" };
  return { start: from === 0 ? 0 : lineEndBefore(text, from), end: to, text: "" };
}

/** Where the line before the one that begins at `lineStart` ends. */
export function lineEndBefore(text: string, lineStart: number): number {
  const newline = lineStart - 1;
  return text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** The first comma between two places that is not in a comment; undefined where there is none. */
export function commaBetween(text: string, start: number, end: number): number | undefined {
  for (const found of text.slice(start, end).matchAll(/#[^\n]*|,/g))
    if (found[0] === ",") return start + found.index;
  return undefined;
}

/** Says whether the next line that is not blank is a comment further in than a column: text below a key would swallow it. */
export function deeperCommentFollows(text: string, place: number, column: number): boolean {
  return deeperCommentsEnd(text, place, column) > place;
}

/** Where the comments end that follow a place's line and stand further in than a column; the place itself where none do. */
export function deeperCommentsEnd(text: string, place: number, column: number): number {
  const after = text.slice(lineEndAt(text, place));
  const comments = /^(?:(?:[ \t]*\r?\n)+( *)#[^\r\n]*)/;
  let length = 0;
  for (;;) {
    const found = comments.exec(after.slice(length));
    if (found === null || (found[1] ?? "").length <= column) break;
    length += found[0].length;
  }
  return length === 0 ? place : lineEndAt(text, place) + length;
}
