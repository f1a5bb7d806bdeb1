import { Document, Pair, Scalar, YAMLMap } from "yaml";

/** A text above this many characters is folded below its key. */
const LONG = 72;

/** The longest line that is written where a shorter one could be. */
export const WIDTH = 100;

/** A scalar on one line, as it may stand between brackets, or only outside them. */
export function renderScalar(value: unknown, place: "inside" | "outside"): string {
  if (typeof value === "string" && !isPlainText(value, place))
    return renderQuoted(value, Scalar.QUOTE_DOUBLE);
  return print(new Scalar(value), 0).join("\n");
}

/** A key. `yes` and `on` are keys of our formats, and stand without quotes as people write them. */
export function renderKey(key: string): string {
  const isWord = /^[A-Za-z][A-Za-z0-9._-]*$/.test(key) && !/^(?:true|false|null)$/i.test(key);
  return isWord ? key : renderScalar(key, "inside");
}

/** A text between the quotes that it had; between double quotes where single ones could not hold it. */
export function renderQuoted(value: string, quotes: "QUOTE_DOUBLE" | "QUOTE_SINGLE"): string {
  if (quotes === Scalar.QUOTE_SINGLE && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replaceAll(UNSEEN, escape);
}

/** A text as a block: its header, and its lines without their indent. Undefined where it is short, or a block would change it. */
export function renderBlockText(value: unknown, width: number): readonly string[] | undefined {
  if (typeof value !== "string" || !isBlockText(value)) return undefined;
  const scalar = new Scalar(value);
  scalar.type = value.includes("\n") ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  return print(scalar, width);
}

/** The lines of a scalar as the value of a key, without the key. */
function print(scalar: Scalar, lineWidth: number): readonly string[] {
  const map = new YAMLMap();
  map.items.push(new Pair("k", scalar));
  const document = new Document();
  document.contents = map;
  const text = document.toString({ lineWidth, indent: 2 });
  return text.slice("k: ".length).trimEnd().split("\n");
}

/** Characters that nobody can see, or that readers of YAML disagree on: written as escapes. */
const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/gu;

function escape(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

/** Text that every reader of YAML, 1.1 or 1.2, takes for the same text without quotes. */
function isPlainText(text: string, place: "inside" | "outside"): boolean {
  return (
    text.length <= LONG &&
    /^\p{L}[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) &&
    !/: |:$| #| $/.test(text) &&
    (place === "outside" || !/[,[\]{}]/.test(text)) &&
    !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(text) &&
    !/^[0-9a-f]{16,}$/.test(text)
  );
}

/** Text that is long or has line breaks, and that a block below its key gives back exactly. */
function isBlockText(text: string): boolean {
  if (text.length <= LONG && !text.includes("\n")) return false;
  return (
    /^[\p{L}\p{M}\p{N}\p{P}\p{S}\n ]*$/u.test(text) &&
    !/^[ \n]|[ \n]$| \n|\n /.test(text) &&
    (text.includes("\n") || !text.includes("  "))
  );
}
