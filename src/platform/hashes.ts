import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";

/** How much of a file is held at once, in bytes. */
const PART = 64 * 1024;

/** Lower-case hex SHA-256 of an ordinary file; undefined for anything else. Throws where it cannot be read. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  if (!(await stat(path)).isFile()) return undefined;
  const hash = createHash("sha256");
  const handle = await open(path);
  try {
    // A handle is read with far less around it than a stream, and evidence files are small.
    const part = Buffer.allocUnsafe(PART);
    for (;;) {
      // Each part goes where the one before it was.
      // oxlint-disable-next-line no-await-in-loop
      const { bytesRead } = await handle.read(part, 0, PART);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(part.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
