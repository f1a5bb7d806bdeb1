import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { wordsAlone } from "../../src/domain/words-alone.ts";

it("leaves case, spaces and punctuation out, and no letter or digit", () => {
  expect(wordsAlone(" It is  USUAL:\n9 of 10! ")).toBe("it is usual 9 of 10");
  expect(wordsAlone("C’est là, № ９")).toBe("c est là no 9");
});

it("comes to the same for plain characters as for those among others", () => {
  assert(
    property(string({ unit: "grapheme-ascii", maxLength: 60 }), (reason) => {
      expect(wordsAlone(`${reason}…`)).toBe(wordsAlone(`${reason}...`));
    }),
    { numRuns: 2000 },
  );
});
