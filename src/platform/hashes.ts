import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";

/** How much of a file is held at once, in bytes. */
const PART = 64 * 1024;

/** Lower-case hex SHA-256 of an ordinary file; undefined for anything else. Throws where it cannot be read. */
export function sha256OfFile(path: string): string | undefined {
  if (!statSync(path).isFile()) return undefined;
  const hash = createHash("sha256");
  const descriptor = openSync(path, "r");
  try {
    const part = Buffer.allocUnsafe(PART);
    for (;;) {
      // Each part goes where the one before it was.
      const bytesRead = readSync(descriptor, part, 0, PART, null);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(part.subarray(0, bytesRead));
    }
  } finally {
    closeSync(descriptor);
  }
}
