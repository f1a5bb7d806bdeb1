import { describe, expect, it } from "vitest";
import { canonicalJson, canonicalJsonWithoutBlanks } from "../../src/domain/canonical-json.ts";

describe("canonical JSON", () => {
  it("sorts keys by code unit, of maps too, and leaves out what is undefined", () => {
    const value = {
      b: 1,
      a: new Map([
        ["é", 2],
        ["Z", 1],
      ]),
      "10": [{ d: 1, c: undefined }],
    };
    expect(canonicalJson(value)).toBe('{"10":[{"d":1}],"a":{"Z":1,"é":2},"b":1}');
  });

  it.each([
    [undefined, "null"],
    [{ a: [undefined, { b: undefined }] }, '{"a":[null,{}]}'],
    [
      { b: "", a: false, c: 0, d: null, e: [], f: {} },
      '{"a":false,"b":"","c":0,"d":null,"e":[],"f":{}}',
    ],
    [
      new Map([
        [10, "ten"],
        [9, "nine"],
      ]),
      '{"10":"ten","9":"nine"}',
    ],
    [JSON.parse('{ "__proto__": 1, "a": "\\"" }'), '{"__proto__":1,"a":"\\""}'],
  ])("writes %j", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("writes what is known already as it is known", () => {
    const shared = ["long"];
    expect(canonicalJson({ a: shared, b: [shared] }, new Map([[shared, "SHORT"]]))).toBe(
      '{"a":SHORT,"b":[SHORT]}',
    );
  });

  it.each([
    [
      "what is false, an empty list and an empty record",
      { a: false, b: [], c: {}, d: 0, e: "", f: null },
      '{"d":0,"e":"","f":null}',
    ],
    ["a record of nothing but such", { a: { b: { c: [] } }, d: new Map([["e", false]]) }, "null"],
    [
      "nothing from a list, where places count",
      { a: [false, [], {}, 1] },
      '{"a":[null,null,null,1]}',
    ],
  ])("leaves out %s", (_, value, text) => {
    expect(canonicalJsonWithoutBlanks(value)).toBe(text);
  });
});
