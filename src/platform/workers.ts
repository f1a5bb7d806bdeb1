import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Workers } from "./host.ts";
import { packageRoot } from "./package-root.ts";

/** More threads than this would hold more memory than they save time. */
const MOST = 4;

/**
 * Opens threads that run the program's `worker.cjs`; undefined on a machine with one processor, and where the program
 * was not built.
 */
export function openWorkers(most: number): Workers | undefined {
  const file = join(packageRoot(), "dist/worker.cjs");
  const count = Math.min(most, MOST, availableParallelism());
  if (count < 2 || !existsSync(file)) return undefined;
  const all = Array.from({ length: count }, () => new Worker(file));
  const free = [...all];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = async (): Promise<Worker> =>
    free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  return {
    count,
    run: async (task) => {
      const worker = await take();
      const result = await answer(worker, task);
      giveBack(worker);
      return result;
    },
    close: async () => {
      await Promise.all(all.map(async (worker) => worker.terminate()));
    },
  };
}

/** What a worker makes of a task. Rejects with what was thrown in it, or where it ends: out of memory, say. */
async function answer(worker: Worker, task: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off("message", succeed).off("error", fail).off("exit", end);
    };
    const succeed = (result: unknown): void => {
      settle();
      resolve(result);
    };
    const fail = (error: unknown): void => {
      settle();
      reject(error);
    };
    const end = (code: number): void => {
      fail(new Error(`a worker ended with ${String(code)}`));
    };
    worker.once("message", succeed).once("error", fail).once("exit", end);
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(task);
  });
}
