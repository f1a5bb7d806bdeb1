import { createHash } from "node:crypto";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { git, type GitAnswer } from "./git.ts";
import { refuseOption, revisionIn } from "./git-revision.ts";
import { type Files } from "./host.ts";
import { packageRoot } from "./package-root.ts";
import { DEFAULT_LIMIT } from "./read-file.ts";
import { UserError } from "./user-error.ts";

/**
 * The files as they stood at a revision of the git repository that each lies in; at `main...HEAD` they stand as where the
 * two parted. Nothing is written, nowhere.
 */
export function gitFiles(revision: string): Files {
  refuseOption(revision);
  const refuse = (path: string): never => {
    throw new UserError(`${path}: what stood at ${revision} cannot be written over`);
  };
  const read = async (path: string, limit = DEFAULT_LIMIT): Promise<Uint8Array> => {
    const answer = await blob(revision, path, limit);
    if (answer.ok) return answer.output;
    throw await explain(answer, revision, path);
  };
  return {
    read,
    readShipped: (path) => readFile(join(packageRoot(), path), "utf8"),
    exists: async (path) => (await blob(revision, path, DEFAULT_LIMIT)).ok,
    isSame: async () => false,
    list: (folder) => list(revision, folder),
    below: async () => undefined,
    sha256Within: async (folder, path) => {
      const inside = relative(folder, join(folder, path));
      if (inside.split(/[\\/]/)[0] === ".." || isAbsolute(inside)) return undefined;
      const found = await blob(revision, join(folder, path), LARGEST_EVIDENCE);
      return found.ok ? createHash("sha256").update(found.output).digest("hex") : undefined;
    },
    writeAtomically: async (path) => refuse(path),
    makeFolder: async (path) => refuse(path),
    lock: async (path) => refuse(path),
  };
}

/** Evidence is only hashed; it may be a scan or a film. */
const LARGEST_EVIDENCE = 1024 * 1024 * 1024;

/** The bytes of a file; git's own filters and converters have no say. */
async function blob(revision: string, path: string, limit: number): Promise<GitAnswer> {
  const { folder, name } = placeOf(path);
  const from = await revisionIn(folder, revision);
  return git(folder, ["cat-file", "blob", `${from}:./${name}`], limit);
}

async function list(revision: string, folder: string): Promise<readonly string[]> {
  const place = placeOf(join(folder, "x"));
  const inside = dirname(place.name);
  const from = await revisionIn(place.folder, revision);
  const tree = inside === "." ? `${from}:./` : `${from}:./${inside}`;
  // Without --full-tree git looks, inside the tree, for the folder that it is run in once more.
  const words = ["ls-tree", "-z", "--full-tree", "--name-only", tree];
  const answer = await git(place.folder, words, DEFAULT_LIMIT);
  if (!answer.ok) return [];
  const names = new TextDecoder().decode(answer.output).split("\0");
  return names.filter((name) => name !== "").toSorted(byCodeUnit);
}

/** Where git is to be run, and the file as it is named from there: a folder may be gone since. */
function placeOf(path: string): { readonly folder: string; readonly name: string } {
  let folder = dirname(path);
  let name = basename(path);
  while (!existsSync(folder) && dirname(folder) !== folder) {
    name = `${basename(folder)}/${name}`;
    folder = dirname(folder);
  }
  return { folder, name };
}

async function explain(answer: GitAnswer, revision: string, path: string): Promise<UserError> {
  const { folder } = placeOf(path);
  if (answer.ok || answer.why === "too-large")
    return new UserError(`${path} at ${revision}: this file is larger than what is read`, {
      hint: "check that it is the file you meant",
    });
  const inside = await git(folder, ["rev-parse", "--git-dir"], DEFAULT_LIMIT);
  if (!inside.ok)
    return new UserError(`${path}: git cannot read the repository that this file lies in`, {
      hint: inside.says === "" ? "is it in a git repository?" : inside.says,
    });
  const from = await revisionIn(folder, revision);
  const known = await git(
    folder,
    ["rev-parse", "--verify", "--quiet", `${from}^{commit}`],
    DEFAULT_LIMIT,
  );
  if (!known.ok)
    return new UserError(`there is no revision "${revision}" in the repository of ${path}`, {
      hint: "check the name; a pipeline may have fetched the newest commit alone",
    });
  return new UserError(`${path}: there is no such file at ${revision}`, {
    hint: "check the name and the folder; of a file that was renamed, name the earlier name and then the later",
  });
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
