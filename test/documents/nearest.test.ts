import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/documents/nearest.ts";

describe("nearest", () => {
  it.each([
    ["publischer", ["publisher", "title"], "publisher"],
    ["need_rule", ["need-rule", "budget"], "need-rule"],
    ["We-1.11", ["We-1.1", "We-2.1"], "We-1.1"],
    ["ccq", ["cqc", "careAct"], "cqc"],
    ["weather", ["title", "edition"], undefined],
    ["x", [], undefined],
  ])("takes %j to be meant as %j → %j", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it("gives a candidate or nothing, and a word itself where it is there", () => {
    assert(
      property(array(string({ minLength: 1 })), string(), (candidates, word) => {
        expect([undefined, ...candidates]).toContain(nearest(word, candidates));
        expect(nearest(word, [...candidates, word])).toBeDefined();
      }),
    );
  });
});
