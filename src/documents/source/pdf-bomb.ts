import { Unzlib } from "fflate";

/** What one packed part of a PDF file may unpack to, in bytes; pictures of whole pages are below it. */
const MOST_UNPACKED = 40 * 1024 * 1024;

/** What all parts together may unpack to. */
const MOST_IN_ALL = 400 * 1024 * 1024;

const PART = 8 * 1024;

/** Whether a PDF file holds a part that unpacks to far more than any page needs: reading it would take minutes, and all memory. */
export function isPdfBomb(bytes: Uint8Array): boolean {
  let all = 0;
  for (const start of packedParts(bytes)) {
    all += unpackedSize(bytes.subarray(start), MOST_UNPACKED);
    if (all > MOST_IN_ALL) return true;
  }
  return false;
}

/** The letters of "stream". */
const STREAM = [115, 116, 114, 101, 97, 109];

/** Where the packed parts begin: after the word "stream" and a line end, with the first byte of zlib's format. */
function* packedParts(bytes: Uint8Array): Generator<number> {
  for (let place = bytes.indexOf(115); place !== -1; place = bytes.indexOf(115, place + 1)) {
    if (STREAM.some((code, index) => bytes[place + index] !== code)) continue;
    let start = place + STREAM.length;
    while (bytes[start] === 10 || bytes[start] === 13) start += 1;
    if (((bytes[start] ?? 0) & 0x0f) === 8) yield start;
  }
}

/** What a part unpacks to; infinite where that is more than `most`. What is damaged counts as far as it goes. */
function unpackedSize(bytes: Uint8Array, most: number): number {
  const progress = { size: 0, isDone: false };
  const unpack = new Unzlib((part, isLast) => {
    progress.size += part.length;
    progress.isDone = isLast;
  });
  try {
    for (let place = 0; place < bytes.length; place += PART) {
      unpack.push(bytes.subarray(place, place + PART), place + PART >= bytes.length);
      if (progress.size > most) return Number.POSITIVE_INFINITY;
      if (progress.isDone) break;
    }
  } catch {
    return progress.size;
  }
  return progress.size;
}
