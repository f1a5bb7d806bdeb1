import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";

/** One of the two places that a run writes to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Node's own stream there, for a library that writes to one; from then on everything goes through it. */
  readonly stream: () => NodeJS.WriteStream;
  /** Resolves once everything written has left the process. */
  readonly drained: () => Promise<void>;
}

/** The descriptors that a process is started with. */
export type OutputDescriptor = 1 | 2;

/**
 * Writes to a file or a pipe at once and without Node's streams, which take longer to load than most reports take to
 * write; to a terminal, and to a reader that is slow to take what it is given, through a stream. What goes wrong is
 * given to `broken`.
 */
export function openOutput(
  descriptor: OutputDescriptor,
  broken: (error: NodeJS.ErrnoException) => void,
): Output {
  let stream: NodeJS.WriteStream | undefined;
  const openStream = (): NodeJS.WriteStream => {
    stream ??= (descriptor === 1 ? process.stdout : process.stderr).on("error", broken);
    return stream;
  };
  const throughStream = (bytes: Uint8Array): void => {
    openStream().write(bytes);
  };
  return {
    stream: openStream,
    write: (text) => {
      const bytes = bytesOf(text);
      if (stream !== undefined || isTerminal(descriptor)) throughStream(bytes);
      else writeNow(descriptor, bytes, { later: throughStream, broken });
    },
    drained: async () => {
      const open = stream;
      if (open === undefined) return;
      await new Promise<void>((resolve) => {
        open.write("", () => {
          resolve();
        });
      });
    },
  };
}

/** Whether a descriptor leads to a terminal. Node's own answer means loading its sockets, so the file system is asked first. */
export function isTerminal(descriptor: number): boolean {
  if (process.platform !== "win32") {
    try {
      const what = fstatSync(descriptor);
      if (!what.isCharacterDevice() || what.rdev === statSync(devNull).rdev) return false;
    } catch {
      // A descriptor that was closed before the start: no terminal either.
      return false;
    }
  }
  return process.getBuiltinModule("node:tty").isatty(descriptor);
}

/** Written where it surely fits: to know how long it will be, Node would go through all of it once more. */
function bytesOf(text: string): Uint8Array {
  const room = Buffer.allocUnsafe(text.length * 3);
  return room.subarray(0, room.write(text, "utf8"));
}

interface Ways {
  readonly later: (bytes: Uint8Array) => void;
  readonly broken: (error: NodeJS.ErrnoException) => void;
}

function writeNow(descriptor: number, bytes: Uint8Array, { later, broken }: Ways): void {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // A reader that is slow, on a pipe that does not wait for it.
    if (error.code === "EAGAIN") later(bytes.subarray(written));
    else broken(error);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
