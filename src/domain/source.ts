import { wordsAlone } from "./words-alone.ts";

/** What tells one source of evidence from another. */
interface Source {
  readonly where: string | null | undefined;
  readonly sha256: string | null | undefined;
}

/** A source as it is compared. */
export interface SourceKeys {
  readonly place: string;
  /** Undefined where the piece is no file beside the assessment. */
  readonly file: string | undefined;
}

/** What a source is compared by. */
export function sourceKeys(source: Source): SourceKeys {
  const found = KEYS.get(source) ?? findKeys(source);
  KEYS.set(source, found);
  return found;
}

/** Worked out once a source: a piece is compared for each commitment that it bears on, level by level. */
const KEYS = new WeakMap<Source, SourceKeys>();

function findKeys({ where, sha256 }: Source): SourceKeys {
  const file = sha256?.trim().toLowerCase() ?? "";
  return { place: placeKey(where ?? undefined), file: file === "" ? undefined : file };
}

/**
 * Says whether two pieces come from the same source: the same place, or the same file by its sha256. A page or an
 * anchor in a place does not make it another place, and pieces that do not say where they are all count as one.
 */
export function isSameSource(one: SourceKeys, other: SourceKeys): boolean {
  if (one.file !== undefined && one.file === other.file) return true;
  return one.place === other.place;
}

/** What stands where a place should, and says none. */
const NO_PLACE =
  /^(?:tb[acd]|n ?a|none|nil|unknown|not known|various|ditto|pending|confidential|internal|link|as above|on file|see (?:above|below|notes?)|to (?:follow|come|be (?:added|agreed|confirmed|found|linked))|(?:available |held )?on request|held (?:internally|on file)|)$/;

/** Says whether what is written for a place names none: "to follow", "on request", "n/a". */
export function saysNoPlace(where: string): boolean {
  return NO_PLACE.test(wordsAlone(where));
}

/** A place as it is compared: without page or anchor, without what only tracks, and without what only spelling tells apart. */
export function placeKey(where: string | undefined): string {
  if (where === undefined || saysNoPlace(where)) return "";
  const [beforeAnchor = ""] = where.trim().split("#");
  const isLink = LINK.test(beforeAnchor);
  const [path = "", ...rest] = isLink ? beforeAnchor.split("?") : [beforeAnchor];
  const key = keyOf(path, isLink);
  // What is served is the file that the path names, whatever is asked of it.
  if (FILE.test(key)) return key;
  const kept = withoutTracking(rest.join("?"));
  return kept === "" ? key : `${key}?${stepsOf(spelt(kept)).join("/")}`;
}

/** A link without what follows its question mark, as it is compared; undefined for what is no link, or has none. */
export function withoutQuery(where: string | undefined): string | undefined {
  const [beforeAnchor = ""] = (where ?? "").trim().split("#");
  if (!LINK.test(beforeAnchor)) return undefined;
  return keyOf(beforeAnchor.replace(/\?.*$/s, ""), true);
}

const LINK = /^(?:https?:[/\\]|www\.)/i;

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|html?|md|zip|png|jpe?g)$/;

/** The name of a file, where something is asked of it without a question mark, or with one in code. */
const FILE_ASKED =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|html?|md|zip|png|jpe?g)\.?(?=[;&?#])/;

/** Names of what a link carries for those who count clicks, or to get past a store of copies. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|_ga|igshid|ref|source|share|web|csf|download|dl|cb|cache|cachebust|nocache|ts|timestamp|rand?|rnd|_)$/i;

/** Names of what tells one issue of a document from another, where it is a number: `v=2`, and not `v=dQw4w9`. */
const ISSUE = /^(?:v|ver|version|rev|revision|r|t)=[\d.]*$/i;

function withoutTracking(query: string): string {
  const kept = query.split("&").filter((part) => {
    const [name = "", value = ""] = part.split("=");
    return value !== "" && !TRACKING.test(name) && !ISSUE.test(part);
  });
  return kept.toSorted((one, other) => (one < other ? -1 : 1)).join("&");
}

function keyOf(where: string, isLink: boolean): string {
  const place = spelt(where);
  if (!isLink) return stepsOf(place).join("/");
  const [host = "", ...path] = place.replace(/^https?:\/*/, "").split("/");
  return [hostOf(host), ...stepsOf(path.map(withoutAsking).join("/"))].join("/");
}

/** A host without who asks, the door that it is always at, and what stands before and after its name. */
function hostOf(host: string): string {
  const name = host.slice(host.lastIndexOf("@") + 1).replace(/:0*(?:80|443)?$/, "");
  return withoutEnd(name).replace(/^www\./, "");
}

function withoutAsking(step: string): string {
  const asked = FILE_ASKED.exec(step);
  return asked === null ? step : step.slice(0, asked.index + asked[0].length);
}

/** The folders of a path and what lies in them, without what leads nowhere or back. */
function stepsOf(path: string): readonly string[] {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(withoutEnd(step));
  }
  return steps;
}

/** Without dots and spaces at the end, which neither a host nor a file is told apart by. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "." || text[end - 1] === " ")) end -= 1;
  return end === 0 ? text : text.slice(0, end);
}

function spelt(text: string): string {
  return inOneSpelling(decoded(text)).trim().toLowerCase().replaceAll("\\", "/");
}

/** What ASCII prints is spelt in one way alone, and all of it can be seen. */
function inOneSpelling(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "");
}

/** `annual%20survey` is `annual survey`. Text that is no such code stays as it is. */
function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
