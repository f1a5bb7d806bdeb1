import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { codeBlocks } from "../support/doc-blocks.ts";
import { runGit } from "../support/git-repository.ts";
import { readXml } from "../support/read-xml.ts";
import { runTool, type ToolRun } from "../support/run-tool.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DOCUMENT = readFileSync(join(ROOT, "docs/ci.md"), "utf8");
const [GITHUB = "", GITLAB = "", GATE = ""] = codeBlocks(DOCUMENT, "yaml");
const [PUSH = "", UPDATE = "", TREND = "", PUBLIC = ""] = codeBlocks(DOCUMENT, "sh");

/** The worked example as a council's repository: last state on main, this one on a branch. */
function council(gate = GATE): string {
  const folder = temporaryFolder();
  const example = join(ROOT, "reports/example");
  for (const year of ["2025-26.yaml", "2026-27.yaml"])
    copyFileSync(join(example, year), join(folder, year));
  cpSync(join(example, "evidence"), join(folder, "evidence"), { recursive: true });
  writeFileSync(join(folder, "mir.gate.yaml"), gate);
  runGit(folder, "init", "--quiet", "--initial-branch", "main");
  runGit(folder, "add", "--all");
  runGit(folder, "commit", "--quiet", "--message", "Last state");
  runGit(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
  const year = join(folder, "2026-27.yaml");
  writeFileSync(year, readFileSync(year, "utf8").replace("    said: 3\n", "    said: 2\n"));
  runGit(folder, "commit", "--quiet", "--all", "--message", "This state");
  return folder;
}

/** Runs a step's lines as the document has them, with what a runner sets. */
function step(folder: string, script: string): ToolRun {
  const settings =
    'export GITHUB_STEP_SUMMARY="$PWD/summary.md" GITHUB_BASE_REF=main CI=true; ' +
    "export CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse main); set -e; ";
  return runTool(settings + script, folder);
}

interface Workflow {
  readonly jobs: {
    readonly read: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
}

const STEPS = (parse(GITHUB) as Workflow).jobs.read.steps.flatMap(({ name, run }) =>
  run === undefined || name === "Install" ? [] : [run],
);
interface Job {
  readonly script: readonly string[];
}
const {
  "self-assessment": { script: SCRIPT },
  "merge-request": { script: REQUEST },
} = parse(GITLAB) as { "self-assessment": Job; "merge-request": Job };

it("has the commands that these tests run", () => {
  expect(STEPS.filter((line) => line.startsWith("mir "))).toHaveLength(3);
  expect(STEPS.at(-1)).toContain("mir diff --git");
  expect(SCRIPT.filter((line) => line.startsWith("mir "))).toHaveLength(3);
  expect(GATE).toContain("format: gate/1");
});

it("runs every step of the GitHub workflow: the gate fails, the rest is done", () => {
  const folder = council();
  const runs = STEPS.map((line) => step(folder, line));
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1, 0]);
  expect(runs[1]?.stdout).toMatch(/^::warning file=2026-27\.yaml,line=\d+,col=\d+,title=We-/m);
  const summary = readFileSync(join(folder, "summary.md"), "utf8");
  expect(summary.match(/^# What changed: /gm)).toHaveLength(2);
  expect(summary).toMatch(/^\*\*The gate fails on \d+ findings\. 1 slip is accepted\.\*\*$/m);
  expect(runs.map(({ stdout, stderr }) => stdout + stderr).join("")).not.toContain("\u001B");
});

it("says of a file that is new in a pull request that there is nothing to compare it with", () => {
  const folder = council();
  runGit(folder, "mv", "2026-27.yaml", "2027-28.yaml");
  runGit(folder, "commit", "--quiet", "--message", "Another year");
  const script = (STEPS.at(-1) ?? "").replaceAll("2026-27", "2027-28");
  expect(step(folder, script).exitCode).toBe(0);
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toBe(
    "2027-28.yaml is new: there is nothing to compare it with.\n",
  );
});

it("reads a merge request, and what is to be pushed, from where the two parted", () => {
  const folder = council();
  const year = join(folder, "2026-27.yaml");
  const ours = readFileSync(year, "utf8");
  runGit(folder, "checkout", "--quiet", "-b", "ours");
  runGit(folder, "checkout", "--quiet", "main");
  writeFileSync(year, ours.replace("    said: 4\n", "    said: 1\n"));
  runGit(folder, "commit", "--quiet", "--all", "--message", "What others did");
  runGit(folder, "checkout", "--quiet", "ours");
  const { stdout, exitCode } = step(folder, PUSH);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("0 commitments moved");
  expect(step(folder, PUSH.replace("...", "..")).stdout).toContain("1 commitment moved");
  expect(REQUEST.map((line) => step(folder, line).exitCode)).toEqual([0]);
  expect(readFileSync(join(folder, "merge-request.md"), "utf8")).toContain("# What changed: ");
});

it("runs the script of the GitLab job, and the gate's file accepts its slip", () => {
  const folder = council();
  const runs = SCRIPT.map((line) => step(folder, line));
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1]);
  expect(existsSync(join(folder, "changes.md"))).toBe(true);
  const [suite] = readXml(readFileSync(join(folder, "changes.xml"), "utf8")).children;
  expect(Number(suite?.attributes["failures"])).toBeGreaterThan(0);
  expect(suite?.children.at(-2)?.text).toContain(
    "accepted until 2027-06-30: people no longer asked on We-3.2",
  );
});

it("passes after what is there has been accepted as the document says", () => {
  const folder = council();
  expect(step(folder, UPDATE).exitCode).toBe(0);
  expect(readFileSync(join(folder, "mir.gate.yaml"), "utf8")).toContain(
    "Agreed by the board on 12 May 2027",
  );
  expect(step(folder, SCRIPT.at(-1) ?? "").exitCode).toBe(0);
});

it("sets years side by side", () => {
  const folder = council();
  const { exitCode } = step(folder, TREND);
  expect(exitCode).toBe(0);
  expect(readFileSync(join(folder, "years.md"), "utf8")).toMatch(/^# Year by year: /);
  expect(readFileSync(join(folder, "years.csv"), "utf8")).toMatch(/^council_code,/);
});

it("makes them for publication", () => {
  const folder = council();
  const { exitCode } = step(folder, PUBLIC);
  expect(exitCode).toBe(0);
  for (const file of ["changes.public.html", "years.public.md"]) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain("This is the version for publication.");
  }
});

const COMMANDS = [
  ...["text", "markdown", "csv", "json", "junit", "github", "html"].map(
    (format) => `mir diff 2025-26.yaml 2026-27.yaml --fail-on strict --format ${format}`,
  ),
  ...["text", "markdown", "csv", "json"].map(
    (format) => `mir trend 2025-26.yaml 2026-27.yaml --format ${format}`,
  ),
  "mir diff 2025-26.yaml 2026-27.yaml --public --format json",
];

const PLACES = [
  "TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8",
  "TZ=America/Adak LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8",
  "TZ=Asia/Kathmandu LANG=ar_EG.UTF-8 LC_ALL=ar_EG.UTF-8 CI=1 GITHUB_ACTIONS=true FORCE_COLOR=3",
  "TZ=UTC LANG=C LC_ALL=C TERM=xterm-256color COLUMNS=200",
];

it.each(COMMANDS)("gives the same bytes in every time zone and language: %s", (command) => {
  const folder = council();
  const { stdout } = runTool(command, folder);
  expect(stdout.length).toBeGreaterThan(0);
  expect(stdout).not.toContain("\u001B");
  for (const place of PLACES)
    expect(runTool(`${place} ${command}`, folder).stdout === stdout, place).toBe(true);
});

it("leaves the repository as it found it", () => {
  const folder = council();
  step(folder, STEPS.at(-1) ?? "");
  const status = execFileSync("git", ["status", "--porcelain"], { cwd: folder, encoding: "utf8" });
  expect(status).toBe("?? summary.md\n");
});
