import { type Edit, type Path } from "./problem.ts";

/** A file's data after the edits, in their order; the data given is left as it was. Parents that are missing are made. */
export function applyEdits(data: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce<unknown>((after, edit) => set(after, edit.path, given(edit.value)), data);
}

/** The edits that lead from the data after `edits` back to the data before them. */
export function inverseEdits(data: unknown, edits: readonly Edit[]): readonly Edit[] {
  const inverse: Edit[] = [];
  let current = data;
  for (const edit of edits) {
    inverse.unshift(...inverseOf(current, edit));
    current = set(current, edit.path, edit.value);
  }
  return inverse;
}

/** Says whether two values read from files are the same; the order of keys does not matter. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other);
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSameData(one[key], other[key]));
}

/** Says whether a value read from a file is a map: neither a list nor a scalar. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path; undefined where it leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = memberOf(value, step);
  return value;
}

/** A value without the keys that hold nothing: they are not written. */
function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [key, given(member)]));
}

function memberOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  if (!isRecord(value) || !Object.hasOwn(value, String(step))) return undefined;
  return value[String(step)];
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameData(item, other[index]));
}

function set(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (value === undefined && memberOf(data, step) === undefined) return data;
  const member = rest.length === 0 ? value : set(memberOf(data, step), rest, value);
  return typeof step === "number" && !isRecord(data)
    ? setItem(data, step, member)
    : setKey(data, String(step), member);
}

function setItem(data: unknown, index: number, item: unknown): readonly unknown[] {
  const list: readonly unknown[] = listOf(data, index);
  if (item === undefined) return list.filter((_, position) => position !== index);
  return [...list.slice(0, index), item, ...list.slice(index + 1)];
}

function listOf(data: unknown, index: number): readonly unknown[] {
  const list: readonly unknown[] | undefined =
    data === undefined || data === null ? [] : Array.isArray(data) ? data : undefined;
  if (list === undefined || index > list.length || index < 0)
    throw new Error(`no list takes an item at ${String(index)}`);
  return list;
}

function setKey(data: unknown, key: string, member: unknown): Readonly<Record<string, unknown>> {
  if (data !== undefined && data !== null && !isRecord(data))
    throw new Error(`no map takes the key "${key}"`);
  const entries = Object.entries(data ?? {});
  if (member === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  const after = entries.map(([name, old]): [string, unknown] => [
    name,
    name === key ? member : old,
  ]);
  if (!entries.some(([name]) => name === key)) after.push([key, member]);
  return Object.fromEntries(after);
}

/** A parent that the edit made must go with it: hence the place is the first on the path that was missing. */
function inverseOf(data: unknown, { path, value }: Edit): readonly Edit[] {
  if (path.length === 0) return [{ path, value: data }];
  let length = 1;
  while (length < path.length && isContainer(valueAt(data, path.slice(0, length)))) length += 1;
  const place = path.slice(0, length);
  const before = valueAt(data, place);
  if (value === undefined && before === undefined) return [];
  const last = place.at(-1);
  if (value === undefined && typeof last === "number") return restoreList(data, place);
  return [{ path: place, value: before }];
}

function isContainer(value: unknown): boolean {
  return isRecord(value) || Array.isArray(value);
}

/** An item that is taken away shifts those after it: the whole list is put back. */
function restoreList(data: unknown, place: Path): readonly Edit[] {
  const list = place.slice(0, -1);
  return [{ path: list, value: valueAt(data, list) }];
}
