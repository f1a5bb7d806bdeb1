import { isatty } from "node:tty";
import { fileLocks } from "./file-lock.ts";
import { type Host, type Surroundings } from "./host.ts";
import { nodeFiles } from "./node-files.ts";
import { openPrompter } from "./open-prompter.ts";
import { packageVersion } from "./package-root.ts";

/** The host of a real run, and what its process needs when it ends early. */
export interface NodeHost extends Host {
  /** Gives back every lock at once; says whether there was one. */
  readonly releaseLocks: () => boolean;
}

/** This machine: its streams, its files, what the process was started with. */
export function nodeHost(): NodeHost {
  const locks = fileLocks();
  return {
    version: packageVersion(),
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    surroundings: surroundingsOf(process),
    files: nodeFiles(locks),
    filesAt: async (revision) => (await import("./git-files.ts")).gitFiles(revision),
    hash: shortHash,
    openPrompter,
    releaseLocks: locks.releaseAll,
  };
}

function surroundingsOf({ env, stdout }: NodeJS.Process): Surroundings {
  const stdoutIsTerminal = isatty(1);
  const isDumb = env["TERM"] === "dumb";
  return {
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal,
    stderrIsTerminal: isatty(2),
    columns: stdoutIsTerminal && stdout.columns > 0 ? stdout.columns : 80,
    colour: stdoutIsTerminal && !isDumb && (env["NO_COLOR"] ?? "") === "",
    plain: isDumb || isOn(env["MIR_PLAIN"]),
    debug: isOn(env["MIR_DEBUG"]),
    today: localDate(new Date()),
  };
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

function localDate(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function shortHash(text: string): string {
  // Loaded when first needed: most runs hash nothing.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}
