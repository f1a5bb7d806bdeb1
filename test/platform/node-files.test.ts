import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fileLocks } from "../../src/platform/file-lock.ts";
import { nodeFiles } from "../../src/platform/node-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const files = nodeFiles(fileLocks());
/** SHA-256 of `trees`, as another program gives it. */
const OF_TREES = "29d807300a961b0cbdb4f22cc5db866a43d20d87b1e17b7f50c91bab25089940";

it("hashes a file inside the folder, and nothing outside it whichever way it is named", async () => {
  const above = temporaryFolder();
  const folder = join(above, "council");
  mkdirSync(join(folder, "evidence"), { recursive: true });
  writeFileSync(join(folder, "evidence/trees.txt"), "trees");
  writeFileSync(join(above, "secret.txt"), "trees");
  symlinkSync("../secret.txt", join(folder, "link.txt"));
  symlinkSync("evidence/trees.txt", join(folder, "inside.txt"));
  const inside = await files.sha256Within(folder, "evidence/trees.txt");
  expect(inside).toBe(OF_TREES);
  expect(await files.sha256Within(folder, "inside.txt")).toBe(inside);
  expect(await files.sha256Within(folder, "../secret.txt")).toBeUndefined();
  expect(await files.sha256Within(folder, "link.txt")).toBeUndefined();
  expect(await files.sha256Within(folder, "evidence")).toBeUndefined();
  expect(await files.sha256Within(folder, "missing.txt")).toBeUndefined();
});

it.each([
  [0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  [65_536, "de2f256064a0af797747c2b97505dc0b9f3df0de4f489eac731c23ae9ca9cc31"],
  [65_537, "3266304f31be278d06c3bd3eb9aa3e00c59bedec0a890de466568b0b90b0e01f"],
  [200_000, "4cbbd9be0cba685835755f827758705db5a413c5494c34262cd25946a73e7582"],
])("hashes a file of %i zeros as another program does", async (size, expected) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "zeros"), Buffer.alloc(size));
  expect(await files.sha256Within(folder, "zeros")).toBe(expected);
});

it("lists a folder by code unit, and nothing where there is none", async () => {
  const folder = temporaryFolder();
  for (const name of ["b.yaml", "a.yaml", "B.yaml", "é.yaml"])
    writeFileSync(join(folder, name), "");
  expect(await files.list(folder)).toEqual(["B.yaml", "a.yaml", "b.yaml", "é.yaml"]);
  expect(await files.list(join(folder, "nowhere"))).toEqual([]);
});

it("finds what is below a folder, and follows no link to another", async () => {
  const folder = temporaryFolder();
  for (const name of ["b/c", ".git", "node_modules/x"])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ["b/c/1.yaml", "b.yaml", "a.txt", ".git/2.yaml", "node_modules/x/3.yaml"])
    writeFileSync(join(folder, name), "");
  symlinkSync("b", join(folder, "again"));
  symlinkSync("../b.yaml", join(folder, "b/link.yaml"));
  symlinkSync("nowhere", join(folder, "b/nowhere.yaml"));
  const outside = join(temporaryFolder(), "secret.yaml");
  writeFileSync(outside, "password: rosebud");
  symlinkSync(outside, join(folder, "b/out.yaml"));
  expect(await files.below(folder)).toEqual({
    files: ["a.txt", "again", "b.yaml", "b/c/1.yaml", "b/link.yaml", "b/nowhere.yaml"].map((name) =>
      join(folder, name),
    ),
    leadingOut: [join(folder, "b/out.yaml")],
  });
  expect(await files.below(join(folder, "b.yaml"))).toBeUndefined();
  expect(await files.below(join(folder, "nowhere"))).toBeUndefined();
});

it("knows one file by two names", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), "");
  writeFileSync(join(folder, "b.yaml"), "");
  symlinkSync("a.yaml", join(folder, "link.yaml"));
  const isSame = (one: string, other: string) =>
    files.isSame(join(folder, one), join(folder, other));
  expect(await isSame("a.yaml", "link.yaml")).toBe(true);
  expect(await isSame("a.yaml", "./a.yaml")).toBe(true);
  expect(await isSame("a.yaml", "b.yaml")).toBe(false);
  expect(await isSame("a.yaml", "nowhere.yaml")).toBe(false);
});

it("reads what ships with the tool", async () => {
  expect(await files.readShipped("package.json")).toContain('"making-it-real"');
});

it("takes for no folder what cannot be looked at, so that reading it says why", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), "");
  symlinkSync("round.yaml", join(folder, "round.yaml"));
  for (const name of ["a.yaml/b.yaml", "round.yaml", `${"n".repeat(300)}.yaml`])
    expect(await files.below(join(folder, name))).toBeUndefined();
});
