import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type AsideLimits, type AsideOutcome, type AsideTask } from "./host.ts";
import { packageRoot } from "./package-root.ts";

/**
 * Reads a file in a thread that runs the program's `reader.cjs`. It is ended when its time is over. Rejects with what is
 * thrown in it.
 */
export async function readAside(
  task: AsideTask,
  limits: AsideLimits,
  file: string = join(packageRoot(), "dist/reader.cjs"),
): Promise<AsideOutcome | undefined> {
  if (!existsSync(file)) return undefined;
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  try {
    return await outcomeOf(worker, task, limits);
  } finally {
    await worker.terminate();
  }
}

async function outcomeOf(
  worker: Worker,
  task: AsideTask,
  { seconds }: AsideLimits,
): Promise<AsideOutcome> {
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      clock = setTimeout(() => {
        resolve({ kind: "too-slow" });
      }, seconds * 1000);
      worker.once("message", (result: unknown) => {
        resolve({ kind: "done", result });
      });
      worker.once("error", (error: unknown) => {
        if (isOutOfMemory(error)) resolve({ kind: "too-large" });
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
      worker.once("exit", (code) => {
        reject(new Error(`the reading thread ended with ${String(code)}`));
      });
      // A thread has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(clock);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
