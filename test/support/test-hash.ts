/** A hash good enough to tell two texts apart in a test. */
export function testHash(text: string): string {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291;
  return hash.toString(16).padStart(16, "0");
}
