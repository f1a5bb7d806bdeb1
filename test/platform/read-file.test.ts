import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readFileWhole } from "../../src/platform/read-file.ts";
import { UserError } from "../../src/platform/user-error.ts";
import { asAnotherUser } from "../support/as-another-user.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("gives the bytes of a file, through a link too", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), "trees: 3\n");
  symlinkSync("a.yaml", join(folder, "link.yaml"));
  const bytes = await readFileWhole(join(folder, "link.yaml"));
  expect(Buffer.from(bytes).toString("utf8")).toBe("trees: 3\n");
});

const refusals: [string, (path: string) => void, RegExp][] = [
  ["a missing file", () => undefined, /no such file/],
  ["a folder", (path) => mkdirSync(path), /folder/],
  ["a named pipe", (path) => void execFileSync("mkfifo", [path]), /pipe or a device/],
  ["a device", (path) => symlinkSync("/dev/zero", path), /pipe or a device/],
  ["a link that leads nowhere", (path) => symlinkSync("nowhere", path), /no such file/],
  ["a link that leads to itself", (path) => symlinkSync("file.yaml", path), /circle/],
];

it.each(refusals)("refuses %s in words", async (_what, make, says) => {
  const path = join(temporaryFolder(), "file.yaml");
  make(path);
  const error = await readFileWhole(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toHaveProperty("message", expect.stringMatching(says));
  expect(error).toHaveProperty("message", expect.stringContaining(path));
});

it("refuses a file whose folder is a file", async () => {
  const path = join(temporaryFolder(), "file.yaml");
  writeFileSync(path, "");
  await expect(readFileWhole(join(path, "below.yaml"))).rejects.toThrow(/not a folder/);
});

it("refuses a file that the user may not read", async () => {
  const path = join(temporaryFolder(), "secret.yaml");
  writeFileSync(path, "trees: 3\n");
  chmodSync(path, 0o000);
  await asAnotherUser(async () => {
    await expect(readFileWhole(path)).rejects.toThrow(/may not open/);
  });
});

it("refuses a file above the limit, and says both sizes", async () => {
  const path = join(temporaryFolder(), "large.yaml");
  writeFileSync(path, Buffer.alloc(6 * 1024 * 1024, 35));
  await expect(readFileWhole(path)).rejects.toThrow(/6 MB.*5 MB/);
  expect((await readFileWhole(path, 7 * 1024 * 1024)).length).toBe(6 * 1024 * 1024);
});
