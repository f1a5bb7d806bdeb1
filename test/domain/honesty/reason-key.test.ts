import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { reasonKey } from "../../../src/domain/honesty/reason-key.ts";

it("leaves case, spaces and punctuation out, and no letter or digit", () => {
  expect(reasonKey(" It is  USUAL:\n9 of 10! ")).toBe("it is usual 9 of 10");
  expect(reasonKey("C’est là, № ９")).toBe("c est là no 9");
});

it("comes to the same for plain characters as for those among others", () => {
  assert(
    property(string({ unit: "grapheme-ascii", maxLength: 60 }), (reason) => {
      expect(reasonKey(`${reason}…`)).toBe(reasonKey(`${reason}...`));
    }),
    { numRuns: 2000 },
  );
});
