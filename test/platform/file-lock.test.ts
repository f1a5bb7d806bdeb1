import { spawnSync } from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fileLocks } from "../../src/platform/file-lock.ts";
import { UserError } from "../../src/platform/user-error.ts";
import { asAnotherUser } from "../support/as-another-user.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const gone = (): number => spawnSync("true").pid;

it("is a file beside the file that says who holds it, and goes when it is given back", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  const lock = await fileLocks().lock(path);
  expect(JSON.parse(readFileSync(`${path}.lock`, "utf8"))).toMatchObject({
    pid: process.pid,
    host: hostname(),
  });
  await lock.release();
  expect(existsSync(`${path}.lock`)).toBe(false);
});

it("keeps a second run out and says who holds it and what to do", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  await fileLocks().lock(path);
  const error = await fileLocks()
    .lock(path)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toHaveProperty(
    "message",
    expect.stringContaining(`process ${String(process.pid)}`),
  );
  expect(error).toHaveProperty("hint", expect.stringContaining(`${path}.lock`));
});

it("is one lock however the file is named", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), "");
  symlinkSync("a.yaml", join(folder, "link.yaml"));
  await fileLocks().lock(join(folder, "link.yaml"));
  await expect(fileLocks().lock(join(folder, "a.yaml"))).rejects.toThrow(UserError);
});

it.each([
  [
    "whose process has ended",
    () => ({ pid: gone(), host: hostname(), started: new Date().toISOString() }),
  ],
  [
    "older than the machine's start",
    () => ({ pid: process.pid, host: hostname(), started: "2001-01-01T00:00:00.000Z" }),
  ],
])("takes over a lock %s", async (_what, holder) => {
  const path = join(temporaryFolder(), "a.yaml");
  writeFileSync(`${path}.lock`, JSON.stringify(holder()));
  await fileLocks().lock(path);
  expect(JSON.parse(readFileSync(`${path}.lock`, "utf8"))).toMatchObject({ pid: process.pid });
});

it("leaves the lock of another machine alone and names it", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  const text = JSON.stringify({
    pid: gone(),
    host: "town-hall-4",
    started: "2026-09-01T09:30:00.000Z",
  });
  writeFileSync(`${path}.lock`, text);
  await expect(fileLocks().lock(path)).rejects.toThrow(
    /town-hall-4, since 2026-09-01 at 09:30 UTC/,
  );
  expect(readFileSync(`${path}.lock`, "utf8")).toBe(text);
});

it("waits to take over a lock that is half written until it is old", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  writeFileSync(`${path}.lock`, "");
  await expect(fileLocks().lock(path)).rejects.toThrow(/just taken/);
  utimesSync(`${path}.lock`, 1, 1);
  await fileLocks().lock(path);
  expect(readFileSync(`${path}.lock`, "utf8")).toContain(String(process.pid));
});

it("gives a dead lock to one of many that want it", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  writeFileSync(
    `${path}.lock`,
    JSON.stringify({ pid: gone(), host: hostname(), started: new Date().toISOString() }),
  );
  const runs = await Promise.allSettled(Array.from({ length: 20 }, () => fileLocks().lock(path)));
  expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(readdirSync(join(path, ".."))).toEqual(["a.yaml.lock"]);
});

it("does not take away a lock that is somebody else's by now", async () => {
  const path = join(temporaryFolder(), "a.yaml");
  const lock = await fileLocks().lock(path);
  writeFileSync(`${path}.lock`, "somebody else's");
  await lock.release();
  expect(readFileSync(`${path}.lock`, "utf8")).toBe("somebody else's");
});

it("gives every lock back at once when the process ends", async () => {
  const folder = temporaryFolder();
  const locks = fileLocks();
  await locks.lock(join(folder, "a.yaml"));
  await locks.lock(join(folder, "b.yaml"));
  expect(locks.releaseAll()).toBe(true);
  expect(locks.releaseAll()).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it("says in words that the folder may not be written in", async () => {
  const folder = temporaryFolder();
  await asAnotherUser(async () => {
    await expect(fileLocks().lock(join("/proc", "a.yaml"))).rejects.toThrow(UserError);
  });
  await expect(fileLocks().lock(join(folder, "nowhere", "a.yaml"))).rejects.toThrow(/no folder/);
});
