import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { realHost } from "../support/real-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const MARKER = ".made-by-mir-demo";

/** Runs `mir demo` on this machine's own files. */
async function demoIn(folder: string): Promise<{ code: ExitCode; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const real = realHost();
  const surroundings = { ...real.surroundings, stdoutIsTerminal: false, columns: 80 };
  const code = await run(["demo", folder], {
    ...real,
    surroundings,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  return { code, out: out.join(""), err: err.join("") };
}

describe("mir demo", { timeout: 60_000 }, () => {
  it("makes its folder, says what to open, and changes nothing when it is run again", async () => {
    const folder = join(temporaryFolder(), "deep/demo");
    const { code, out, err } = await demoIn(folder);
    expect([code, err]).toEqual([ExitCode.ok, ""]);
    expect(out).toContain(join(folder, "2026-27.report.md"));
    expect(out).toContain("\nHow the 38 commitments stand\n");
    const before = contentsOf(folder);
    expect(before.get("2026-27.yaml")).toBe(shipped("2026-27.yaml"));

    expect((await demoIn(folder)).out).toBe(out);
    expect(contentsOf(folder)).toEqual(before);
  });

  it("leaves a person's own file alone, and keeps what they changed in one of its files", async () => {
    const folder = join(temporaryFolder(), "demo");
    await demoIn(folder);
    const file = join(folder, "2026-27.yaml");
    const changed = `${readFileSync(file, "utf8")}# mine\n`;
    writeFileSync(file, changed);
    writeFileSync(join(folder, "notes.txt"), "mine too\n");

    const { code, out } = await demoIn(folder);
    expect(code).toBe(ExitCode.ok);
    expect(out.replaceAll("\n", " ")).toContain("2026-27.yours.yaml");
    const after = contentsOf(folder);
    expect(after.get("2026-27.yaml")).toBe(shipped("2026-27.yaml"));
    expect(after.get("2026-27.yours.yaml")).toBe(changed);
    expect(after.get("notes.txt")).toBe("mine too\n");

    writeFileSync(file, `${changed}# again\n`);
    await demoIn(folder);
    expect(contentsOf(folder).get("2026-27.yours-2.yaml")).toBe(`${changed}# again\n`);
    expect(contentsOf(folder).get("2026-27.yours.yaml")).toBe(changed);
  });

  it("takes an empty folder", async () => {
    const folder = temporaryFolder();
    expect((await demoIn(folder)).code).toBe(ExitCode.ok);
    expect(existsSync(join(folder, MARKER))).toBe(true);
  });

  it("touches no folder that it did not make", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "budget.txt"), "mine\n");
    const { code, out, err } = await demoIn(folder);
    expect([code, out]).toEqual([ExitCode.unusable, ""]);
    expect(err).toContain("mir demo did not make it");
    expect(readdirSync(folder)).toEqual(["budget.txt"]);
  });

  it("says so where a file stands in the folder's place", async () => {
    const file = join(temporaryFolder(), "demo");
    writeFileSync(file, "mine\n");
    const { code, out } = await demoIn(file);
    expect([code, out]).toEqual([ExitCode.unusable, ""]);
    expect(readFileSync(file, "utf8")).toBe("mine\n");
  });

  it("waits for nobody who is writing into its assessment", async () => {
    const folder = join(temporaryFolder(), "demo");
    mkdirSync(folder);
    const host = realHost();
    const lock = await host.files.lock(join(folder, "2026-27.yaml"));
    const { code, out } = await demoIn(folder);
    await lock.release();
    expect([code, out]).toEqual([ExitCode.unusable, ""]);
  });
});

/** Every file of a folder, by its path below it. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")] as const),
  );
}

function shipped(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../reports/example", name), "utf8");
}
