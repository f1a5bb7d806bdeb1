import { type Parser } from "htmlparser2";

/** How much is parsed before the depth is looked at, in characters. */
const PART = 16 * 1024;

/** Tags within tags, beyond which no page or document goes; each costs the parser time for all that are open. */
const DEEPEST = 1000;

/** Gives a text to a parser, and says whether it came to the end: not where tags stand too deep within each other. */
export function parseInParts(parser: Parser, text: string, depth: () => number): boolean {
  for (let place = 0; place < text.length; place += PART) {
    parser.write(text.slice(place, place + PART));
    if (depth() > DEEPEST) return false;
  }
  parser.end();
  return true;
}
