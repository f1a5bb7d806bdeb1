import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { parse } from "yaml";
import { editYaml } from "../../src/documents/edit-yaml.ts";
import { readYaml } from "../../src/documents/located-yaml.ts";
import { applyEdits, inverseEdits, isRecord, valueAt } from "../../src/domain/edits.ts";
import { type Edit, type Path } from "../../src/domain/problem.ts";
import { anyLook, writtenSo } from "../support/written-yaml.ts";

/** More of them by `LAW_RUNS=5000`. */
const RUNS = Number(process.env["LAW_RUNS"] ?? 200);
vi.setConfig({ testTimeout: 60_000 });

const word = fc.constantFrom(
  "oak",
  "ash",
  "elm",
  "T1",
  "We-1.1",
  "not-sure",
  "by",
  "0",
  "yes",
  "a b",
);
const text = fc.oneof(
  word,
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(" ", "\n", "#", ":", "-", "a", "'", '"', "é", "\\", ","),
    maxLength: 12,
  }),
  fc.string({
    unit: fc.constantFrom("word ", "path ", "\n", "wood, "),
    minLength: 12,
    maxLength: 40,
  }),
  fc.constantFrom("Yes", "2026-27", "2026-03-31", "1e3", "~", "null", "---", "- a", "? b", "=1+1"),
);
const scalar = fc.oneof(
  text,
  fc.integer({ min: -5, max: 5000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown; map: unknown; list: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, tie("map"), tie("list")),
  map: fc.dictionary(word, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie("tree"), { maxLength: 3 }),
}));
const root = fc.dictionary(word, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

function dataOf(file: string): unknown {
  const read = readYaml(file, "law.yaml");
  return read.ok ? read.value.data : undefined;
}

function pathsOf(value: unknown): readonly Path[] {
  const members = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return members.flatMap(([step, member]) => [
    [step],
    ...pathsOf(member).map((path) => [step, ...path]),
  ]);
}

/** Edits that fit the data: a value in place of another, a new key, the next item, or nothing any more. */
function editOf(data: unknown, [pick, kind, name, value]: Seed): Edit {
  const paths = pathsOf(data);
  const path = paths[pick % Math.max(1, paths.length)] ?? [name];
  if (kind === 0) return { path, value: undefined };
  if (kind === 1) return { path: within(valueAt(data, path), path, name), value };
  if (kind === 2) return { path: [name], value };
  return { path, value };
}

/** A place inside what stands at a path, or the path itself where nothing can stand inside. */
function within(held: unknown, path: Path, name: string): Path {
  if (Array.isArray(held)) return [...path, held.length];
  if (isRecord(held)) return [...path, name];
  return held === null || held === undefined ? [...path, name, 0, name] : path;
}

type Seed = readonly [pick: number, kind: number, name: string, value: unknown];

const seeds = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), word, tree), {
  minLength: 1,
  maxLength: 4,
});
const file = fc.tuple(root, anyLook).map(([data, look]) => writtenSo(data, look));

function editsOf(data: unknown, chosen: readonly Seed[]): Edit[] {
  const edits: Edit[] = [];
  for (const seed of chosen) edits.push(editOf(applyEdits(data, edits), seed));
  return edits;
}

/** What the writer leaves out of new text is left out of what is expected. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, member: unknown) =>
      typeof member === "string"
        ? member
            .replaceAll(/\r\n?/g, "\n")
            .replaceAll(/[\p{Cc}\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu, (found) =>
              /[\t\n]/.test(found) ? found : "",
            )
        : member,
    ),
  );
}

it("reads back as the data after the edits, in both readers", () => {
  fc.assert(
    fc.property(file, seeds, (before, chosen) => {
      const data = dataOf(before);
      fc.pre(data !== undefined);
      const edits = editsOf(data, chosen);
      const after = editYaml(before, edits);
      const expected = plain(applyEdits(data, edits));
      expect(plain(dataOf(after))).toEqual(expected);
      expect(plain(parse(after, { merge: false, uniqueKeys: false }))).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

it("leaves every line above and below what it edits as it was", () => {
  fc.assert(
    fc.property(file, seeds, (before, chosen) => {
      const data = dataOf(before);
      if (!isRecord(data) || /^\uFEFF?\{/m.test(before)) return fc.pre(false);
      const edit = editOf(data, chosen[0] ?? [0, 0, "oak", 1]);
      const key = String(edit.path[0]);
      fc.pre(Object.hasOwn(data, key) && Object.keys(data).length > 1);
      const { above, below } = around(before, Object.keys(data), key);
      const after = editYaml(before, [edit]);
      expect(after.startsWith(above)).toBe(true);
      expect(after.endsWith(below)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

it("leads back to the same data by the inverse of its edits", () => {
  fc.assert(
    fc.property(file, seeds, (before, chosen) => {
      const data = dataOf(before);
      fc.pre(data !== undefined);
      const edits = editsOf(data, chosen);
      const after = editYaml(before, edits);
      const back = editYaml(after, inverseEdits(data, edits));
      expect(dataOf(back)).toEqual(data);
    }),
    { numRuns: RUNS },
  );
});

it("changes no byte where nothing differs", () => {
  fc.assert(
    fc.property(file, (before) => {
      const data = dataOf(before);
      fc.pre(isRecord(data));
      const edits = Object.entries(data ?? {}).map(([key, value]) => ({ path: [key], value }));
      expect(editYaml(before, edits)).toBe(before);
    }),
    { numRuns: RUNS },
  );
});

/** The text above the line of a key at the top, and from the line of the next key on. */
function around(
  before: string,
  keys: readonly string[],
  key: string,
): { above: string; below: string } {
  const read = readYaml(before, "law.yaml");
  if (!read.ok) throw new Error("read before");
  const lines = before.split("\n");
  const lineOf = (name: string): number => (read.ok ? read.value.placeOf([name]).line - 1 : 0);
  const order = keys.toSorted((one, other) => lineOf(one) - lineOf(other));
  const next = order[order.indexOf(key) + 1];
  return {
    above: lines.slice(0, lineOf(key)).join("\n").trimEnd(),
    below: next === undefined ? "" : lines.slice(lineOf(next)).join("\n"),
  };
}
