/**
 * The text of a file that somebody else's program wrote: UTF-16 or UTF-8 by its mark, the encoding that a web page
 * names, UTF-8 where the bytes are that, and otherwise the Windows encoding of Western Europe.
 */
export function decodeSource(bytes: Uint8Array, named?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return withWindowsSigns(decoderFor(named).decode(bytes));
  }
}

/** What Windows has where the standard has control characters; some versions of Node leave these as they are. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function withWindowsSigns(text: string): string {
  return text.replaceAll(
    /[\u0080-\u009F]/g,
    (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

function decoderFor(named: string | undefined): TextDecoder {
  try {
    return new TextDecoder(named ?? "windows-1252");
  } catch {
    // A name that nobody knows.
    return new TextDecoder("windows-1252");
  }
}
