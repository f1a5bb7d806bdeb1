import { readSource } from "../documents/source/read-source.ts";
import { type Reading, unreadable } from "../documents/source/reading.ts";
import { type AsideLimits, type Host } from "../platform/host.ts";

/** Far more than any list of statements takes: a guide of three hundred pages is read in seconds. */
const LIMITS: AsideLimits = { seconds: 60, megabytes: 768 };

/** Reads a file that words are to be taken from, in a process that is given up when it takes too long or too much. */
export async function readSourceAside(
  host: Host,
  name: string,
  bytes: Uint8Array,
): Promise<Reading> {
  const outcome = await host.readAside({ name, bytes }, LIMITS);
  switch (outcome?.kind) {
    case undefined:
      return readSource(name, bytes);
    case "done":
      // What reads it is this program's own, and answers so.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return outcome.result as Reading;
    case "too-slow":
      return unreadable({
        code: "source/too-slow",
        message: "reading this file takes more than a minute, and was given up",
        advice: "open it in its own program, and save the pages with the statements as a new file",
      });
    case "too-large":
      return unreadable({
        code: "source/too-long",
        message: "reading this file takes more memory than any list of statements needs",
        advice: "open it in its own program, and save the pages with the statements as a new file",
      });
  }
}
