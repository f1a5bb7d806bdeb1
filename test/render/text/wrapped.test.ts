import fc from "fast-check";
import { expect, it } from "vitest";
import wrapAnsi from "wrap-ansi";
import { wrapped } from "../../../src/render/text/wrapped.ts";

const words = fc.oneof(
  fc.stringMatching(/^[!-~£·À-ɏ–—‘’“”…]{1,30}$/),
  fc.constantFrom("a", "people", "“so”", "co-production", "漢字", "e\u0301", "👩‍🦽", "→", "²"),
  fc.constant("x".repeat(70)),
);

it("breaks every text where the library that measures it would", () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }),
      fc.integer({ min: 20, max: 90 }),
      (all, columns) => {
        const text = all.join(" ");
        const broken = wrapAnsi(text, columns, { hard: false });
        expect(wrapped(text, { columns, indent: 0 })).toBe(`${broken}\n`);
        expect(wrapped(` ${text.replaceAll(" ", "  ")} `, { columns, indent: 0 })).toBe(
          `${broken}\n`,
        );
        expect(wrapped(text, { columns: columns + 2, indent: 2 })).toBe(
          `${broken.replaceAll(/^(?=.)/gm, "  ")}\n`,
        );
      },
    ),
    { numRuns: 3000 },
  );
});
