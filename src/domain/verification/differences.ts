import { isRecord } from "../edits.ts";

/** One value in which a report is not what the answers give. */
export interface Difference {
  /** Where it stands in the report, as a JSON pointer (RFC 6901): `/commitments/0/shown/level`. */
  readonly pointer: string;
  /** The same for a reader, with ids in place of numbers: `commitments, We-1.1, shown, level`. */
  readonly place: string;
  readonly kind: DifferenceKind;
  /** What the report holds; null where it holds nothing there. */
  readonly reported: unknown;
  /** What the answers give; null where they give nothing there. */
  readonly worked: unknown;
}

/** Another value; something that only the report has; something that the report leaves out; a list in another order. */
export const DIFFERENCE_KINDS = ["changed", "added", "left-out", "reordered"] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** The differences of two values read from JSON, and how many single values were compared. */
export interface Differences {
  readonly compared: number;
  readonly found: readonly Difference[];
}

/** Compares what a report holds with what was worked out, value by value. Items of a list are matched by their ids. */
export function findDifferences(reported: unknown, worked: unknown): Differences {
  const found: Difference[] = [];
  const compared = compare({ pointer: "", names: [], found }, reported, worked);
  return { compared, found };
}

interface Spot {
  readonly pointer: string;
  readonly names: readonly string[];
  readonly found: Difference[];
}

/** Adds what differs below a spot to its list, and gives how many single values were compared. */
function compare(spot: Spot, reported: unknown, worked: unknown): number {
  if (Array.isArray(reported) && Array.isArray(worked)) return compareLists(spot, reported, worked);
  if (isRecord(reported) && isRecord(worked)) return compareRecords(spot, reported, worked);
  if (!Object.is(reported, worked)) add(spot, "changed", { reported, worked });
  return 1;
}

interface Values {
  readonly reported: unknown;
  readonly worked: unknown;
}

function add({ pointer, names, found }: Spot, kind: DifferenceKind, values: Values): void {
  found.push({ pointer, place: names.join(", "), kind, ...values });
}

type Fields = Readonly<Record<string, unknown>>;

function compareRecords(spot: Spot, reported: Fields, worked: Fields): number {
  const keys = [...new Set([...Object.keys(worked), ...Object.keys(reported)])];
  let compared = 0;
  for (const key of keys) {
    const below = step(spot, key, nameOfKey(key));
    compared += compareMembers(below, [reported, key], [worked, key]);
  }
  return compared;
}

type Member = readonly [Fields, string];

function compareMembers(spot: Spot, [reported, key]: Member, [worked, same]: Member): number {
  const [has, gives] = [Object.hasOwn(reported, key), Object.hasOwn(worked, same)];
  if (has && gives) return compare(spot, reported[key], worked[same]);
  if (has) add(spot, "added", { reported: reported[key], worked: null });
  else add(spot, "left-out", { reported: null, worked: worked[same] });
  return 1;
}

type List = readonly unknown[];

/** A list whose items have ids is matched by them, so that one that is taken out is one difference. */
function compareLists(spot: Spot, reported: List, worked: List): number {
  const [before, now] = [idsOf(reported), idsOf(worked)];
  if (before === undefined || now === undefined) return compareByPlace(spot, reported, worked);
  const others = new Map(now.map((id, index) => [id, worked[index]]));
  let compared = 0;
  for (const [index, item] of reported.entries()) {
    const id = before[index] ?? "";
    const below = step(spot, String(index), id);
    if (others.has(id)) compared += compare(below, item, others.get(id));
    else add(below, "added", { reported: item, worked: null });
  }
  const known = new Set(before);
  for (const [id, item] of others)
    if (!known.has(id)) add(step(spot, "-", id), "left-out", { reported: null, worked: item });
  compareOrder(
    spot,
    before.filter((id) => others.has(id)),
    [...others.keys()].filter((id) => known.has(id)),
  );
  return compared;
}

/** The order tells which gap comes first: it is a figure too. */
function compareOrder(spot: Spot, reported: readonly string[], worked: readonly string[]): void {
  if (reported.some((id, index) => id !== worked[index]))
    add(spot, "reordered", { reported, worked });
}

function compareByPlace(spot: Spot, reported: List, worked: List): number {
  let compared = 0;
  for (let index = 0; index < Math.max(reported.length, worked.length); index += 1) {
    const isThere = index < reported.length;
    const below = step(spot, isThere ? String(index) : "-", nameOfItem(reported, worked, index));
    if (isThere && index < worked.length)
      compared += compare(below, reported[index], worked[index]);
    else if (isThere) add(below, "added", { reported: reported[index], worked: null });
    else add(below, "left-out", { reported: null, worked: worked[index] });
  }
  return compared;
}

/** The ids of a list's items; undefined where one has none, or two have the same. */
function idsOf(list: List): readonly string[] | undefined {
  const ids = list.flatMap((item) => idOf(item) ?? []);
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : undefined;
}

/** What items are known by, in this order. */
const ID_KEYS = ["id", "standing", "period"] as const;

function idOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const found = ID_KEYS.map((key) => item[key]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : undefined;
}

function nameOfItem(reported: List, worked: List, index: number): string {
  return idOf(reported[index]) ?? idOf(worked[index]) ?? `number ${String(index + 1)}`;
}

function step({ pointer, names, found }: Spot, key: string, name: string): Spot {
  const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
  return { pointer: `${pointer}/${escaped}`, names: [...names, name], found };
}

/** The report's parts as its headings call them; every other key is its own words. */
const PART_NAMES: ReadonlyMap<string, string> = new Map([
  ["about", "about the report"],
  ["peopleToldUs", "what people told us"],
  ["cannotTell", "what we cannot tell"],
  ["promisedAgain", "what we promised again"],
  ["claims", "what we claim and can show"],
  ["gaps", "the gap list"],
  ["peoplesView", "people's own view"],
  ["tookPart", "who took part"],
  ["directorQuestions", "the director's questions"],
]);

/** `lastPromise` is `last promise`. */
function nameOfKey(key: string): string {
  const words = key.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
  return PART_NAMES.get(key) ?? words;
}
