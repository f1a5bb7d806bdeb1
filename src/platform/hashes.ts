import { createHash, hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";

/** How much of a file is held at once, in bytes. */
const PART = 64 * 1024;

/** Lower-case hex SHA-256 of an ordinary file; undefined for anything else. Throws where it cannot be read. */
export function sha256OfFile(path: string): string | undefined {
  const file = statSync(path);
  if (!file.isFile()) return undefined;
  return file.size <= PART ? hash("sha256", readFileSync(path), "hex") : inParts(path);
}

function inParts(path: string): string {
  const whole = createHash("sha256");
  const descriptor = openSync(path, "r");
  try {
    const part = Buffer.allocUnsafe(PART);
    for (;;) {
      // Each part goes where the one before it was.
      const bytesRead = readSync(descriptor, part, 0, PART, null);
      if (bytesRead === 0) return whole.digest("hex");
      whole.update(part.subarray(0, bytesRead));
    }
  } finally {
    closeSync(descriptor);
  }
}
