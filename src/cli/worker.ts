import { parentPort } from "node:worker_threads";
import { useCompiledCode } from "../platform/compiled-code.ts";
import { openOutput } from "../platform/output.ts";
import { type CheckTask } from "./check-part.ts";
import { type YearTask } from "./year-ahead.ts";

/**
 * A thread beside the program's own: checks or reads the files that it is sent, one task after the other, and sends back
 * what it found. What is thrown here reaches the program as it is.
 */
async function main(): Promise<void> {
  useCompiledCode();
  const { nodeHost } = await import("../platform/node-host.ts");
  const host = nodeHost({ out: openOutput(1, raise), err: openOutput(2, raise) });
  const checkPart = once(async () => {
    const part = await import("./check-part.ts");
    return async (task: CheckTask) => part.checkPart(host, task);
  });
  const readAhead = once(async () => (await import("./year-ahead.ts")).aheadReader(host));
  const answer = async (task: CheckTask | YearTask): Promise<void> => {
    const result =
      "year" in task ? await (await readAhead())(task) : await (await checkPart())(task);
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage(result);
  };
  let last = Promise.resolve();
  // Only this program starts this thread, and sends it tasks of these shapes alone.
  parentPort?.on("message", (task: CheckTask | YearTask) => {
    last = last.then(async () => answer(task));
  });
}

/** What is made when it is first asked for, and kept. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return async () => (made ??= make());
}

/** What a thread has to say it sends back; nothing is lost unheard should it write all the same. */
function raise(error: Error): never {
  throw error;
}

void main();
