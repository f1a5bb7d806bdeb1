import { dirname, join, normalize } from "node:path";
import { type Files, type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";

/** A host on which the demo works: nobody is asked, nothing is said aloud, and what is written stays in memory until it is all there. */
export interface Desk {
  readonly host: Host;
  /** What was written, by path below the folder. */
  readonly written: ReadonlyMap<string, string>;
  /** Everything that was said, for the case that something goes wrong. */
  readonly said: () => string;
}

/** Sets up a desk over a folder: of the files in it only `inputs` are seen. */
export function demoDesk(real: Host, folder: string, inputs: readonly string[]): Desk {
  const written = new Map<string, string>();
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const surroundings = { ...real.surroundings, stdinIsTerminal: false, stdoutIsTerminal: false };
  const host: Host = {
    ...real,
    out: say,
    err: say,
    surroundings: { ...surroundings, stderrIsTerminal: false },
    files: filesOn(real, folder, { written, inputs: new Set(inputs) }),
  };
  return { host, written, said: () => said.join("") };
}

interface Papers {
  readonly written: Map<string, string>;
  readonly inputs: ReadonlySet<string>;
}

function filesOn({ files }: Host, folder: string, { written, inputs }: Papers): Files {
  const isThere = (path: string): boolean => written.has(at(path)) || inputs.has(at(path));
  return {
    ...files,
    read: async (path, limit) => {
      const text = written.get(at(path));
      if (text !== undefined) return new TextEncoder().encode(text);
      if (!inputs.has(at(path))) throw new UserError(`${path}: there is no such file`);
      return files.read(join(folder, path), limit);
    },
    exists: (path) => Promise.resolve(isThere(path)),
    isSame: (one, other) => Promise.resolve(isThere(one) && at(one) === at(other)),
    list: (path) =>
      Promise.resolve([...inputs].filter((name) => dirname(name) === at(path)).toSorted()),
    sha256Within: (path, name) => files.sha256Within(join(folder, path), name),
    writeAtomically: (path, text) => {
      written.set(at(path), text);
      return Promise.resolve();
    },
    makeFolder: () => Promise.resolve(),
    lock: () => Promise.resolve({ release: () => Promise.resolve() }),
  };
}

function at(path: string): string {
  return normalize(path).replaceAll("\\", "/");
}
