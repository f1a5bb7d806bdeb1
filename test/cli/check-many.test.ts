import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { checkPart, type CheckTask } from "../../src/cli/check-part.ts";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type Workers } from "../../src/platform/host.ts";
import { FINDINGS_FORMATS } from "../../src/render/findings/formats.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { memoryHost } from "../support/memory-host.ts";
import { runTool } from "../support/run-tool.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Every third file has an error, every fourth a warning, every fifth another council's file before it. */
const FILES = Object.fromEntries(
  Array.from({ length: 90 }, (_, place) => {
    const file = `councils/${String(place).padStart(2, "0")}.yaml`;
    const error = place % 3 === 0 ? "commitments:\n  We-1.1: { said: 9 }\n" : "";
    const warning = place % 4 === 0 ? "evidence:\n  E1: { title: Unused }\n" : "";
    const earlier = place % 5 === 0 ? "previous: ../earlier.yaml\n" : "";
    return [file, assessmentText({ added: earlier + error + warning })];
  }),
);
const EARLIER = assessmentText({
  period: "2025-26",
  added: "evidence:\n  E7: { title: Unused }\n",
});
const files = { ...FILES, "earlier.yaml": EARLIER };
const typed = Object.keys(FILES);

/** What the check wrote as JSON. */
function read(stdout: string) {
  return JSON.parse(stdout) as { readonly files: unknown; readonly findings: unknown };
}

interface FakeWorkers extends Workers {
  readonly isClosed: () => boolean;
}

/** Workers whose first task ends last of those that run with it. */
function workersThat(answer: (task: CheckTask) => Promise<unknown>): FakeWorkers {
  let isClosed = false;
  let isFirst = true;
  let ended = 0;
  return {
    count: 2,
    run: async (task) => {
      const waits = isFirst;
      isFirst = false;
      const result = await answer(structuredClone(task) as CheckTask);
      // oxlint-disable-next-line no-await-in-loop, no-unmodified-loop-condition
      while (waits && ended === 0) await setImmediate();
      ended += 1;
      return structuredClone(result);
    },
    close: async () => {
      isClosed = true;
    },
    isClosed: () => isClosed,
  };
}

describe("mir check with many files", () => {
  it.each(FINDINGS_FORMATS)("says the same with threads as without, as %s", async (format) => {
    const alone = memoryHost({ files });
    const code = await run(["check", ...typed, "--format", format], alone);
    expect(code).toBe(ExitCode.unusable);
    const workers = workersThat(async (task) => checkPart(memoryHost({ files }), task));
    const shared = memoryHost({ files, workers });
    expect(await run(["check", ...typed, "--format", format], shared)).toBe(code);
    expect(shared.stdout()).toBe(alone.stdout());
    expect(shared.stderr()).toBe(alone.stderr());
    expect(workers.isClosed()).toBe(true);
  });

  it("says the same of a file among many as of the file alone", async () => {
    const many = memoryHost({ files });
    await run(["check", ...typed], many);
    for (const file of typed.slice(0, 5)) {
      const one = memoryHost({ files });
      // oxlint-disable-next-line no-await-in-loop
      await run(["check", file], one);
      const blocks = one.stderr().split("\n\n").slice(0, -1);
      for (const block of blocks) expect(many.stderr()).toContain(block);
    }
  });

  it("ends as a bug, and closes the threads, where one fails", async () => {
    const workers = workersThat(async () => {
      throw new Error("the roots are wet");
    });
    const host = memoryHost({ files, workers });
    expect(await run(["check", ...typed], host)).toBe(ExitCode.bug);
    expect(host.stderr()).toContain("the roots are wet");
    expect(workers.isClosed()).toBe(true);
  });

  it("says a note on a framework once, however many threads come upon it", async () => {
    const own = { ...files, "councils/frameworks/making-it-real-2018.yaml": "format: [\n" };
    const workers = workersThat(async (task) => checkPart(memoryHost({ files: own }), task));
    const [alone, shared] = [memoryHost({ files: own }), memoryHost({ files: own, workers })];
    for (const host of [alone, shared]) {
      // oxlint-disable-next-line no-await-in-loop
      await run(["check", ...typed], host);
      expect(host.stderr().match(/^using the workspace's own framework/gm)).toHaveLength(1);
    }
    expect(shared.stderr()).toBe(alone.stderr());
  });
});

describe("mir check with a folder", () => {
  const folder = {
    "councils/b/2026.yml": assessmentText({ added: "evidence:\n  E1: { title: Unused }\n" }),
    "councils/a.yaml": assessmentText(),
    "councils/notes.txt": "not: yaml: at all",
    "councils/mir.gate.yaml": "format: gate/1\naccepted: []\n",
    "councils/replies/one.yaml": "A33.what: Plant a tree\n",
    "councils/replies/part.yaml": "commitments:\n  We-1.1: { reply: Trees. }\n",
    "councils/frameworks/trees.yaml": "format: framework/1\n",
  };

  it("checks what is in it, at any depth, in order, and says what it leaves out", async () => {
    const host = memoryHost({ files: folder });
    expect(await run(["check", "councils", "--format", "json"], host)).toBe(ExitCode.ok);
    expect(read(host.stdout()).files).toEqual(["councils/a.yaml", "councils/b/2026.yml"]);
    expect(host.stderr()).toBe(
      "left out, no assessment: 3 files (councils/mir.gate.yaml, councils/replies/one.yaml, councils/replies/part.yaml)\n",
    );
  });

  it.each([
    ["has no format line", "council: Exampleshire\n", "schema/missing-key"],
    ["misspells its format", "format: asessment/1\n", "format/unknown"],
    ["is no YAML at all", "format: [\n", "yaml/syntax"],
  ])("leaves out no file that %s", async (_what, text, code) => {
    const host = memoryHost({ files: { ...folder, "councils/c.yaml": text } });
    expect(await run(["check", "councils"], host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain(`councils/c.yaml:1:`);
    expect(host.stderr()).toContain(`[${code}]`);
  });

  it("opens no link that leads out of it, and says so; one that is typed it does", () => {
    const [inside, outside] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(inside, "a.yaml"), assessmentText());
    writeFileSync(join(outside, "b.yaml"), "password: rosebud\n");
    symlinkSync(join(outside, "b.yaml"), join(inside, "b.yaml"));
    const { exitCode, stdout, stderr } = runTool("mir check .", inside);
    expect([exitCode, stdout]).toEqual([0, "1 file, no problems\n"]);
    expect(stderr).toContain("left out: b.yaml is a link that leads out of the folder");
    expect(stderr).not.toContain("rosebud");
    expect(runTool("mir check b.yaml", inside).exitCode).toBe(2);
  });

  it("reads a council's years once each, however many of them lead to one", async () => {
    const years = Array.from({ length: 6 }, (_, place) => {
      const earlier = place === 0 ? "" : `previous: ${String(2019 + place)}.yaml\n`;
      const period = `${String(2020 + place)}-${String(21 + place)}`;
      return [
        `x/${String(2020 + place)}.yaml`,
        assessmentText({ period, added: earlier }),
      ] as const;
    });
    const host = memoryHost({ files: Object.fromEntries(years) });
    const opened: string[] = [];
    const noting: typeof host.files.read = (path, limit) => {
      opened.push(path);
      return host.files.read(path, limit);
    };
    const task: CheckTask = {
      files: years.map(([file]) => ({ file, kind: "in-folder" })),
      previous: undefined,
    };
    const checked = await checkPart({ ...host, files: { ...host.files, read: noting } }, task);
    expect(checked.map((one) => one.read.length)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(opened.filter((path) => path.startsWith("x/20")).length).toBe(6);
  });

  it("leaves out no file that was typed", async () => {
    const host = memoryHost({ files: folder });
    expect(await run(["check", "councils/mir.gate.yaml"], host)).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("[format/unknown]");
  });

  it("takes a folder without an assessment for a mistake, and checks the rest", async () => {
    const host = memoryHost({ files: { "councils/notes.txt": "", "a.yaml": assessmentText() } });
    expect(await run(["check", "councils", "a.yaml", "--format", "json"], host)).toBe(
      ExitCode.unusable,
    );
    expect(JSON.parse(host.stdout())).toMatchObject({
      files: ["councils", "a.yaml"],
      findings: [{ file: "councils", code: "file/unreadable" }],
    });
  });
});

it("says the same in the built program, with real threads", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "councils"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const example = readFileSync(
    resolve(import.meta.dirname, "../../reports/example/2026-27.yaml"),
    "utf8",
  );
  writeFileSync(join(folder, "councils/example.yaml"), example);
  const { stdout, exitCode } = runTool("mir check councils --format json", folder);
  const host = memoryHost({ files: { ...files, "councils/example.yaml": example } });
  expect(await run(["check", "councils", "--format", "json"], host)).toBe(exitCode);
  expect(read(stdout).findings).toEqual(read(host.stdout()).findings);
});
