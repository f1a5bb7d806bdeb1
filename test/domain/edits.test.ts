import { describe, expect, it } from "vitest";
import { applyEdits, inverseEdits, isSameData, valueAt } from "../../src/domain/edits.ts";
import { type Edit } from "../../src/domain/problem.ts";

const wood = { trees: { T1: { kind: "oak", age: 80 } }, paths: ["north", "south"], gate: null };

const cases: readonly (readonly [string, Edit, unknown])[] = [
  [
    "sets a key",
    { path: ["trees", "T1", "age"], value: 81 },
    { ...wood, trees: { T1: { kind: "oak", age: 81 } } },
  ],
  [
    "makes parents",
    { path: ["ponds", "P1", "visits", 0], value: "May" },
    { ...wood, ponds: { P1: { visits: ["May"] } } },
  ],
  [
    "makes a map of nothing",
    { path: ["gate", "open"], value: true },
    { ...wood, gate: { open: true } },
  ],
  [
    "adds an item",
    { path: ["paths", 2], value: "east" },
    { ...wood, paths: ["north", "south", "east"] },
  ],
  [
    "replaces an item",
    { path: ["paths", 0], value: "west" },
    { ...wood, paths: ["west", "south"] },
  ],
  ["takes an item away", { path: ["paths", 0], value: undefined }, { ...wood, paths: ["south"] }],
  ["leaves an empty map", { path: ["trees", "T1"], value: undefined }, { ...wood, trees: {} }],
  ["takes away what is not there", { path: ["trees", "T9", "age"], value: undefined }, wood],
  [
    "leaves out keys without a value",
    { path: ["gate"], value: { open: undefined, wide: 2 } },
    { ...wood, gate: { wide: 2 } },
  ],
];

it.each(cases)("%s", (_, edit, expected) => {
  expect(applyEdits(wood, [edit])).toEqual(expected);
});

it.each(cases)("%s, and back", (_, edit) => {
  const after = applyEdits(wood, [edit]);
  expect(applyEdits(after, inverseEdits(wood, [edit]))).toEqual(wood);
});

it("goes back over several edits of one place", () => {
  const edits = [
    { path: ["bench", "B1"], value: { wood: "ash" } },
    { path: ["bench", "B1", "wood"], value: "elm" },
    { path: ["bench"], value: undefined },
    { path: ["paths", 1], value: undefined },
  ];
  expect(applyEdits(applyEdits(wood, edits), inverseEdits(wood, edits))).toEqual(wood);
});

it("leaves the data that it is given as it was", () => {
  const before = structuredClone(wood);
  applyEdits(wood, [{ path: ["trees", "T1", "age"], value: 0 }]);
  expect(wood).toEqual(before);
});

it.each(["__proto__", "constructor"])("takes %s for a key like any other", (key) => {
  const after = applyEdits({}, [{ path: [key, "a"], value: 1 }]);
  expect(Object.keys(after as object)).toEqual([key]);
  expect(valueAt(after, [key, "a"])).toBe(1);
  expect(valueAt({}, [key])).toBeUndefined();
});

it.each([
  ["a key of a text", { path: ["paths", 0, "name"], value: 1 }],
  ["an item of a map by a gap", { path: ["paths", 5], value: 1 }],
])("refuses %s", (_, edit) => {
  expect(() => applyEdits(wood, [edit])).toThrow(/takes/);
});

describe("same data", () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, undefined, false],
    [0, -0, true],
    ["1", 1, false],
  ])("of %j and %j", (one, other, same) => {
    expect(isSameData(one, other)).toBe(same);
  });
});
