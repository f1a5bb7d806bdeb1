import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** The built program. */
export const MIR = resolve(import.meta.dirname, "../../bin/mir.cjs");

/** How one command line ended. */
export interface ToolRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a shell's command line in a folder, `mir` being the built program, in an environment that is the same everywhere. */
export function runTool(commandLine: string, folder: string, timeout = 20_000): ToolRun {
  const { status, signal, stdout, stderr, error } = spawnSync("sh", ["-c", commandLine], {
    cwd: folder,
    env: fixedEnvironment(),
    encoding: "utf8",
    input: "",
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { exitCode: status, signal, stdout, stderr };
}

/** What a run of the built program is started with, and nothing else. */
export function fixedEnvironment(): Record<string, string> {
  const folders = [folderWithMir(), dirname(process.execPath), "/usr/bin", "/bin"];
  return { PATH: folders.join(delimiter), NO_COLOR: "1", TZ: "UTC", COLUMNS: "80" };
}

function folderWithMir(): string {
  const folder = mkdtempSync(join(tmpdir(), "mir-bin-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  symlinkSync(MIR, join(folder, "mir"));
  return folder;
}
