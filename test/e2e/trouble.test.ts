import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { assessmentText } from "../support/assessment-text.ts";
import { fixedEnvironment, MIR, runTool } from "../support/run-tool.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FILE = "a.yaml";
const EXAMPLE = resolve(import.meta.dirname, "../../reports/example/2026-27.yaml");

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** A sitting that saves one level; then something happens to its folder, and the reason is typed. */
async function disturbed(folder: string, happens: () => void, user?: number): Promise<Ended> {
  const as = user === undefined ? {} : { uid: user, gid: user };
  const run = spawn(process.execPath, [MIR, "score", FILE, "--plain"], {
    cwd: folder,
    env: fixedEnvironment(),
    ...as,
  });
  onTestFinished(() => void run.kill("SIGKILL"));
  let [stdout, stderr] = ["", ""];
  run.stdin.on("error", () => undefined);
  run.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  run.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  const until = async (words: RegExp): Promise<void> => {
    while (!words.test(stdout) && run.exitCode === null)
      await Promise.race([once(run.stdout, "data"), once(run, "close")]);
  };
  const ended = once(run, "close");
  await until(/Answer: $/);
  run.stdin.write("2\n");
  await until(/Question 2[^]*Answer: $/);
  happens();
  run.stdin.write(`${REASON}\n`);
  run.stdin.end();
  const [code]: unknown[] = await ended;
  return { code, stdout, stderr };
}

const REASON = "two of five teams ask about life first";

function start(folder: string): void {
  writeFileSync(join(folder, FILE), assessmentText());
}

it("says that the folder is gone, and what was not saved", async () => {
  const parent = temporaryFolder();
  const folder = join(parent, "year");
  mkdirSync(folder);
  start(folder);
  const { code, stderr } = await disturbed(folder, () => {
    rmSync(folder, { recursive: true });
  });
  expect(code).toBe(2);
  expect(stderr).toContain("mir: a.yaml: there is no such file");
  expect(stderr).toContain(REASON);
  expect(existsSync(folder)).toBe(false);
});

it("says that the file was moved away, and does not make another", async () => {
  const folder = temporaryFolder();
  start(folder);
  const { code, stderr } = await disturbed(folder, () => {
    renameSync(join(folder, FILE), join(folder, "b.yaml"));
  });
  expect(code).toBe(2);
  expect(stderr).toContain(REASON);
  expect(readdirSync(folder)).toEqual(["b.yaml"]);
  expect(readFileSync(join(folder, "b.yaml"), "utf8")).toContain("said: 2");
});

it("says that the folder can no longer be written in, and leaves the file whole", async ({
  skip,
}) => {
  const nobody = 65_534;
  if (process.geteuid?.() !== 0) skip("only the superuser can hold a sitting as somebody else");
  const folder = temporaryFolder();
  start(folder);
  chmodSync(join(folder, FILE), 0o666);
  const mayRun = spawnSync(process.execPath, [MIR, "--version"], { uid: nobody, gid: nobody });
  if (mayRun.status !== 0) skip("the program cannot be run by another user here");
  const { code, stderr } = await disturbed(
    folder,
    () => {
      chmodSync(folder, 0o555);
    },
    nobody,
  );
  expect(code).toBe(2);
  expect(stderr).toContain("mir: a.yaml: you may not write in the folder that it is in");
  expect(stderr).toContain(REASON);
  expect(readFileSync(join(folder, FILE), "utf8")).toContain("said: 2");
});

it("says that the disk is full, leaves the file whole, and goes on when there is room", async ({
  skip,
}) => {
  const disk = temporaryFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status !== 0)
    skip("a small disk cannot be mounted here");
  onTestFinished(() => void spawnSync("umount", [disk]));
  start(disk);
  const filler = join(disk, "filler");
  const { code, stderr } = await disturbed(disk, () => {
    fill(filler);
  });
  expect(code).toBe(2);
  expect(stderr).toContain(
    "mir: a.yaml: the disk is full; nothing was written and the file is as it was",
  );
  expect(stderr).toContain(REASON);
  expect(readFileSync(join(disk, FILE), "utf8")).toContain("said: 2");
  rmSync(filler);
  expect(readdirSync(disk)).toEqual([FILE]);
  const next = runTool(`printf '${REASON}\\nstop\\n' | mir score ${FILE} --plain`, disk);
  expect(next.exitCode).toBe(0);
  expect(readFileSync(join(disk, FILE), "utf8")).toContain(REASON);
});

/** Writes until nothing more fits. */
function fill(path: string): void {
  writeFileSync(path, "");
  spawnSync("sh", ["-c", `head -c 1000000 /dev/zero > '${path}'`]);
}

it("refuses a disk that can only be read, before anything is asked", async ({ skip }) => {
  const disk = temporaryFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status !== 0)
    skip("a small disk cannot be mounted here");
  onTestFinished(() => void spawnSync("umount", [disk]));
  start(disk);
  spawnSync("mount", ["-o", "remount,ro", disk]);
  const { exitCode, stdout, stderr } = runTool(`echo 2 | mir score ${FILE} --plain`, disk);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("this disk can only be read");
});

it.each([["a file marked as read-only", 0o444, /read-only/]])(
  "refuses %s before anything is asked",
  (_, mode, says) => {
    const folder = temporaryFolder();
    start(folder);
    chmodSync(join(folder, FILE), mode);
    for (const words of [
      "score a.yaml --plain",
      "evidence add a.yaml --plain",
      "sign a.yaml --plain",
    ]) {
      const { exitCode, stdout, stderr } = runTool(`yes 2 | mir ${words}`, folder);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(says);
    }
    expect(readdirSync(folder)).toEqual([FILE]);
  },
);

it.each([
  "report a.yaml",
  "report a.yaml --format csv",
  "report a.yaml --format html",
  "report a.yaml --format json",
  "show a.yaml",
  "diff a.yaml a.yaml --format json",
  "framework show making-it-real-2018 --yaml",
])("ends quietly and as done where nobody reads on: mir %s", (words) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, FILE), readFileSync(EXAMPLE, "utf8").replace(/^previous:.*\n/m, ""));
  for (const reader of ["true", "head -n 1 > first"]) {
    const said = runTool(`{ mir ${words} 2>err; echo $? > code; } | ${reader}`, folder);
    expect([said.exitCode, said.stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "code"), "utf8")).toBe("0\n");
    expect(readFileSync(join(folder, "err"), "utf8")).not.toMatch(/EPIPE|mir:/);
  }
  expect(readFileSync(join(folder, "first"), "utf8")).not.toBe("");
});

it.each([
  ["sed -i s/said:/siad:/ a.yaml", "check a.yaml --format json", 2],
  ["true", "check a.yaml --strict --format json", 1],
  [
    "mir report a.yaml --format json -o r.json; sed -i 's/\\(\"count\": \\)6/\\15/' r.json",
    "verify r.json a.yaml --format json",
    1,
  ],
])(
  "ends with the code of what it found where nobody reads on: %s; mir %s",
  (before, words, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, FILE), readFileSync(EXAMPLE, "utf8").replace(/^previous:.*\n/m, ""));
    runTool(before, folder);
    for (const reader of ["true", "head -n 1 > first", "cat > whole"]) {
      runTool(`{ mir ${words} 2>err; echo $? > code; } | ${reader}`, folder);
      expect([reader, readFileSync(join(folder, "code"), "utf8")]).toEqual([
        reader,
        `${String(code)}\n`,
      ]);
      expect(readFileSync(join(folder, "err"), "utf8")).not.toContain("EPIPE");
    }
  },
);

it("asks nothing where nobody reads the questions any more", () => {
  const folder = temporaryFolder();
  start(folder);
  const command = "yes skip | { mir score a.yaml --plain 2>err; echo $? > code; } | true";
  runTool(command, folder);
  expect(readFileSync(join(folder, "code"), "utf8")).toBe("0\n");
  expect(readFileSync(join(folder, "err"), "utf8")).not.toMatch(/EPIPE|mir:/);
});

it("lets one sitting in of four that start at once, and that one goes on", async () => {
  const folder = temporaryFolder();
  start(folder);
  const options = { cwd: folder, env: fixedEnvironment() };
  const runs = [1, 2, 3, 4].map(() =>
    spawn(process.execPath, [MIR, "score", FILE, "--plain"], options),
  );
  onTestFinished(() => {
    for (const run of runs) run.kill("SIGKILL");
  });
  const codes: unknown[] = [];
  const ended = runs.map(async (run) => {
    const [code]: unknown[] = await once(run, "exit");
    codes.push(code);
  });
  // Those that are refused end by themselves; the one that was let in waits for an answer.
  while (codes.length < 3) await pause(20);
  expect(codes).toEqual([2, 2, 2]);
  for (const run of runs) run.stdin.end();
  await Promise.all(ended);
  expect(codes).toEqual([2, 2, 2, 0]);
  expect(readdirSync(folder)).toEqual([FILE]);
});

it("says of an empty folder that it holds nothing to take words from", () => {
  const command = "mkdir empty && mir framework import empty --framework making-it-real-2018";
  const { exitCode, stderr } = runTool(command, temporaryFolder());
  expect([exitCode, stderr.includes("no file in this folder")]).toEqual([2, true]);
});
