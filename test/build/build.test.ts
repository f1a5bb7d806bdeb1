import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "mir-build-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function copyOf(name: string): string {
  const copy = join(folder, name);
  for (const part of ["src", "frameworks", "package.json", "bin"])
    cpSync(part, join(copy, part), { recursive: true });
  return copy;
}

function build(
  copy: string,
  ...args: readonly string[]
): { status: number | null; stderr: string } {
  return spawnSync("node", ["src/build/build.mjs", ...args], { cwd: copy, encoding: "utf8" });
}

function filesIn(copy: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(copy, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // V8's own code is for this machine alone: it is not shipped, and holds the path that it was made at.
    .filter((name) => !name.startsWith(join(copy, "dist/compiled")))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [name.slice(copy.length), readFileSync(name, "utf8")]),
  );
}

it("makes the same bytes from the same sources, wherever they are, and leaves nothing behind", () => {
  const [one, other] = [copyOf("one"), copyOf("other")];
  for (const copy of [one, other]) {
    symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
    expect(build(copy).status).toBe(0);
  }
  const made = filesIn(one);
  expect(Object.keys(made)).toContain("/dist/main.cjs");
  expect(Object.keys(made)).toContain("/dist/THIRD-PARTY-LICENCES.txt");
  expect(Object.keys(made).filter((name) => name.startsWith("/dist/build"))).toEqual([]);
  expect(filesIn(other)).toEqual(made);
  expect(build(one).status).toBe(0);
  expect(filesIn(one)).toEqual(made);
}, 60_000);

it("names the file, the line and what is wrong where a shipped framework has a mistake", () => {
  const copy = copyOf("mistaken");
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  cpSync("test/fixtures/framework/invalid/keeps-unknown.yaml", join(copy, "frameworks/trees.yaml"));
  const { status, stderr } = build(copy, "--if-possible");
  expect(status).toBe(1);
  expect(stderr).toContain("frameworks/trees.yaml:65:24: ");
}, 60_000);

it("ends with a message and 0 where the bundler is absent and it was asked to try only", () => {
  const copy = copyOf("bare");
  const tried = build(copy, "--if-possible");
  expect(tried.status).toBe(0);
  expect(tried.stderr).toContain("not built");
  expect(build(copy).status).toBe(1);
});
