import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { Document, isCollection, isPair, isScalar, parse, visit } from "yaml";
import { editYaml } from "../../src/documents/edit-yaml.ts";
import { readYaml } from "../../src/documents/located-yaml.ts";
import { applyEdits, inverseEdits, isRecord } from "../../src/domain/edits.ts";
import { type Edit, type Path } from "../../src/domain/problem.ts";

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

interface Look {
  readonly seed: number;
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly windows: boolean;
  readonly mark: boolean;
  readonly lastLineEnd: boolean;
}

const look: fc.Arbitrary<Look> = fc.record({
  seed: fc.nat(),
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  windows: fc.boolean(),
  mark: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

/** A file as somebody could have written it: any style, comments anywhere. */
function written(data: unknown, { seed, indent, indentSeq, ...look }: Look): string {
  let state = seed;
  const chance = (percent: number): boolean => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 8) % 100 < percent;
  };
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, (role, node) => {
    if (isCollection(node)) node.flow = chance(30);
    if (isScalar(node) && typeof node.value === "string" && chance(40))
      node.type = chance(50)
        ? "QUOTE_SINGLE"
        : role === "key" || chance(50)
          ? "QUOTE_DOUBLE"
          : "BLOCK_FOLDED";
    if (isScalar(node) && chance(15)) node.comment = " beside";
    if (isPair(node) && isScalar(node.key) && chance(15)) node.key.commentBefore = " above";
    if (isPair(node) && isScalar(node.key) && chance(15)) node.key.spaceBefore = true;
    if (isCollection(node) && chance(10)) node.comment = " after";
  });
  let result = document.toString({ indent, indentSeq, lineWidth: chance(50) ? 0 : 60 });
  if (look.windows) result = result.replaceAll("\n", "\r\n");
  if (!look.lastLineEnd) result = result.trimEnd();
  return (look.mark ? "\uFEFF" : "") + result;
}

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

/** Edits that fit the data: an existing path, a new key, the next item; a value, or nothing. */
function editOf(
  data: unknown,
  [pick, kind, name, value]: readonly [number, number, string, unknown],
): Edit {
  const paths = pathsOf(data);
  const path = paths[pick % Math.max(1, paths.length)] ?? [name];
  const at = path.reduce<unknown>(
    (held, step) => (held as Record<string, unknown>)[String(step)],
    data,
  );
  if (kind === 0) return { path, value: undefined };
  if (kind === 1 && Array.isArray(at)) return { path: [...path, at.length], value };
  if (kind === 1 && (isRecord(at) || at === null)) return { path: [...path, name], value };
  if (kind === 2) return { path: [name], value };
  if (kind === 3 && (at === null || at === undefined))
    return { path: [...path, name, 0, name], value };
  return { path, value };
}

const seeds = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), word, tree), {
  minLength: 1,
  maxLength: 4,
});
const file = fc.tuple(root, look).map(([data, style]) => written(data, style));

function editsOf(
  data: unknown,
  chosen: readonly (readonly [number, number, string, unknown])[],
): Edit[] {
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
      fc.pre(isRecord(data) && !/^\uFEFF?\{/m.test(before));
      const [edit] = editsOf(data, chosen.slice(0, 1));
      const key = String(edit?.path[0]);
      fc.pre(
        edit !== undefined &&
          Object.hasOwn(data as object, key) &&
          Object.keys(data as object).length > 1,
      );
      const { above, below } = around(before, Object.keys(data as object), key);
      const after = editYaml(before, [edit as Edit]);
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
      const edits = Object.entries(data as object).map(([key, value]) => ({ path: [key], value }));
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
