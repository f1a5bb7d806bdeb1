import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { parseEvents, YAMLException } from "js-yaml";
import { describe, expect, it } from "vitest";
import { plainEvents } from "../../src/documents/plain-events.ts";
import { findRefusedCharacter } from "../../src/documents/refused-character.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** What js-yaml makes of a text; undefined where it refuses it. */
function events(text: string): unknown {
  try {
    return parseEvents(text, { maxDepth: 50 });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
}

const WRITTEN = [
  "reports/example/2025-26.yaml",
  "reports/example/2026-27.yaml",
  "test/fixtures/assessment/valid/rich.yaml",
];
const OTHERS = [
  ...filesOf("frameworks"),
  ...filesOf("test/fixtures/assessment/valid"),
  ...filesOf("test/fixtures/framework/valid"),
  ...filesOf("test/fixtures/assessment/invalid"),
  ...filesOf("test/fixtures/framework/invalid"),
];

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

describe("what files of ours hold", () => {
  it.each(WRITTEN)("is read without js-yaml, and alike: %s", (file) => {
    expect(plainEvents(textOf(file))).toEqual(events(textOf(file)));
  });

  it.each(WRITTEN)("is read alike with the line ends of Windows: %s", (file) => {
    const text = textOf(file).replaceAll("\n", "\r\n");
    expect(plainEvents(text)).toEqual(events(text));
    expect(plainEvents(text)).toBeDefined();
  });

  it.each(OTHERS)("is read alike, or left to js-yaml: %s", (file) => {
    const known = events(textOf(file));
    expect([undefined, known]).toContainEqual(plainEvents(textOf(file)));
  });
});

it.each([
  ["a key in quotes", '"a": 1\n'],
  ["a key with a space", "a b: 1\n"],
  ["text over two lines", "a: one\n  two\n"],
  ["quotes over two lines", 'a: "one\n  two"\n'],
  ["a backslash", 'a: "\\n"\n'],
  ["two quotes for one", "a: 'it''s'\n"],
  ["brackets over two lines", "a: [one,\n  two]\n"],
  ["a comma at the end", "a: [one, ]\n"],
  ["a tag", "a: !!str b\n"],
  ["an anchor", "a: &b c\n"],
  ["an alias", "a: *b\n"],
  ["a document's start", "---\na: 1\n"],
  ["a document's end", "a: 1\n...\n"],
  ["a directive", "%YAML 1.2\n---\na: 1\n"],
  ["a tab", "a:\tb\n"],
  ["a second colon", "a: b: c\n"],
  ["a wrong indent", "a:\n    b: 1\n  c: 2\n"],
  ["no space after a colon", "a:1\n"],
  ["a list in a list", "- - a\n"],
  ["a stated indent", "a: |2\n   b\n"],
  ["a line of spaces at the end of a block", "a: |\n    b\n  \n"],
  ["a bare value", "a\n"],
  ["an indented start", "  a: 1\n"],
  ["nothing", ""],
  ["lists that are nested deep", `a: ${"[".repeat(60)}${"]".repeat(60)}\n`],
])("leaves %s to js-yaml", (_what, text) => {
  expect(plainEvents(text)).toBeUndefined();
});

/** Pieces that change what YAML means, alone or next to another. */
const PIECES = [
  ...Array.from("abc019 :-#,[]{}\"'|>&*!?%@`~<=.\\\n"),
  "\r\n",
  "\u00A0",
  "\u2028",
  "é",
  "  ",
  "\n  ",
  "\n    ",
  "\n- ",
  ": ",
  " #",
  "- ",
  "key: ",
  "---\n",
  "...\n",
  "\n\n",
  "|-\n",
  ">\n",
  "{ a: b }",
  "[a, b]",
  "null",
  "''",
  '""',
];

interface Change {
  readonly at: number;
  readonly taken: number;
  readonly put: string;
}

const changes = fc.array(
  fc.record<Change>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.nat({ max: 4 }),
    put: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((parts) => parts.join("")),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Some lines of a file that are plain as they stand, with the indent of the first taken away. */
const PARTS = [...WRITTEN, "frameworks/making-it-real-2012.yaml"].flatMap((file) => {
  const lines = textOf(file).split("\n");
  const cuts = lines.map((first, from) => {
    const indent = Math.max(0, first.search(/\S/));
    const cut = lines.slice(from, from + 8 + (from % 13));
    return `${cut.map((line) => line.slice(indent)).join("\n")}\n`;
  });
  return cuts.filter((cut) => plainEvents(cut) !== undefined);
});

function changed(text: string, all: readonly Change[]): string {
  return all.reduce((now, { at, taken, put }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put + now.slice(place + taken);
  }, text);
}

/** What is refused before events are looked for. */
function isReadable(text: string): boolean {
  return findRefusedCharacter(text, 0) === undefined && !/\r(?!\n)/.test(text);
}

const RUNS = Number(process.env["MIR_FUZZ_RUNS"] ?? 3000);

describe("whatever is done to a file", () => {
  it("is read as js-yaml reads it, or left to js-yaml", () => {
    let alike = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), changes, (part, all) => {
        const text = changed(part, all);
        fc.pre(isReadable(text));
        const found = plainEvents(text);
        if (found === undefined) return;
        expect(found).toEqual(events(text));
        alike += 1;
      }),
      { numRuns: RUNS },
    );
    // Otherwise nothing would be compared.
    expect(alike).toBeGreaterThan(RUNS / 10);
  });

  it("is read so too where it is made of nothing but pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        fc.pre(isReadable(text));
        const found = plainEvents(text);
        expect(found ?? events(text)).toEqual(events(text));
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
