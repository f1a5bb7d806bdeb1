import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readAside } from "../../src/platform/read-aside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TASK = { name: "list.txt", bytes: new TextEncoder().encode("We keep each path dry.") };
const PLENTY = { seconds: 60, megabytes: 256 };

/** A thread's program that does this with the task it is sent. */
function program(does: string): string {
  const file = join(temporaryFolder(), "reader.cjs");
  const code = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", (task) => { ${does} });`;
  writeFileSync(file, code);
  return file;
}

/** The process of the built program that a thread is started in. */
const ASIDE = resolve(import.meta.dirname, "../../dist/aside.cjs");

/** What a thread does to say which process it is in. */
function write(file: string): string {
  return `require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.pid));`;
}

describe("readAside", () => {
  it("gives what the thread made of the bytes", async () => {
    const file = program("parentPort.postMessage(task.name + task.bytes.length);");
    expect(await readAside(TASK, PLENTY, file)).toEqual({ kind: "done", result: "list.txt22" });
  });

  it("gives up a thread that comes to no end", async () => {
    const outcome = await readAside(TASK, { ...PLENTY, seconds: 0.3 }, program("for (;;);"));
    expect(outcome).toEqual({ kind: "too-slow" });
  });

  it.each([
    ["bit by bit", "let all; for (;;) all = { all };"],
    // Newer V8s end a whole process over the first of these, and every V8 over the second.
    ["fast", "const all = []; for (;;) all.push(Array(1000).fill({ a: 1 }));"],
    ["at once", "const all = []; for (;;) all.push(Array(1e7).fill({}));"],
  ])("gives up a thread that takes more memory than it may, %s", async (_, does) => {
    expect(await readAside(TASK, { seconds: 60, megabytes: 32 }, program(does))).toEqual({
      kind: "too-large",
    });
  });

  it("leaves no process behind that comes to no end", async () => {
    const says = join(temporaryFolder(), "pid");
    const file = program(`${write(says)} for (;;);`);
    expect(await readAside(TASK, { ...PLENTY, seconds: 1 }, file)).toEqual({ kind: "too-slow" });
    expect(() => process.kill(Number(readFileSync(says, "utf8")), 0)).toThrow("ESRCH");
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves what %s means to the program, and ends as soon as that has ended",
    async (signal) => {
      const says = join(temporaryFolder(), "pid");
      const child = fork(ASIDE, [program(`${write(says)} for (;;);`), "64"], {
        serialization: "advanced",
      });
      const ended = new Promise((settle) => {
        child.once("exit", (code, by) => {
          settle(by ?? code);
        });
      });
      child.send(TASK);
      await vi.waitFor(() => readFileSync(says, "utf8"), { timeout: 30_000 });
      child.kill(signal);
      child.disconnect();
      expect(await ended).toBe("SIGKILL");
    },
  );

  it.each([
    ["what is thrown in the thread", 'throw new Error("broken");', "broken"],
    ["that it ended without a word", "process.exit(3);", "ended with 3"],
  ])("tells of %s", async (_, does, message) => {
    await expect(readAside(TASK, PLENTY, program(does))).rejects.toThrow(message);
  });

  it("is not there where the program was not built", async () => {
    expect(await readAside(TASK, PLENTY, join(temporaryFolder(), "none.cjs"))).toBeUndefined();
  });
});
