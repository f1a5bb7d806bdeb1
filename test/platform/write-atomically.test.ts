import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { UserError } from "../../src/platform/user-error.ts";
import { writeFileAtomically } from "../../src/platform/write-atomically.ts";
import { asAnotherUser } from "../support/as-another-user.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("writes a new file, and leaves nothing beside it", async () => {
  const folder = temporaryFolder();
  await writeFileAtomically(join(folder, "a.yaml"), "trees: 3\n");
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("trees: 3\n");
  expect(readdirSync(folder)).toEqual(["a.yaml"]);
});

it("writes another file into its place, so that a reader sees the old bytes or the new", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  writeFileSync(path, "trees: 3\n");
  const before = statSync(path).ino;
  await writeFileAtomically(path, "trees: 4\n");
  expect(readFileSync(path, "utf8")).toBe("trees: 4\n");
  expect(statSync(path).ino).not.toBe(before);
});

it("keeps the mode", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  await writeFileAtomically(path, "new");
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

it("writes what a link leads to, and leaves the link", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "real"));
  writeFileSync(join(folder, "real/a.yaml"), "old");
  symlinkSync("real/a.yaml", join(folder, "link.yaml"));
  await writeFileAtomically(join(folder, "link.yaml"), "new");
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "real/a.yaml"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["link.yaml", "real"]);
});

const refusals: [string, (path: string) => void, RegExp][] = [
  ["a folder", (path) => mkdirSync(path), /folder, not a file/],
  ["a device", (path) => symlinkSync("/dev/null", path), /pipe or a device/],
  ["a link that leads nowhere", (path) => symlinkSync("nowhere", path), /not there/],
  [
    "a file marked as read-only",
    (path) => {
      writeFileSync(path, "old");
      chmodSync(path, 0o444);
    },
    /read-only/,
  ],
];

it.each(refusals)("refuses %s in words, and leaves it", async (_what, make, says) => {
  const folder = temporaryFolder();
  const path = join(folder, "a.yaml");
  make(path);
  const before = lstatSync(path);
  const error = await writeFileAtomically(path, "new").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toHaveProperty("message", expect.stringMatching(says));
  expect(lstatSync(path).ino).toBe(before.ino);
  expect(readdirSync(folder)).toEqual(["a.yaml"]);
});

it("refuses a folder that is not there", async () => {
  const path = join(temporaryFolder(), "nowhere", "a.yaml");
  await expect(writeFileAtomically(path, "new")).rejects.toThrow(/no folder/);
});

it("refuses a folder that the user may not write in, and leaves the file", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), "old");
  chmodSync(join(folder, "a.yaml"), 0o666);
  chmodSync(folder, 0o755);
  await asAnotherUser(async () => {
    if (process.geteuid?.() === statSync(folder).uid) chmodSync(folder, 0o555);
    const path = join(folder, "a.yaml");
    await expect(writeFileAtomically(path, "new")).rejects.toThrow(/may not write in the folder/);
  });
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("old");
});

it("refuses somebody else's file that the user may only read", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), "old");
  chmodSync(join(folder, "a.yaml"), process.geteuid?.() === 0 ? 0o644 : 0o444);
  await asAnotherUser(async () => {
    await expect(writeFileAtomically(join(folder, "a.yaml"), "new")).rejects.toThrow(/read-only/);
  });
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("old");
});

it("leaves the old file whole when the disk is full, and says so", async ({ skip }) => {
  const disk = temporaryFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
  if (mounted.status !== 0) skip("a small disk cannot be mounted here");
  onTestFinished(() => void spawnSync("umount", [disk]));
  const path = join(disk, "a.yaml");
  writeFileSync(path, "old");
  const error = await writeFileAtomically(path, "x".repeat(200_000)).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(error).toHaveProperty("message", expect.stringMatching(/disk is full/));
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(disk)).toEqual(["a.yaml"]);
});

it("sweeps what a killed run left, and nothing of anybody else's", async () => {
  const folder = temporaryFolder();
  const gone = String(spawnSync("true").pid);
  const here = String(process.pid);
  const names = [
    `a.yaml.${gone}.mir-temporary`,
    `a.yaml.${gone}.mir-temporary.123`,
    `b.yaml.${gone}.mir-temporary`,
    `a.yaml.${here}.mir-temporary.9`,
    "a.yaml.20260101",
    "a.yaml.bak",
  ];
  for (const name of names) {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), 1, 1);
  }
  const young = `a.yaml.${gone}.mir-temporary.7`;
  writeFileSync(join(folder, young), "");
  await writeFileAtomically(join(folder, "a.yaml"), "new");
  expect(readdirSync(folder)).toEqual(["a.yaml", young, ...names.slice(2)].toSorted());
});
