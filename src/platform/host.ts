import { type Face, type Prompter } from "../interview/prompter.ts";

/** Everything that a run touches. The only way to the disk, the streams and the surroundings. */
export interface Host {
  /** The tool's own version, as `mir --version` prints it. */
  readonly version: string;
  /** Writes to stdout: only what another program or a file may want. */
  readonly out: (text: string) => void;
  /** Writes to stderr: everything that is for a person. */
  readonly err: (text: string) => void;
  readonly surroundings: Surroundings;
  readonly files: Files;
  /**
   * The files as they stood at a revision of the git repository that each lies in; read only, through git itself. At
   * `main...HEAD` they stand as where the two parted.
   * Throws a `UserError` on a revision that git would take for an option.
   */
  readonly filesAt: (revision: string) => Promise<Files>;
  /** First 16 hex digits of SHA-256 over the text's UTF-8 bytes. */
  readonly hash: (text: string) => string;
  /** Opens a face of the interview on stdin and stdout; loads the prompt library only for the terminal's own. */
  readonly openPrompter: (face: Face) => Promise<Prompter>;
  /**
   * Opens workers for tasks that need no one another: threads, at most so many as given. Undefined where they would not
   * be faster than this thread alone.
   */
  readonly openWorkers: (most: number) => Promise<Workers | undefined>;
  /**
   * Reads a file's bytes in a process of its own, for as long and with as much memory as given, and no more. Undefined
   * where the program was not built: then there is this process alone.
   */
  readonly readAside: (task: AsideTask, limits: AsideLimits) => Promise<AsideOutcome | undefined>;
}

/** A file to be read aside. It goes to another process: plain values alone. */
export interface AsideTask {
  /** Its name, as messages have it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AsideLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What came of it: what was read, or which limit it reached. */
export type AsideOutcome =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "too-slow" }
  | { readonly kind: "too-large" };

/** Threads that do tasks beside this one. Each has its own memory: a task and its result are copied. */
export interface Workers {
  /** How many there are. */
  readonly count: number;
  /** Does a task in the next worker that is free; rejects where the worker has failed. */
  readonly run: (task: unknown) => Promise<unknown>;
  /** Ends them all. */
  readonly close: () => Promise<void>;
}

/** What the process was started with, as values. */
export interface Surroundings {
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Whether colour may be used on stdout: a terminal, and neither NO_COLOR nor a dumb TERM. */
  readonly colour: boolean;
  /** MIR_PLAIN=1 or TERM=dumb: the plain face is asked for. */
  readonly plain: boolean;
  /** MIR_DEBUG=1: causes of errors are printed. */
  readonly debug: boolean;
  /** Today, for prompts that offer a date. Never used in a file that is compared. */
  readonly today: string;
}

/** Files, by the path that the user typed (relative to where the run was started) or one made from it. All throw `UserError`. */
export interface Files {
  /** The bytes of a file; refuses a directory, a missing file, and one above `limit` bytes. */
  readonly read: (path: string, limit?: number) => Promise<Uint8Array>;
  /** A file that ships with the tool, by its path inside the package: `dist/generated/…`, `frameworks/…`. */
  readonly readShipped: (path: string) => Promise<string>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Whether two paths lead to one file, links followed; false where either is missing. */
  readonly isSame: (one: string, other: string) => Promise<boolean>;
  /** Names in a folder, sorted by code unit; empty where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /**
   * The files below a folder at any depth, sorted by code unit; undefined where the path leads to no folder. Left out are
   * names that start with a dot, `node_modules`, and folders that links lead to.
   */
  readonly below: (path: string) => Promise<FilesBelow | undefined>;
  /** Lower-case hex SHA-256 of a file; undefined where it is missing, is not a file, or lies outside `folder` (links followed). */
  readonly sha256Within: (folder: string, path: string) => Promise<string | undefined>;
  /** Writes the whole file or nothing (temporary file, fsync, rename); a link's target is written, its mode kept. */
  readonly writeAtomically: (path: string, text: string) => Promise<void>;
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /**
   * Takes the file's lock for a whole writing command; throws where another run holds it, or where the file that is
   * there may not be written. Readers take none.
   */
  readonly lock: (path: string) => Promise<Lock>;
}

/** What lies below a folder. */
export interface FilesBelow {
  readonly files: readonly string[];
  /** Links to files that lie outside it: whoever made the folder does not say what is there. */
  readonly leadingOut: readonly string[];
}

export interface Lock {
  readonly release: () => Promise<void>;
}
