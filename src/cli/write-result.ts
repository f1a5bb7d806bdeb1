import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";

/** Where a result goes. */
export interface Destination {
  /** The file named with `-o`; undefined for stdout. */
  readonly output: string | undefined;
  /** Whether a file that is there already may be written over. */
  readonly force: boolean;
  /** The files that were read: never written over, whatever `force` says. */
  readonly inputs: readonly string[];
}

/**
 * Writes a result to stdout or into a file, and then says so on stderr. A file that holds other bytes is
 * written over only with `force`; one that holds the same is left as it is. Throws a `UserError`.
 */
export async function writeResult(
  host: Host,
  { output, force, inputs }: Destination,
  text: string,
): Promise<void> {
  if (output === undefined) {
    host.out(text);
    return;
  }
  for (const input of inputs) {
    // One after the other: there are few, and the first that fits ends the search.
    // oxlint-disable-next-line no-await-in-loop
    if (input === output || (await host.files.isSame(input, output)))
      throw new UserError(`${output}: this is a file that was read, and it is not written over`, {
        hint: "name another file after -o",
      });
  }
  if (await host.files.exists(output)) {
    if (await holds(host, output, text)) {
      host.err(`${output}: already holds this, left as it is\n`);
      return;
    }
    if (!force)
      throw new UserError(`${output}: this file is there already`, {
        hint: "name another file after -o, or add --force to write over it",
      });
  }
  await host.files.writeAtomically(output, text);
  host.err(`written: ${output}\n`);
}

async function holds(host: Host, path: string, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  try {
    const found = await host.files.read(path, bytes.length);
    return found.length === bytes.length && bytes.every((byte, place) => byte === found[place]);
  } catch (error) {
    // Larger than the new text, or no file at all: writing will say what stands in the way.
    if (error instanceof UserError) return false;
    throw error;
  }
}
