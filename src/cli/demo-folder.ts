import { join } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";

/** The file by which the demo knows a folder that it made. */
export const MARKER = ".made-by-mir-demo";

/** Throws a `UserError` where a folder holds anything and is not one that the demo made. */
export async function requireOwnFolder(host: Host, folder: string): Promise<void> {
  const names = await host.files.list(folder);
  if (names.length === 0 || names.includes(MARKER)) return;
  throw new UserError(`${folder}: this folder is not empty, and mir demo did not make it`, {
    hint: "nothing was changed; name a new folder, such as: mir demo try-it",
  });
}

/**
 * Writes files into the folder, by their paths below it. A file that holds other words than the demo left there is a
 * person's: it is kept beside the new one. Gives the names under which such files were kept.
 */
export async function writeFolder(
  host: Host,
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  await host.files.makeFolder(folder);
  const made = await readMarker(host, folder);
  // The mark comes first: a folder that was cut short half-way is still the demo's own.
  await writeMarker(host, folder, made);
  const kept: string[] = [];
  for (const [name, text] of texts) {
    // One after another: what is cut short is then in order.
    // oxlint-disable-next-line no-await-in-loop
    kept.push(...(await replace(host, { folder, name, made: made.get(name) }, text)));
  }
  const hashes = [...texts].map(([name, text]) => [name, host.hash(text)] as const);
  await writeMarker(host, folder, new Map([...made, ...hashes]));
  return kept;
}

interface Place {
  readonly folder: string;
  readonly name: string;
  /** The fingerprint of what the demo left there. */
  readonly made: string | undefined;
}

async function replace(
  host: Host,
  { folder, name, made }: Place,
  text: string,
): Promise<readonly string[]> {
  const path = join(folder, name);
  const before = await textAt(host, path);
  if (before === text) return [];
  const isPersons = before !== undefined && host.hash(before) !== made;
  const aside = isPersons ? await freeName(host, folder, name) : undefined;
  if (aside !== undefined) await host.files.writeAtomically(join(folder, aside), before ?? "");
  await host.files.makeFolder(join(path, ".."));
  await host.files.writeAtomically(path, text);
  return aside === undefined ? [] : [aside];
}

async function textAt(host: Host, path: string): Promise<string | undefined> {
  if (!(await host.files.exists(path))) return undefined;
  const text = decodeText(await host.files.read(path), path);
  if (text.ok) return text.value;
  throw new UserError(`${path}: this is not a text file, and mir demo did not make it so`, {
    hint: "move it elsewhere, and run mir demo again",
  });
}

/** `2026-27.yours.yaml`, or with a number where that is taken. */
async function freeName(host: Host, folder: string, name: string): Promise<string> {
  const dot = name.indexOf(".", name.lastIndexOf("/") + 1);
  const [stem, ending] = dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  for (let number = 1; ; number += 1) {
    const free = `${stem}.yours${number === 1 ? "" : `-${String(number)}`}${ending}`;
    // The next number is looked at only where this one is taken.
    // oxlint-disable-next-line no-await-in-loop
    if (!(await host.files.exists(join(folder, free)))) return free;
  }
}

async function readMarker(host: Host, folder: string): Promise<ReadonlyMap<string, string>> {
  const text = (await textAt(host, join(folder, MARKER))) ?? "";
  const lines = text.split("\n").map((line) => /^([0-9a-f]{16}) {2}(.+)$/.exec(line));
  return new Map(lines.flatMap((line) => (line === null ? [] : [[line[2] ?? "", line[1] ?? ""]])));
}

async function writeMarker(
  host: Host,
  folder: string,
  made: ReadonlyMap<string, string>,
): Promise<void> {
  const lines = [...made].map(([name, hash]) => `${hash}  ${name}`);
  const head = [
    "mir demo made this folder. Run it again, and it makes these files again; it leaves all others alone.",
    "A file of these that you have changed is kept under another name.",
    "",
  ];
  await host.files.writeAtomically(join(folder, MARKER), `${[...head, ...lines].join("\n")}\n`);
}
