import { parentPort } from "node:worker_threads";
import { useCompiledCode } from "../platform/compiled-code.ts";
import { type AsideTask } from "../platform/host.ts";

/** A thread, of a process beside the program's own, that reads one file: what is made to do harm holds nothing up. */
async function main(): Promise<void> {
  useCompiledCode();
  const { readSource } = await import("../documents/source/read-source.ts");
  const answer = async ({ name, bytes }: AsideTask): Promise<void> => {
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage(await readSource(name, bytes));
  };
  // Only this program starts this thread, and sends it a task of this shape alone.
  parentPort?.on("message", (task: AsideTask) => void answer(task));
}

void main();
