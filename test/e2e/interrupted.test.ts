import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { assessmentText } from "../support/assessment-text.ts";
import { fixedEnvironment, MIR, runTool } from "../support/run-tool.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Sitting {
  readonly folder: string;
  readonly run: ChildProcessWithoutNullStreams;
  /** Waits until the run has said something that fits. */
  readonly until: (words: RegExp) => Promise<void>;
}

/** A sitting in the plain face that has saved one level and waits for the next answer. */
async function sitting(): Promise<Sitting> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), assessmentText());
  const run = spawn(process.execPath, [MIR, "score", "a.yaml", "--plain"], {
    cwd: folder,
    env: fixedEnvironment(),
  });
  onTestFinished(() => void run.kill("SIGKILL"));
  let said = "";
  run.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const until = async (words: RegExp) => {
    while (!words.test(said)) await once(run.stdout, "data");
  };
  await until(/Answer: $/);
  run.stdin.write("2\n");
  await until(/Question 2/);
  return { folder, run, until };
}

const textOf = (folder: string): string => readFileSync(join(folder, "a.yaml"), "utf8");

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "ends with 130 on %s, with what was answered saved and the lock given back",
  async (signal) => {
    const { folder, run } = await sitting();
    const ended = once(run, "exit");
    run.kill(signal);
    const [exitCode]: unknown[] = await ended;
    expect(exitCode).toBe(130);
    expect(textOf(folder)).toContain("said: 2");
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  },
);

it("keeps a second run out and readers in while it waits", async () => {
  const { folder, run } = await sitting();
  const second = runTool("mir score a.yaml --plain", folder);
  expect(second.exitCode).toBe(2);
  expect(second.stdout).toBe("");
  expect(second.stderr).toContain(`process ${String(run.pid)}`);
  expect(runTool("mir check a.yaml", folder).exitCode).toBe(0);
});

it("loses only the line that was being typed when it is killed, and the next run takes over", async () => {
  const { folder, run } = await sitting();
  run.stdin.write("half an ans");
  const ended = once(run, "exit");
  run.kill("SIGKILL");
  await ended;
  expect(existsSync(join(folder, "a.yaml.lock"))).toBe(true);
  expect(textOf(folder)).toContain("said: 2");
  const next = runTool("echo stop | mir score a.yaml --plain", folder);
  expect(next.exitCode).toBe(0);
  expect(readdirSync(folder)).toEqual(["a.yaml"]);
});

it("leaves the old file or the new one, whenever it is killed", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), assessmentText());
  const answered: number[] = [];
  for (const [saved, milliseconds] of [
    [1, 0],
    [1, 2],
    [2, 1],
    [2, 5],
    [3, 3],
    [3, 9],
    [4, 4],
    [5, 7],
  ] as const) {
    const run = spawn(process.execPath, [MIR, "score", "a.yaml", "--plain"], {
      cwd: folder,
      env: fixedEnvironment(),
    });
    const ended = once(run, "exit");
    run.stdin.on("error", () => undefined).write("2\n\n\n".repeat(60));
    await afterSaved(run.stdout, saved);
    await setTimeout(milliseconds);
    run.kill("SIGKILL");
    await ended;
    // One and the same reason for every promise is told of as a warning, and is no mistake.
    const { exitCode, stderr } = runTool("mir check a.yaml", folder);
    expect([exitCode, stderr.includes("error")]).toEqual([0, false]);
    answered.push(textOf(folder).split("said:").length - 1);
  }
  expect(answered).toEqual(answered.toSorted((one, other) => one - other));
  expect(answered.at(-1)).toBeGreaterThan(1);
}, 120_000);

/** Waits until a sitting has said so many times that an answer is saved, or has ended. */
async function afterSaved(output: NodeJS.ReadableStream, times: number): Promise<void> {
  let heard = "";
  for await (const part of output.setEncoding("utf8")) {
    heard += String(part);
    if (heard.split("Saved.").length > times) return;
  }
}

it("goes on quietly where nobody reads on, and gives the lock back", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), assessmentText());
  const { stderr } = runTool("yes skip | mir score a.yaml --plain | head -n 1", folder);
  expect(stderr).toBe("");
  expect(readdirSync(folder)).toEqual(["a.yaml"]);
});
