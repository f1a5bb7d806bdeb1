import { isSameData } from "../edits.ts";
import { type MergeShape, type Register } from "./merge-shape.ts";
import { memberOf, membersOf, type Sides } from "./sides.ts";
import { textsAt, withTexts } from "./walk.ts";

/** A new record of theirs whose id ours gave to something else: what it was called, and what it is called now. */
export interface Renumbering {
  readonly register: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Both sides may have called a new record by the same id: theirs is to be called by the next one that nobody ever used.
 * `used` holds ids of earlier years, which are not to be used again.
 */
export function planRenumbering(
  sides: Sides,
  shape: MergeShape,
  used: Iterable<string>,
): readonly Renumbering[] {
  const fresh = freshIds([...used, ...allIds(sides, shape)]);
  return shape.registers.flatMap((register) => {
    const theirs = membersOf(memberOf(sides.theirs, register.name));
    return Object.keys(theirs)
      .filter((id) => isTaken(sides, shape, { register, id }))
      .map((id) => ({ register: register.name, from: id, to: fresh(id) }));
  });
}

/** Says whether a record of theirs is new, and ours has a new one of the same id that is another. */
function isTaken(
  { base, ours, theirs }: Sides,
  shape: MergeShape,
  { register, id }: { readonly register: Register; readonly id: string },
): boolean {
  const registers = register.apart ? [register] : shape.registers.filter(({ apart }) => !apart);
  const isIn = (data: unknown, { name }: Register): boolean =>
    Object.hasOwn(membersOf(memberOf(data, name)), id);
  if (registers.some((one) => isIn(base, one))) return false;
  const holder = registers.find((one) => isIn(ours, one));
  if (holder === undefined) return false;
  if (holder.name !== register.name) return true;
  const recordIn = (data: unknown): unknown => memberOf(memberOf(data, register.name), id);
  return !isSameRecord(recordIn(ours), recordIn(theirs), register.known);
}

function isSameRecord(one: unknown, other: unknown, known: string | undefined): boolean {
  if (isSameData(one, other)) return true;
  if (known === undefined) return false;
  const [first, second] = [memberOf(one, known), memberOf(other, known)];
  return first !== undefined && isSameData(first, second);
}

function allIds(sides: Sides, shape: MergeShape): readonly string[] {
  return [sides.base, sides.ours, sides.theirs].flatMap((data) =>
    shape.registers.flatMap(({ name, references }) => [
      ...Object.keys(membersOf(memberOf(data, name))),
      ...references.flatMap((pattern) => textsAt(data, pattern).map(({ text }) => text)),
    ]),
  );
}

/** An id without the number that it ends in, and the hyphen before that: `E` of `E5`, `lead` of `lead-2`. */
function stemOf(id: string): string {
  let end = id.length;
  while (end > 0 && /^\d$/.test(id.charAt(end - 1))) end -= 1;
  const isNumbered = end < id.length;
  return id.slice(0, isNumbered && id.charAt(end - 1) === "-" ? end - 1 : end);
}

/** Gives the next free id of an id's kind: E9 for E5 where E8 is the last; `lead-2` for `lead`. */
function freshIds(ids: readonly string[]): (id: string) => string {
  const used = new Set(ids);
  return (id) => {
    const stem = stemOf(id);
    const isNumbered = /^[A-Za-z]\d+$/.test(id);
    const start = isNumbered ? stem : `${stem}-`;
    const numbers = [...used].map((one) => (one.startsWith(start) ? one.slice(start.length) : ""));
    const highest = numbers.filter((one) => /^\d{1,9}$/.test(one)).map(Number);
    const next = Math.max(isNumbered ? 0 : 1, ...highest) + 1;
    const free = `${start}${String(next)}`;
    used.add(free);
    return free;
  };
}

/** The data with the records called by their new ids, wherever they are named. */
export function renumbered(
  data: unknown,
  renumberings: readonly Renumbering[],
  shape: MergeShape,
): unknown {
  let after = data;
  for (const register of shape.registers) {
    const ids = new Map(
      renumberings
        .filter(({ register: name }) => name === register.name)
        .map(({ from, to }) => [from, to]),
    );
    if (ids.size > 0) after = renamed(after, register, { ids, shape });
  }
  return after;
}

interface Renaming {
  readonly ids: ReadonlyMap<string, string>;
  readonly shape: MergeShape;
}

function renamed(data: unknown, { name, references }: Register, { ids, shape }: Renaming): unknown {
  const rename = (id: string): string => ids.get(id) ?? id;
  let after = withKeys(data, name, rename);
  for (const pattern of references) after = withTexts(after, pattern, rename);
  for (const pattern of shape.writtenPlaces)
    after = withTexts(after, pattern, (text) => {
      const [first, id, ...rest] = text.split("/");
      return first !== name || id === undefined ? text : [first, rename(id), ...rest].join("/");
    });
  return after;
}

function withKeys(data: unknown, name: string, rename: (id: string) => string): unknown {
  const register = memberOf(data, name);
  if (register === undefined) return data;
  const entries = Object.entries(membersOf(register)).map(([id, record]) => [rename(id), record]);
  return { ...membersOf(data), [name]: Object.fromEntries(entries) };
}
