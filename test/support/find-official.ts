import { hash } from "node:crypto";

/** The publisher's wording, normalised as `formats.md` says: NFKC, lower case, letters and digits, one space between. */
export function normalisedWording(text: string): string {
  return wordsIn(text).join(" ");
}

/** The first 16 hex digits of SHA-256 over the normalised wording. */
export function wordingFingerprint(text: string): string {
  return fingerprintOf(normalisedWording(text));
}

/**
 * The passages of a text whose fingerprint is in the list, normalised. Any run of words is looked at that starts and
 * ends where a sentence could: at a line's end, a quote, a tag or a mark, however it is broken, escaped or marked up.
 */
export function officialIn(
  text: string,
  fingerprints: ReadonlySet<string>,
  longest = LONGEST,
): readonly string[] {
  const forms = new Set([text, unescaped(text)].flatMap((form) => [form, withoutTags(form)]));
  const found = [...forms].flatMap((form) => passagesIn(form, fingerprints, longest));
  return [...new Set(found)].toSorted();
}

/** Words in the longest wording that is looked for. */
const LONGEST = 80;
/** No wording is as short as this; so short a run of words would be found by chance in any program. */
const SHORTEST = 4;

function fingerprintOf(normalised: string): string {
  return hash("sha256", normalised).slice(0, 16);
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words with the places where a sentence can start, and those where one can end. */
interface Run {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** Counted as words before the end. */
  readonly ends: readonly number[];
}

/** No sentence goes on over one of these: the end of a text in a program or a data file, a blank line, code. */
const ENDS_ALL =
  /["'`]\s*[,;:)}\]=?+]|[,:;({[=?+]\s*["'`]|[{}=\uE001]|;(?! )|\(\)|\)\.|\n[ \t\r]*\n/;

function passagesIn(
  text: string,
  fingerprints: ReadonlySet<string>,
  longest: number,
): readonly string[] {
  return text.split(ENDS_ALL).flatMap((unit) => passagesOf(unit, fingerprints, longest));
}

function passagesOf(
  text: string,
  fingerprints: ReadonlySet<string>,
  longest: number,
): readonly string[] {
  const { words, starts, ends } = runOf(text);
  const found: string[] = [];
  let firstEnd = 0;
  for (const start of starts) {
    while ((ends[firstEnd] ?? Infinity) < start + SHORTEST) firstEnd += 1;
    for (let next = firstEnd; next < ends.length; next += 1) {
      const end = ends[next] ?? Infinity;
      if (end > start + longest) break;
      const passage = words.slice(start, end).join(" ");
      if (fingerprints.has(fingerprintOf(passage))) found.push(passage);
    }
  }
  return found;
}

/** A quote, a tag, a mark or a line's end parts sentences. What stands between words only, such as a comma, does not. */
const PARTS = /["'`“”‘’<>|*()[\]{}\n\r\uE000•·–—#]|[.!?:;,](?=\s|$)|^\s*\d+[.)]/u;

function runOf(text: string): Run {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const normal = text.normalize("NFKC").toLowerCase();
  let after = 0;
  const part = (between: string, isEdge: boolean): void => {
    if (!isEdge && !PARTS.test(between)) return;
    ends.push(words.length);
    starts.push(words.length);
  };
  for (const match of normal.matchAll(/[\p{L}\p{N}]+/gu)) {
    part(normal.slice(after, match.index), after === 0);
    words.push(match[0]);
    after = match.index + match[0].length;
  }
  part("", true);
  return { words, starts, ends };
}

/** As a program, JSON or a page would read it: `\u2019`, `\n` and `&rsquo;` as what they stand for. */
function unescaped(text: string): string {
  return text
    .replaceAll(/\\u\{?([0-9a-f]{2,6})\}?|\\x([0-9a-f]{2})/gi, (_, long?: string, short?: string) =>
      character(Number.parseInt(long ?? short ?? "20", 16)),
    )
    .replaceAll(/\\[nrt]/g, "\n")
    .replaceAll(/\\(.)/g, "$1")
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => character(Number(code)))
    .replaceAll(/&[a-z]+;/gi, " ");
}

function character(code: number): string {
  return code > 0x10_ff_ff ? " " : String.fromCodePoint(code);
}

/** A tag within a line is a place where a sentence may start or end; no sentence goes on over another. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<\/?(?:a|abbr|b|br|cite|em|i|q|span|strong|u|wbr)\b[^<>]{0,400}>/gi, "\uE000")
    .replaceAll(/<[a-z/!][^<>]{0,400}>/gi, "\uE001");
}
