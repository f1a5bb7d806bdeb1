import { Worker } from "node:worker_threads";
import { type AsideAnswer } from "./read-aside.ts";

/**
 * The process beside the program's own that reads one file, in a thread: its first thread only waits, so that it sees at
 * once when the program has ended. The thread's file and its memory in megabytes are its arguments.
 */
function main(): void {
  const [file = "", megabytes] = process.argv.slice(2);
  // Ctrl+C at a terminal reaches this process too: the program says what there is to say of it, and ends this one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ignore);
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
  process.once("message", (task) => {
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: Number(megabytes) },
    });
    worker.once("message", (result: unknown) => {
      answer({ kind: "done", result });
    });
    worker.once("error", (error: unknown) => {
      answer(isOutOfMemory(error) ? { kind: "too-large" } : failed(error));
    });
    worker.once("exit", (code) => {
      answer(failed(`the reading thread ended with ${String(code)}`));
    });
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(task);
  });
}

/** The first answer counts; the program ends this process when it has it. */
function answer(what: AsideAnswer): void {
  process.send?.(what);
}

function ignore(): void {
  // The program ends this process.
}

function failed(error: unknown): AsideAnswer {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { kind: "failed", message, stack };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

main();
