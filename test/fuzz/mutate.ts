import * as fc from "fast-check";
import { ODD_KEYS, ODD_VALUES, SCRAPS } from "./odd-values.ts";

/** One change to a text; `at` and `upTo` are parts of its length, 0–1. */
interface TextChange {
  readonly kind:
    | "cut"
    | "double"
    | "insert"
    | "end"
    | "character"
    | "swap-lines"
    | "indent"
    | "line-ends"
    | "mark";
  readonly at: number;
  readonly length: number;
  readonly scrap: string;
}

/** One change to data; `at` and `other` say which of its values, 0–1. */
interface DataChange {
  readonly kind: "replace" | "remove" | "rename" | "double" | "move" | "add";
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
  readonly key: string;
}

const part = fc.double({ min: 0, max: 0.999_999, noNaN: true });

/** One thing wrong more often than many: what has many is refused early. */
function few<Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(one, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(one, { maxLength: 5 }) },
  );
}

export const anyTextChanges: fc.Arbitrary<readonly TextChange[]> = few(
  fc.record({
    kind: fc.constantFrom<TextChange["kind"]>(
      "cut",
      "double",
      "insert",
      "insert",
      "insert",
      "end",
      "character",
      "swap-lines",
      "indent",
      "line-ends",
      "mark",
    ),
    at: part,
    length: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 3000 }) },
    ),
    scrap: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "binary", maxLength: 6 })),
  }),
);

export const anyDataChanges: fc.Arbitrary<readonly DataChange[]> = few(
  fc.record({
    kind: fc.constantFrom<DataChange["kind"]>(
      "replace",
      "replace",
      "remove",
      "rename",
      "double",
      "move",
      "move",
      "add",
    ),
    at: part,
    other: part,
    value: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ODD_VALUES) },
      { weight: 1, arbitrary: fc.jsonValue() },
    ),
    key: fc.constantFrom(...ODD_KEYS),
  }),
);

/** The text after the changes, one after the other. */
export function changedText(text: string, changes: readonly TextChange[]): string {
  let after = text;
  for (const change of changes) after = changeText(after, change);
  return after;
}

function changeText(text: string, { kind, at, length, scrap }: TextChange): string {
  const place = Math.floor(at * (text.length + 1));
  const [before, rest] = [text.slice(0, place), text.slice(place)];
  switch (kind) {
    case "cut":
      return before + rest.slice(length);
    case "double":
      return before + rest.slice(0, length) + rest;
    case "insert":
      return before + scrap + rest;
    case "end":
      return before + scrap;
    case "character":
      return before + scrap + rest.slice(1);
    case "line-ends":
      return text.replaceAll("\n", "\r\n");
    case "mark":
      return `\uFEFF${text}`;
    case "indent":
    case "swap-lines":
      return changeLine(text, { kind, at, length });
  }
}

function changeLine(
  text: string,
  { kind, at, length }: { kind: "swap-lines" | "indent"; at: number; length: number },
): string {
  const lines = text.split("\n");
  const line = Math.floor(at * lines.length);
  if (kind === "indent") {
    lines[line] = " ".repeat(length % 7) + (lines[line] ?? "");
    return lines.join("\n");
  }
  const other = (line + 1 + length) % lines.length;
  [lines[line], lines[other]] = [lines[other] ?? "", lines[line] ?? ""];
  return lines.join("\n");
}

/** A value of data and where it stands. */
interface Slot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** A copy of the data after the changes, one after the other. */
export function changedData(data: unknown, changes: readonly DataChange[]): unknown {
  const whole: Record<string, unknown> = { data: structuredClone(data) };
  for (const change of changes) changeData(whole, change);
  return whole["data"];
}

function changeData(whole: Record<string, unknown>, change: DataChange): void {
  const slots = slotsOf(whole);
  const slot = slots[Math.floor(change.at * slots.length)];
  const other = slots[Math.floor(change.other * slots.length)];
  if (slot === undefined || other === undefined) return;
  const { holder } = slot;
  const value = read(slot);
  if (change.kind === "replace") put(slot, structuredClone(change.value));
  else if (change.kind === "move") put(slot, structuredClone(read(other)));
  else if (change.kind === "add") addTo(value, change);
  else if (holder !== whole) changeMember(slot, change);
}

function changeMember(slot: Slot, { kind, key }: DataChange): void {
  const { holder } = slot;
  const value = read(slot);
  if (Array.isArray(holder)) {
    holder.splice(Number(slot.key), 1, ...(kind === "double" ? [value, value] : []));
    return;
  }
  if (kind === "remove" || kind === "rename") Reflect.deleteProperty(holder, slot.key);
  if (kind !== "remove") put({ holder, key }, structuredClone(value));
}

function addTo(value: unknown, change: DataChange): void {
  if (Array.isArray(value)) value.push(structuredClone(change.value));
  else if (typeof value === "object" && value !== null)
    put({ holder: value as Record<string, unknown>, key: change.key }, change.value);
}

function read({ holder, key }: Slot): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** Defined, not assigned: `__proto__` is to be a key like any other. */
function put({ holder, key }: Slot, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function slotsOf(whole: Record<string, unknown>): readonly Slot[] {
  const slots: Slot[] = [];
  const walk = (holder: Slot["holder"]): void => {
    for (const key of Object.keys(holder)) {
      const slot = { holder, key };
      slots.push(slot);
      const value = read(slot);
      if (typeof value === "object" && value !== null) walk(value as Slot["holder"]);
    }
  };
  walk(whole);
  return slots;
}
