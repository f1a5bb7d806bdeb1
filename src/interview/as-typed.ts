import { quoted } from "../domain/words.ts";

/** A reply as it is named in what is said of it. Read aloud, two quotation marks with nothing between them are silence. */
export function asTyped(reply: string): string {
  return reply.trim() === "" ? "an empty answer" : quoted(reply);
}
