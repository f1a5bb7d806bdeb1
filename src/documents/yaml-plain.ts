import {
  boolCoreTag,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  type ScalarTagDefinition,
} from "js-yaml";

/** What text without quotes may stand for beside itself, in the order in which the package tries them. */
const TAGS: readonly ScalarTagDefinition[] = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

const NONE: readonly ScalarTagDefinition[] = [];

/** Those of them that a text may be, by its first character ("" for no text at all), as each says of itself. */
const BY_FIRST_CHARACTER = byFirstCharacter();

/** What text without quotes is read as: a number, yes or no, nothing (null), or else itself. */
export function plainValue(text: string): unknown {
  for (const tag of candidatesOf(text)) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

function candidatesOf(text: string): readonly ScalarTagDefinition[] {
  return BY_FIRST_CHARACTER.get(text.charAt(0)) ?? NONE;
}

function byFirstCharacter(): ReadonlyMap<string, readonly ScalarTagDefinition[]> {
  const found = new Map<string, ScalarTagDefinition[]>();
  for (const tag of TAGS)
    for (const first of tag.implicitFirstChars ?? [])
      found.set(first, [...(found.get(first) ?? NONE), tag]);
  return found;
}
