import { createInterface } from "node:readline";

/** Lines of a stream, one when asked for. */
export interface Lines {
  /** The next line; undefined at the end of input. */
  readonly next: () => Promise<string | undefined>;
  readonly close: () => void;
}

/** Reads a stream line by line. Lines that come before they are asked for wait; CRLF and a missing last line end are accepted. */
export function readLines(input: NodeJS.ReadableStream): Lines {
  const reader = createInterface({ input, terminal: false, crlfDelay: Infinity });
  const waiting: string[] = [];
  let wanted: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const give = (line: string | undefined): void => {
    const taker = wanted;
    wanted = undefined;
    taker?.(line);
  };
  reader.on("line", (line) => {
    if (wanted === undefined) waiting.push(line);
    else give(line);
  });
  reader.on("close", () => {
    ended = true;
    give(undefined);
  });
  return {
    next: () => {
      const line = waiting.shift();
      if (line !== undefined || ended) return Promise.resolve(line);
      return new Promise((resolve) => {
        wanted = resolve;
      });
    },
    close: () => {
      reader.close();
    },
  };
}
