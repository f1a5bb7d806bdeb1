import { Transform } from "node:stream";

/** What a terminal is told before and after a question: to mark what is pasted, and to stop marking it. */
export const MARK_PASTES = "\u001B[?2004h";
export const LEAVE_PASTES = "\u001B[?2004l";

const BEGIN = "\u001B[200~";
const END = "\u001B[201~";

/** The begin of a mark that the next piece of input may complete. */
// oxlint-disable-next-line no-control-regex
const CUT_MARK = /\u001B\[2(?:0[01]?)?$/;

/** A terminal's input in which a pasted text is one line. */
export interface PasteInput {
  readonly input: NodeJS.ReadableStream;
  /** Lets go of the terminal. */
  readonly close: () => void;
}

/**
 * Makes a pasted text one line: its line ends and tabs become spaces, and one at its end is left out. A line end would
 * otherwise answer the question with the first line, and what was pasted after it would be lost.
 */
export function pasteInOneLine(terminal: NodeJS.ReadableStream): PasteInput {
  let held = "";
  let isPasted = false;
  const input = new Transform({
    transform(chunk: Buffer, _, done) {
      // Bytes as they came: a letter of several bytes may be cut in two.
      const typed = held + chunk.toString("latin1");
      held = CUT_MARK.exec(typed)?.[0] ?? "";
      const parts = typed.slice(0, typed.length - held.length).split(MARKS);
      const lines = parts.map((part) => {
        if (part === BEGIN || part === END) isPasted = part === BEGIN;
        return part === BEGIN || part === END ? "" : isPasted ? inOneLine(part) : part;
      });
      done(null, Buffer.from(lines.join(""), "latin1"));
    },
  });
  terminal.pipe(input);
  return {
    input: Object.assign(input, rawMode(terminal)),
    close: () => {
      terminal.unpipe(input);
      terminal.pause();
    },
  };
}

// A terminal marks a paste by control characters.
// oxlint-disable-next-line no-control-regex
const MARKS = /(\u001B\[20[01]~)/;

function inOneLine(pasted: string): string {
  const line = pasted.replaceAll(/[\r\n\t]+/g, " ");
  return /[\r\n\t]$/.test(pasted) ? line.slice(0, -1) : line;
}

/** Raw mode is the terminal's own: the prompts ask the stream that they read. */
function rawMode(terminal: NodeJS.ReadableStream): object {
  if (!("setRawMode" in terminal) || typeof terminal.setRawMode !== "function") return {};
  return { isTTY: true, setRawMode: terminal.setRawMode.bind(terminal) };
}
