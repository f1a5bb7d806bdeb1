import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { type Prompter } from "../../src/interview/prompter.ts";
import {
  type AsideOutcome,
  type Host,
  type Surroundings,
  type Workers,
} from "../../src/platform/host.ts";
import { UserError } from "../../src/platform/user-error.ts";

/** A host in memory that keeps what it was told, and is loud about what it was not. */
export interface MemoryHost extends Host {
  /** Everything written to stdout so far. */
  readonly stdout: () => string;
  /** Everything written to stderr so far. */
  readonly stderr: () => string;
  /** The files as they now are, by path. */
  readonly stored: ReadonlyMap<string, string>;
  /** The paths that were written, in order, repeats included. */
  readonly written: readonly string[];
  /** The locks that are held now. */
  readonly locked: ReadonlySet<string>;
  /** Puts a file there as somebody else would. */
  readonly put: (path: string, text: string) => void;
}

/** What a test starts from. */
export interface MemoryHostSetup {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly surroundings?: Partial<Surroundings>;
  readonly prompter?: Prompter;
  /** The threads that tasks may go to; without them there is one thread. */
  readonly workers?: Workers;
  /** What comes of reading a file in a thread of its own; without it there is one thread. */
  readonly aside?: AsideOutcome;
  /** The files as they stood, by revision. */
  readonly past?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const SURROUNDINGS: Surroundings = {
  stdinIsTerminal: false,
  stdoutIsTerminal: false,
  stderrIsTerminal: false,
  columns: 80,
  colour: false,
  plain: false,
  debug: false,
  today: "2026-10-01",
};

/** A host whose files are the given ones. A file that is not among them is missing, as a real one would be. */
export function memoryHost(setup: MemoryHostSetup = {}): MemoryHost {
  const files = new Map(Object.entries(setup.files ?? {}).map(([path, text]) => [at(path), text]));
  const [out, err, written]: [string[], string[], string[]] = [[], [], []];
  const locked = new Set<string>();
  const bytesOf = (path: string): Uint8Array => {
    const found = files.get(at(path));
    if (found === undefined) throw new UserError(`${path}: there is no such file`);
    return typeof found === "string" ? new TextEncoder().encode(found) : found;
  };
  return {
    version: "0.0.0-test",
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    surroundings: { ...SURROUNDINGS, ...setup.surroundings },
    filesAt: async (revision) => {
      const past = setup.past?.[revision];
      if (past === undefined) throw new UserError(`there is no revision "${revision}"`);
      return memoryHost({ files: past }).files;
    },
    hash: (text) => sha256(new TextEncoder().encode(text)).slice(0, 16),
    openPrompter: async () => {
      if (setup.prompter === undefined) throw new Error("the test gave no prompter");
      return setup.prompter;
    },
    files: {
      read: async (path, limit = Number.POSITIVE_INFINITY) => {
        const bytes = bytesOf(path);
        if (bytes.length > limit) throw new UserError(`${path}: this file is too large`);
        return bytes;
      },
      readShipped: async (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
      exists: async (path) => files.has(at(path)) || namesIn(files, path).length > 0,
      isSame: async (one, other) => at(one) === at(other) && files.has(at(one)),
      below: async (path) => {
        if (files.has(at(path)) || namesIn(files, path).length === 0) return undefined;
        const start = at(path) === "." ? "" : `${at(path).replace(/\/$/, "")}/`;
        const inside = [...files.keys()].filter((file) => file.startsWith(start)).toSorted();
        return { files: inside, leadingOut: [] };
      },
      list: async (folder) => namesIn(files, folder),
      sha256Within: async (folder, path) => {
        const inside = at(posix.join(folder, path));
        if (inside.startsWith("../") && !at(folder).startsWith("..")) return undefined;
        return files.has(inside) ? sha256(bytesOf(inside)) : undefined;
      },
      writeAtomically: async (path, text) => {
        files.set(at(path), text);
        written.push(at(path));
      },
      makeFolder: async () => undefined,
      lock: async (path) => {
        if (locked.has(at(path))) throw new UserError(`${path}: another run is writing this file`);
        locked.add(at(path));
        return { release: async () => void locked.delete(at(path)) };
      },
    },
    stdout: () => out.join(""),
    stderr: () => err.join(""),
    get stored() {
      const decoder = new TextDecoder();
      return new Map(
        [...files].map(([path, text]) => [
          path,
          typeof text === "string" ? text : decoder.decode(text),
        ]),
      );
    },
    written,
    locked,
    put: (path, text) => void files.set(at(path), text),
    openWorkers: async () => setup.workers,
    readAside: async () => setup.aside,
  };
}

function at(path: string): string {
  return posix.normalize(path);
}

function namesIn(files: ReadonlyMap<string, unknown>, folder: string): readonly string[] {
  const start = at(folder) === "." ? "" : `${at(folder).replace(/\/$/, "")}/`;
  const inside = [...files.keys()].filter((path) => path.startsWith(start));
  return [
    ...new Set(inside.map((path) => path.slice(start.length).split("/")[0] ?? "")),
  ].toSorted();
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
