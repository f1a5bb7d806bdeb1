import type * as Crypto from "node:crypto";
import { fileLocks } from "./file-lock.ts";
import { type Host, type Surroundings } from "./host.ts";
import { nodeFiles } from "./node-files.ts";
import { openPrompter } from "./open-prompter.ts";
import { isTerminal, type Output } from "./output.ts";
import { packageVersion } from "./package-root.ts";

/** The host of a real run, and what its process needs when it ends early. */
export interface NodeHost extends Host {
  /** Gives back every lock at once; says whether there was one. */
  readonly releaseLocks: () => boolean;
  /** Whether somebody is being asked, or was. */
  readonly isAsking: () => boolean;
}

/** Where a run's result and what is said beside it go. */
export interface NodeOutputs {
  readonly out: Output;
  readonly err: Output;
}

/** This machine: its streams, its files, what the process was started with. */
export function nodeHost({ out, err }: NodeOutputs): NodeHost {
  const locks = fileLocks();
  let isAsking = false;
  return {
    version: packageVersion(),
    out: out.write,
    err: err.write,
    surroundings: surroundingsOf(process),
    files: nodeFiles(locks),
    filesAt: async (revision) => (await import("./git-files.ts")).gitFiles(revision),
    hash: shortHash,
    openPrompter: async (face) => {
      isAsking = true;
      return openPrompter(face, out);
    },
    openWorkers: async (most) => (await import("./workers.ts")).openWorkers(most),
    readAside: async (task, limits) => (await import("./read-aside.ts")).readAside(task, limits),
    releaseLocks: locks.releaseAll,
    isAsking: () => isAsking,
  };
}

/** What a run does not ask is not looked up: telling a terminal takes loading Node's sockets. */
function surroundingsOf({ env }: NodeJS.Process): Surroundings {
  const isDumb = env["TERM"] === "dumb";
  return {
    get stdinIsTerminal() {
      return isTerminal(0);
    },
    get stdoutIsTerminal() {
      return isTerminal(1);
    },
    get stderrIsTerminal() {
      return isTerminal(2);
    },
    get columns() {
      return isTerminal(1) && process.stdout.columns > 0 ? process.stdout.columns : 80;
    },
    get colour() {
      return isTerminal(1) && !isDumb && (env["NO_COLOR"] ?? "") === "";
    },
    plain: isDumb || isOn(env["MIR_PLAIN"]),
    debug: isOn(env["MIR_DEBUG"]),
    get today() {
      return localDate(new Date());
    },
  };
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

function localDate(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

let crypto: typeof Crypto | undefined;

function shortHash(text: string): string {
  // Loaded when first needed: some runs hash nothing. Node looks at all that a module gives whenever it is asked for.
  crypto ??= process.getBuiltinModule("node:crypto");
  return crypto.hash("sha256", text, "hex").slice(0, 16);
}
