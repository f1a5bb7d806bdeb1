import { forgetLocated } from "../documents/assessment/located.ts";
import { nearest } from "../documents/nearest.ts";
import { type Problem } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { honestyProblems } from "./honesty-problems.ts";
import { loadWith } from "./load-assessment.ts";
import { yearLoader } from "./load-year.ts";
import { rememberingLoader } from "./remembering-loader.ts";

/** Files to be checked together. It goes from thread to thread: plain values alone. */
export interface CheckTask {
  readonly files: readonly FileToCheck[];
  /** The earlier year's file that was typed in place of the one that each names. */
  readonly previous: string | undefined;
}

/** What is to be checked, and how it was come by. */
export interface FileToCheck {
  readonly file: string;
  /** A file whose name was typed; one in a folder, which may be something else; a folder with nothing to check. */
  readonly kind: "typed" | "in-folder" | "empty-folder";
}

/** What the check of one file came to: plain values alone. */
export interface CheckedFile {
  readonly file: string;
  /** Whether it says itself that it is no assessment, and nobody named it: it was left out. */
  readonly isOther: boolean;
  readonly problems: readonly Problem[];
  /** The files that were read for it, itself among them, in that order. */
  readonly read: readonly string[];
  /** The lines that its problems are about: a whole file for each would be too much to keep. */
  readonly lines: readonly LineOfFile[];
  /** What was said on the way, for stderr. */
  readonly said: readonly string[];
}

/** One line of a file, without its end. */
export interface LineOfFile {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Checks files one after the other. What several of them need is read once. */
export async function checkPart(host: Host, task: CheckTask): Promise<readonly CheckedFile[]> {
  const said: string[] = [];
  const loader = rememberingLoader(yearLoader({ ...host, err: (text) => void said.push(text) }));
  const checked: CheckedFile[] = [];
  for (const { file, kind } of task.files) {
    // One after the other, so that what is said on the way comes in the order the files were named.
    // oxlint-disable-next-line no-await-in-loop
    const found = kind === "empty-folder" ? empty(file) : await findIn(loader, file, task.previous);
    const read = [...found.texts.keys()];
    const isOther = kind === "in-folder" && saysItIsOther(found, file);
    const kept = isOther ? NOTHING : { problems: found.problems, lines: found.lines };
    checked.push({ file, isOther, read, ...kept, said: said.splice(0) });
  }
  return checked;
}

const NOTHING = { problems: [], lines: [] };

interface Found {
  readonly problems: readonly Problem[];
  readonly lines: readonly LineOfFile[];
  readonly texts: ReadonlyMap<string, string>;
}

async function findIn(
  loader: ReturnType<typeof yearLoader>,
  file: string,
  previous: string | undefined,
): Promise<Found> {
  try {
    const loading = await loadWith(loader, file, previous);
    if (!loading.ok) return foundIn(loading.problems, loading.texts);
    const { warnings, texts, assessment } = loading.value;
    const all = foundIn([...warnings, ...honestyProblems(loading.value)], texts);
    forgetLocated(assessment);
    return all;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Other files may still be checked, and a list for a program has to name this one too.
    return foundIn([unreadable(file, error)]);
  }
}

function foundIn(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string> = new Map(),
): Found {
  return { problems, lines: linesOf(problems, texts), texts };
}

function unreadable(file: string, { message, hint }: UserError): Problem {
  const isOfFile = message.startsWith(`${file}: `);
  return {
    code: "file/unreadable",
    severity: "error",
    message: isOfFile ? message.slice(file.length + 2) : message,
    advice: hint,
    file,
    at: { line: 1, column: 1 },
  };
}

function empty(folder: string): Found {
  const says = `${folder}: there is no assessment in this folder`;
  const hint = "name a folder that holds files ending in .yaml";
  return foundIn([unreadable(folder, new UserError(says, { hint }))]);
}

/**
 * Whether a file that only lies in a folder is something else: a framework or a gate's settings, whose `format:` line says
 * so, and not only by a slip of the pen; or replies, or a part to be copied into an assessment, which have no such line,
 * and none of the other keys that every assessment must have.
 */
function saysItIsOther({ problems: [problem], texts }: Found, file: string): boolean {
  const text = texts.get(file) ?? "";
  if (problem?.code === "schema/missing-key" && !/^format:/m.test(text)) return !KEYS.test(text);
  if (problem?.code !== "format/unknown") return false;
  const name = /^format:[ ]*["']?([a-z-]+)\/\d+/m.exec(text)?.[1];
  return name !== undefined && nearest(name, ["assessment"]) === undefined;
}

/** What every assessment has at the start of a line: one whose `format:` line was lost is still known by these. */
const KEYS = /^["']?(?:council|period|framework)["']?[ ]*:/m;

function linesOf(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly LineOfFile[] {
  const wanted = new Map<string, Set<number>>();
  for (const { file, at } of problems) {
    const lines = wanted.get(file) ?? new Set();
    wanted.set(file, lines.add(at.line));
  }
  return [...wanted].flatMap(([file, numbers]) => {
    const text = texts.get(file);
    return text === undefined ? [] : linesAt(file, text, numbers);
  });
}

/** The lines of a text at some numbers; those that it does not have are left out. */
function linesAt(file: string, text: string, numbers: ReadonlySet<number>): LineOfFile[] {
  const found: LineOfFile[] = [];
  const last = [...numbers].reduce((most, line) => Math.max(most, line), 0);
  let start = 0;
  for (let line = 1; line <= last && start <= text.length; line += 1) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (numbers.has(line)) found.push({ file, line, text: text.slice(start, end) });
    start = end + 1;
  }
  return found;
}
