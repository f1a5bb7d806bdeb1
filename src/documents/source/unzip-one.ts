import { Unzip, UnzipInflate } from "fflate";

/** One file of an archive, or why it cannot be had. */
export type Unzipped =
  | { readonly kind: "found"; readonly bytes: Uint8Array }
  | { readonly kind: "missing"; readonly names: readonly string[] }
  | { readonly kind: "encrypted" | "damaged" | "too-large" };

/** How much of the archive is unpacked at a time, in bytes: it may grow a thousandfold. */
const PART = 8 * 1024;

/** The most names that are kept of an archive in which the file is not found. */
const MOST_NAMES = 1000;

/** Unpacks the one file of an archive whose name fits, and never more than `most` bytes of it, whatever the archive says. */
export function unzipOne(bytes: Uint8Array, name: RegExp, most: number): Unzipped {
  const parts: Uint8Array[] = [];
  const names: string[] = [];
  let size = 0;
  const progress: { state: State } = { state: "seeking" };
  const unzip = new Unzip((file) => {
    if (names.length < MOST_NAMES) names.push(file.name);
    if (progress.state !== "seeking" || !name.test(file.name)) return;
    progress.state = "reading";
    file.ondata = (error, part, isLast) => {
      if (progress.state !== "reading") return;
      if (error !== null) {
        progress.state = "damaged";
        return;
      }
      size += part.length;
      parts.push(part);
      if (size > most) progress.state = "too-large";
      else if (isLast) progress.state = "found";
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let place = 0; place < bytes.length && isOpen(progress.state); place += PART)
      unzip.push(bytes.subarray(place, place + PART), place + PART >= bytes.length);
  } catch {
    return { kind: isEncrypted(bytes) ? "encrypted" : "damaged" };
  }
  const { state } = progress;
  if (state === "found") return { kind: "found", bytes: whole(parts, size) };
  if (state === "seeking") return { kind: "missing", names };
  return { kind: state === "too-large" ? "too-large" : "damaged" };
}

type State = "seeking" | "reading" | "found" | "too-large" | "damaged";

function isOpen(state: State): boolean {
  return state === "seeking" || state === "reading";
}

/** The first file's own mark: the lowest of its flags. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

function whole(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}
