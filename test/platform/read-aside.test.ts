import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

describe("readAside", () => {
  it("gives what the thread made of the bytes", async () => {
    const file = program("parentPort.postMessage(task.name + task.bytes.length);");
    expect(await readAside(TASK, PLENTY, file)).toEqual({ kind: "done", result: "list.txt22" });
  });

  it("gives up a thread that comes to no end", async () => {
    const outcome = await readAside(TASK, { ...PLENTY, seconds: 0.3 }, program("for (;;);"));
    expect(outcome).toEqual({ kind: "too-slow" });
  });

  it("gives up a thread that takes more memory than it may", async () => {
    // Small pieces, as a reader makes them: newer V8s end the whole process over large ones that come too fast.
    const file = program("let all; for (;;) all = { all };");
    expect(await readAside(TASK, { seconds: 60, megabytes: 32 }, file)).toEqual({
      kind: "too-large",
    });
  });

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
