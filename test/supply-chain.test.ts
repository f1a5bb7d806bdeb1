import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly license?: string;
  readonly inBundle?: boolean;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

/** What the check itself uses; it runs without a compiler. */
const LICENCES = pathToFileURL(join(ROOT, "test/checks/licences.mjs")).href;
const { unfitLicences } = (await import(LICENCES)) as {
  readonly unfitLicences: (packages: object) => readonly string[];
};

const manifest = read("package.json") as Manifest;
const lock = read("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}

describe("what the tool is built from", () => {
  it("brings nothing to whoever installs it: all of it is in the bundle", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it("names every package by one version", () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("locks every package by its bytes, and none to a place of its own", () => {
    expect(locked.length).toBeGreaterThan(100);
    const unlocked = locked.filter(
      ([, { integrity = "", resolved = "" }]) =>
        !integrity.startsWith("sha512-") ||
        !/^(?:https:\/\/registry\.npmjs\.org\/|$)/.test(resolved),
    );
    expect(unlocked.map(([path]) => path)).toEqual([]);
  });

  it("takes no package that runs a script when it is installed", () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it("runs no script of its own when it is installed from its tarball", () => {
    const run = ["preinstall", "install", "postinstall"];
    expect(Object.keys(manifest.scripts).filter((name) => run.includes(name))).toEqual([]);
  });

  it("holds nothing whose licence the tool's own does not go with", () => {
    expect(unfitLicences(lock.packages)).toEqual([]);
  });

  it.each([
    ["GPL-3.0-only", true],
    [undefined, true],
    ["UNLICENSED", true],
    ["(MIT OR GPL-2.0-only)", false],
    ["(MIT AND GPL-2.0-only)", true],
    ["MIT", false],
  ])("takes the licence %s for unfit: %s", (license, isUnfit) => {
    const found = unfitLicences({ "node_modules/trees": { license } });
    expect(found.length > 0).toBe(isUnfit);
  });
});
