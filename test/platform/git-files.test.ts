import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Files } from "../../src/platform/host.ts";
import { gitFiles } from "../../src/platform/git-files.ts";
import { UserError } from "../../src/platform/user-error.ts";
import { type Repository, gitRepository, runGit } from "../support/git-repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let repository: Repository;
let [first, second]: Files[] = [];

beforeAll(() => {
  repository = gitRepository(mkdtempSync(join(tmpdir(), "mir-test-")), [
    { "year.yaml": "first\n", "old/gone.yaml": "gone\n", "evidence/plan.txt": "a plan\n" },
    { "year.yaml": "second\n", "-x.yaml": "odd\n", "a: b $(touch pwned).yaml": "odder\n" },
  ]);
  rmSync(join(repository.folder, "old"), { recursive: true });
  writeFileSync(join(repository.folder, "year.yaml"), "not committed\n");
  [first, second] = repository.commits.map((commit) => gitFiles(commit));
});

afterAll(() => {
  rmSync(repository.folder, { recursive: true, force: true });
});

function at(...parts: readonly string[]): string {
  return join(repository.folder, ...parts);
}

async function textOf(files: Files | undefined, path: string): Promise<string> {
  return new TextDecoder().decode(await files?.read(path));
}

async function refusal(promise: Promise<unknown> | undefined): Promise<string> {
  const error: unknown = await promise?.catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`);
  return `${error.message}; ${error.hint ?? ""}`;
}

describe("files at a revision", () => {
  it("are what was committed, not what stands in the folder", async () => {
    expect(await textOf(first, at("year.yaml"))).toBe("first\n");
    expect(await textOf(second, at("year.yaml"))).toBe("second\n");
    expect(await textOf(gitFiles("HEAD~1"), at("year.yaml"))).toBe("first\n");
    expect(await textOf(gitFiles("main"), at("year.yaml"))).toBe("second\n");
  });

  it("are those of the commit from which two branches come", async () => {
    const { folder } = gitRepository(temporaryFolder(), [
      { "year.yaml": "first\n", "old/gone.yaml": "gone\n" },
      { "year.yaml": "second\n" },
    ]);
    const path = join(folder, "year.yaml");
    runGit(folder, "branch", "side", "HEAD~1");
    expect(await textOf(gitFiles("side...main"), path)).toBe("first\n");
    expect(await gitFiles("side...main").list(join(folder, "old"))).toEqual(["gone.yaml"]);
    expect(await refusal(gitFiles("side...nowhere").read(path))).toContain("nowhere");
    runGit(folder, "checkout", "--quiet", "--orphan", "alone");
    runGit(folder, "commit", "--quiet", "--message", "Alone");
    expect(await refusal(gitFiles("main...alone").read(path))).toContain("both main and alone");
  });

  it("may lie in a folder that is gone since", async () => {
    expect(existsSync(at("old"))).toBe(false);
    expect(await textOf(first, at("old", "gone.yaml"))).toBe("gone\n");
    expect(await first?.list(at("old"))).toEqual(["gone.yaml"]);
  });

  it("may have any name, and no shell reads it", async () => {
    expect(await textOf(second, at("-x.yaml"))).toBe("odd\n");
    expect(await textOf(second, at("a: b $(touch pwned).yaml"))).toBe("odder\n");
    expect(existsSync(at("pwned"))).toBe(false);
  });

  it("are there or not, and are listed", async () => {
    expect(await first?.exists(at("-x.yaml"))).toBe(false);
    expect(await second?.exists(at("-x.yaml"))).toBe(true);
    expect(await first?.list(at())).toEqual(["evidence", "old", "year.yaml"]);
    expect(await first?.list(at("nowhere"))).toEqual([]);
  });

  it("are listed in a folder that is there still", async () => {
    expect(await second?.list(at("evidence"))).toEqual(["plan.txt"]);
  });

  it("are hashed whole, within their folder alone", async () => {
    const hash = createHash("sha256").update("a plan\n").digest("hex");
    expect(await first?.sha256Within(at(), "evidence/plan.txt")).toBe(hash);
    expect(await first?.sha256Within(at(), "evidence/none.txt")).toBeUndefined();
    expect(await first?.sha256Within(at("evidence"), "../year.yaml")).toBeUndefined();
  });

  it("are never written", async () => {
    expect(await refusal(first?.writeAtomically(at("year.yaml"), "x"))).toContain(
      "cannot be written",
    );
    expect(await refusal(first?.makeFolder(at("new")))).toContain("cannot be written");
    expect(await refusal(first?.lock(at("year.yaml")))).toContain("cannot be written");
  });

  it("do not touch the repository", async () => {
    const state = runGit(repository.folder, "status", "--porcelain=v2", "--branch");
    await first?.read(at("year.yaml"));
    expect(runGit(repository.folder, "status", "--porcelain=v2", "--branch")).toBe(state);
  });
});

describe("what git cannot give", () => {
  it.each([
    "--output=pwned",
    "-h",
    "",
    "HEAD:year.yaml",
    "main...-h",
    "...HEAD",
    "main...HEAD...main",
  ])("refuses %j as a revision", (revision) => {
    expect(() => gitFiles(revision)).toThrow(UserError);
  });

  it("is told apart: no such revision, no such file, no repository, too large", async () => {
    expect(await refusal(gitFiles("nowhere").read(at("year.yaml")))).toContain(
      'no revision "nowhere"',
    );
    expect(await refusal(first?.read(at("none.yaml")))).toContain("no such file at");
    expect(await refusal(first?.read(at("evidence")))).toContain("no such file at");
    expect(await refusal(first?.read(at("year.yaml"), 3))).toContain("larger than what is read");
    const elsewhere = join(temporaryFolder(), "year.yaml");
    expect(await refusal(gitFiles("HEAD").read(elsewhere))).toContain("not a git repository");
  });

  it("says so where git itself is missing", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = temporaryFolder();
    try {
      expect(await refusal(first?.read(at("year.yaml")))).toContain("git is not installed");
    } finally {
      process.env["PATH"] = path;
    }
  });
});
