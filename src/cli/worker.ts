import { parentPort } from "node:worker_threads";
import { useCompiledCode } from "../platform/compiled-code.ts";
import { openOutput } from "../platform/output.ts";
import { type CheckTask } from "./check-part.ts";

/**
 * A thread beside the program's own: checks the files that it is sent and sends back what it found. What is thrown here
 * reaches the program as it is.
 */
async function main(): Promise<void> {
  useCompiledCode();
  const [{ checkPart }, { nodeHost }] = await Promise.all([
    import("./check-part.ts"),
    import("../platform/node-host.ts"),
  ]);
  const host = nodeHost({ out: openOutput(1, raise), err: openOutput(2, raise) });
  const answer = async (task: CheckTask): Promise<void> => {
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage(await checkPart(host, task));
  };
  // Only this program starts this thread, and sends it tasks of this shape alone.
  parentPort?.on("message", (task: CheckTask) => void answer(task));
}

/** What a thread has to say it sends back; nothing is lost unheard should it write all the same. */
function raise(error: Error): never {
  throw error;
}

void main();
