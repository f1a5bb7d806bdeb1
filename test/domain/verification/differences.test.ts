import fc from "fast-check";
import { expect, it } from "vitest";
import { findDifferences } from "../../../src/domain/verification/differences.ts";

const kinds = (reported: unknown, worked: unknown): readonly string[] =>
  findDifferences(reported, worked).found.map(({ kind, pointer }) => `${kind} ${pointer}`);

it("finds nothing between a value and itself", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(findDifferences(value, structuredClone(value)).found).toEqual([]);
    }),
  );
});

it("finds something between any two values that JSON writes otherwise", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const [before, now] = [one, other].map((value): unknown => JSON.parse(JSON.stringify(value)));
      const isSame = findDifferences(before, now).found.length === 0;
      const isEqual = (() => {
        try {
          expect(before).toEqual(now);
          return true;
        } catch {
          return false;
        }
      })();
      expect(isSame).toBe(isEqual);
    }),
  );
});

it("matches items by their ids, so that one that is taken out is one difference", () => {
  const items = ["a", "b", "c"].map((id) => ({ id, level: 1 }));
  expect(kinds({ list: items.slice(1) }, { list: items })).toEqual(["left-out /list/-"]);
  expect(kinds({ list: items }, { list: items.slice(1) })).toEqual(["added /list/0"]);
});

it("names another order of the same items once", () => {
  const [one, other] = [{ id: "a" }, { id: "b" }];
  expect(kinds([one, other], [other, one])).toEqual(["reordered "]);
});

it("never takes 0, nothing and a blank for one another", () => {
  expect(kinds({ level: 0 }, { level: null })).toEqual(["changed /level"]);
  expect(kinds({ level: null }, {})).toEqual(["added /level"]);
  expect(kinds({ level: "" }, { level: 0 })).toEqual(["changed /level"]);
});

it("says where in words and as a pointer", () => {
  const [difference] = findDifferences(
    { "a/b~c": [{ id: "We-1", lastPromise: { why: "x" } }] },
    { "a/b~c": [{ id: "We-1", lastPromise: { why: "y" } }] },
  ).found;
  expect(difference).toEqual({
    pointer: "/a~1b~0c/0/lastPromise/why",
    place: "a/b~c, We-1, last promise, why",
    kind: "changed",
    reported: "x",
    worked: "y",
  });
});
