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
  const processors = availableParallelism();
  if (processors < 2 || !existsSync(file)) return undefined;
  const count = Math.min(most, MOST, processors);
  const all = Array.from({ length: count }, () => openWorker(file));
  return {
    count,
    run: async (task) => {
      // The next task lies ready where the last one ends, whatever this thread is at.
      const [free] = all.toSorted((one, other) => one.waiting() - other.waiting());
      if (free === undefined) throw new RangeError("there is no worker");
      return free.run(task);
    },
    close: async () => {
      await Promise.all(all.map(async (worker) => worker.close()));
    },
  };
}

/** One thread, which does its tasks one after the other. */
interface OneWorker {
  /** How many tasks it has still to answer. */
  readonly waiting: () => number;
  /** What it makes of a task. Rejects with what was thrown in it, or where it ends: out of memory, say. */
  readonly run: (task: unknown) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

interface Asked {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function openWorker(file: string): OneWorker {
  const worker = new Worker(file);
  const asked: Asked[] = [];
  let ended: { readonly error: unknown } | undefined;
  const end = (error: unknown): void => {
    ended ??= { error };
    for (const { reject } of asked.splice(0)) reject(ended.error);
  };
  worker.on("message", (result) => asked.shift()?.resolve(result));
  worker.on("error", end);
  worker.on("exit", (code) => {
    end(new Error(`a worker ended with ${String(code)}`));
  });
  return {
    waiting: () => asked.length,
    run: async (task) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended.error);
          return;
        }
        asked.push({ resolve, reject });
        // A thread has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(task);
      }),
    close: async () => worker.terminate(),
  };
}
