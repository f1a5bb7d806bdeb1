import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { codeBlocks } from "../support/doc-blocks.ts";
import { runGit } from "../support/git-repository.ts";
import { runTool, type ToolRun } from "../support/run-tool.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DOCUMENT = readFileSync(join(ROOT, "docs/merge.md"), "utf8");
const [, , SET_UP = "", SETTLE = ""] = codeBlocks(DOCUMENT, "sh");
const FILE = "2026-27.yaml";

const WHO =
  "export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org " +
  "GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org; ";

interface Repository {
  readonly folder: string;
  /** Runs lines of shell in it. */
  readonly sh: (lines: string) => ToolRun;
  readonly text: () => string;
}

/** A repository with the example's later year, set up as the document says, and each side's work on a branch of its own. */
function repository(work: { readonly ours: string; readonly theirs: string }): Repository {
  const folder = temporaryFolder();
  for (const year of ["2025-26.yaml", FILE])
    copyFileSync(join(ROOT, "reports/example", year), join(folder, year));
  runGit(folder, "init", "--quiet", "--initial-branch", "main");
  const sh = (lines: string): ToolRun => runTool(`${WHO}${lines}`, folder);
  const done = [
    SET_UP,
    "git add --all && git commit --quiet --message Start",
    `git checkout --quiet -b theirs && ${work.theirs} && git commit --quiet --all --message Theirs`,
    `git checkout --quiet main && ${work.ours} && git commit --quiet --all --message Ours`,
  ].map(sh);
  expect(done.map(({ exitCode, stderr }) => `${String(exitCode)} ${stderr}`)).toEqual([
    "0 ",
    "0 ",
    "0 ",
    "0 ",
  ]);
  return { folder, sh, text: () => readFileSync(join(folder, FILE), "utf8") };
}

const add = (title: string, on: string): string =>
  `mir evidence add ${FILE} --title "${title}" --kind processes --method told --as-of 2026-05-01 ` +
  `--where https://example.org/${title.split(" ")[0] ?? ""} --for ${on} > add.log`;
const say = (from: number, to: number): string =>
  `sed -i '0,/said: ${String(from)}/s//said: ${String(to)}/' ${FILE}`;

it("merges two branches that each added a piece of evidence, without a question", () => {
  const { sh, text, folder } = repository({
    ours: add("Walks with families", "We-1.2"),
    theirs: add("Letters from carers", "We-1.3"),
  });
  const { exitCode, stdout } = sh("git merge theirs --quiet --no-edit");
  expect(stdout).toContain("E62: what theirs called E61 (evidence); ours has another E61");
  expect(exitCode).toBe(0);
  expect(text()).toMatch(/ {2}E61:\n {4}title: Walks with families/);
  expect(text()).toMatch(/ {2}E62:\n {4}title: Letters from carers/);
  expect(text()).toMatch(/We-1.2:[^]*?\{ id: E61 \}[^]*?We-1.3:[^]*?\{ id: E62 \}/);
  rmSync(join(folder, "add.log"));
  expect(runGit(folder, "status", "--porcelain")).toBe("");
  expect(sh(`mir check ${FILE}`).exitCode).toBe(0);
});

it("puts work on top in a rebase", () => {
  const { sh, text } = repository({
    ours: add("Walks with families", "We-1.2"),
    theirs: add("Letters from carers", "We-1.3"),
  });
  expect(sh("git rebase --quiet theirs").exitCode).toBe(0);
  expect(text()).toContain("  E61:\n    title: Letters from carers");
  expect(text()).toContain("  E62:\n    title: Walks with families");
});

it("tells git of a clash, leaves ours whole, and is settled as the document says", () => {
  const { sh, text, folder } = repository({ ours: say(3, 2), theirs: say(3, 1) });
  const ours = text();
  const { exitCode, stderr, stdout } = sh("git merge theirs --no-edit");
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    "commitments/We-1.1/said\n  before: 3\n  ours:   2 (2026-27.yaml (ours):47:5)",
  );
  expect(stderr).toContain("theirs: 1 (2026-27.yaml (theirs):47:5)");
  expect(stdout).toContain("CONFLICT");
  expect(text()).toBe(ours);
  expect(runGit(folder, "status", "--porcelain", FILE)).toBe(`UU ${FILE}\n`);
  expect(sh(SETTLE).exitCode).toBe(0);
  expect(text()).toBe(ours.replace("said: 2", "said: 1"));
  expect(runGit(folder, "status", "--porcelain", FILE)).toBe(`M  ${FILE}\n`);
});

it("leaves a file alone that is no assessment, and says so", () => {
  const { sh, text } = repository({
    ours: `sed -i 's/^format: .*/format: trees\\/1/' ${FILE}`,
    theirs: say(3, 1),
  });
  const ours = text();
  const { exitCode, stderr } = sh("git merge theirs --no-edit");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("format/unknown");
  expect(text()).toBe(ours);
});

it("finds the framework beside a file in a folder, and leaves nothing behind", () => {
  const { sh, folder } = repository({ ours: say(3, 2), theirs: say(2, 1) });
  writeFileSync(
    join(folder, "move.sh"),
    "mkdir deep && git mv 20*.yaml deep/ && git commit -qm Move\n",
  );
  expect(
    sh("git checkout -q theirs && sh move.sh && git checkout -q main && sh move.sh").exitCode,
  ).toBe(0);
  expect(sh("git merge theirs --quiet --no-edit").exitCode).toBe(0);
  expect(existsSync(join(folder, "deep", FILE))).toBe(true);
  expect(
    readdirSync(folder).filter((name) => name.includes("merge_file") || name.endsWith(".lock")),
  ).toEqual([]);
});
