import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type AsideLimits, type AsideOutcome, type AsideTask } from "./host.ts";
import { packageRoot } from "./package-root.ts";

/** What the process beside this one says of a task. What was thrown in it comes as words: an error loses them on its way. */
export type AsideAnswer =
  | Exclude<AsideOutcome, { readonly kind: "too-slow" }>
  | { readonly kind: "failed"; readonly message: string; readonly stack: string };

/**
 * Reads a file in a process of its own, in which a thread runs the program's `reader.cjs`. It is ended when its time is
 * over, and at the latest when this process ends. A thread of this process would not do: newer V8s end a whole process
 * where one of its threads fills its memory fast. Rejects with what is thrown in it.
 */
export async function readAside(
  task: AsideTask,
  limits: AsideLimits,
  file: string = join(packageRoot(), "dist/reader.cjs"),
): Promise<AsideOutcome | undefined> {
  const aside = join(packageRoot(), "dist/aside.cjs");
  if (!existsSync(aside) || !existsSync(file)) return undefined;
  // The certificates would make the start three times as long, and nothing is fetched.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = fork(aside, [file, String(limits.megabytes)], {
    env,
    execArgv: [],
    serialization: "advanced",
    // What V8 says of a full memory is no one's to read.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    return await outcomeOf(child, task, limits);
  } finally {
    child.kill("SIGKILL");
    await ended;
  }
}

async function outcomeOf(
  child: ChildProcess,
  task: AsideTask,
  { seconds }: AsideLimits,
): Promise<AsideOutcome> {
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      clock = setTimeout(() => {
        resolve({ kind: "too-slow" });
      }, seconds * 1000);
      child.once("message", (message) => {
        // The process is this program's own, and answers so.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const answer = message as AsideAnswer;
        if (answer.kind !== "failed") resolve(answer);
        else reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
      });
      child.once("error", reject);
      child.once("exit", (code, signal) => {
        if (isOutOfMemory(code, signal)) resolve({ kind: "too-large" });
        else reject(new Error(`the reading process ended with ${signal ?? String(code)}`));
      });
      child.send({ name: task.name, bytes: task.bytes }, (error) => {
        if (error !== null) reject(error);
      });
    });
  } finally {
    clearTimeout(clock);
  }
}

/** How V8 ends a process whose memory is full, and how a machine does whose own is. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === "SIGABRT" || signal === "SIGTRAP" || signal === "SIGKILL" || code === 134;
}
