import { basename, dirname, join } from "node:path";
import { problemIn } from "../documents/problem-at.ts";
import { KIND_OF_ENDING } from "../documents/source/source-kind.ts";
import { type Parsed, type Problem } from "../domain/problem.ts";
import { type Source } from "../domain/wording/source-block.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { readSourceAside } from "./read-source-aside.ts";

/** The most bytes of one file, and the most files: what a council has is far below both. */
const LARGEST = 50 * 1024 * 1024;
const MOST_FILES = 100;

/** The files that words are taken from, and what they hold. */
export interface ReadSources {
  readonly paths: readonly string[];
  readonly sources: readonly Source[];
}

/** Reads every file that is named, and those of known kinds in every folder; says all that cannot be read at once. */
export async function readSources(
  host: Host,
  named: readonly string[],
): Promise<Parsed<ReadSources>> {
  const paths = [...new Set((await Promise.all(named.map((one) => filesAt(host, one)))).flat())];
  if (paths.length > MOST_FILES)
    throw new UserError(`there are ${String(paths.length)} files, and no more than 100 are read`, {
      hint: "name the files that hold the statements",
    });
  const names = namesOf(paths);
  const problems: Problem[] = [];
  const sources: Source[] = [];
  for (const [index, path] of paths.entries()) {
    // One after the other: each may be large.
    // oxlint-disable-next-line no-await-in-loop
    const source = await readOne(host, path, names[index] ?? path);
    if (source.ok) sources.push(source.value);
    else problems.push(...source.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { paths, sources: withoutCopies(sources) }, warnings: [] };
}

async function filesAt(host: Host, path: string): Promise<readonly string[]> {
  const names = await host.files.list(path);
  const isFolder = names.length > 0 || (await host.files.below(path)) !== undefined;
  if (!isFolder) return [path];
  const known = names.filter((name) => KIND_OF_ENDING.has(endingOf(name)));
  if (known.length === 0)
    throw new UserError(`${path}: there is no file in this folder that words can be taken from`, {
      hint: "save the pages as .html, .docx, .pdf, .csv, .md or .txt",
    });
  return known.map((name) => join(path, name));
}

async function readOne(host: Host, path: string, name: string): Promise<Parsed<Source>> {
  const bytes = await host.files.read(path, LARGEST);
  const reading = await readSourceAside(host, path, bytes);
  if (!reading.ok) {
    const problem = problemIn(path, { line: 1, column: 1 }, reading.finding);
    return { ok: false, problems: [problem] };
  }
  const sha256 = (await host.files.sha256Within(dirname(path), basename(path))) ?? "";
  const { blocks, language } = reading;
  return { ok: true, value: { name, sha256, blocks, language }, warnings: [] };
}

/** The names of files, with as many folders as tell each from the others. */
function namesOf(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split(/[\\/]/).filter((part) => part !== ""));
  return parts.map((own, index) => {
    for (let length = 1; length < own.length; length += 1) {
      const name = own.slice(-length).join("/");
      const isShared = parts.some(
        (other, place) => place !== index && other.slice(-length).join("/") === name,
      );
      if (!isShared) return name;
    }
    return own.join("/");
  });
}

/** A file that is named twice, or is a copy of another, is read once. */
function withoutCopies(sources: readonly Source[]): readonly Source[] {
  const seen = new Set<string>();
  return sources.filter(({ sha256 }) => {
    const isNew = !seen.has(sha256);
    seen.add(sha256);
    return isNew;
  });
}

function endingOf(name: string): string {
  return /[.]([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
