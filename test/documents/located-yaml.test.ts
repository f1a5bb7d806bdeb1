import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/documents/located-yaml.ts";

/** `line:column code` of every problem. */
function problemsOf(text: string): readonly string[] {
  const parsed = readYaml(text, "garden.yaml");
  if (parsed.ok) return [];
  return parsed.problems.map(({ at, code }) => `${String(at.line)}:${String(at.column)} ${code}`);
}

function read(text: string) {
  const parsed = readYaml(text, "garden.yaml");
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join("; "));
  return parsed.value;
}

describe("what it reads", () => {
  it("reads values as YAML 1.2 does", () => {
    const text =
      'tree: oak\nage: 12\ntall: true\nmoved: null\nplanted: 2026-03-01\nsmall: No\nof: ["1", 2.5]\n';
    expect(read(text).data).toEqual({
      tree: "oak",
      age: 12,
      tall: true,
      moved: null,
      planted: "2026-03-01",
      small: "No",
      of: ["1", 2.5],
    });
  });

  it.each([
    ["Windows line ends", "tree: oak\r\nage: 12\r\n"],
    ["a byte order mark", "\uFEFFtree: oak\nage: 12\n"],
    ["a document start", "---\ntree: oak\nage: 12\n"],
    ["a document end", "tree: oak\nage: 12\n...\n"],
    ["no last line end", "tree: oak\nage: 12"],
    ["comments", "# ours\ntree: oak # old\nage: 12\n# end\n"],
  ])("accepts %s", (_, text) => {
    expect(read(text).data).toEqual({ tree: "oak", age: 12 });
  });

  it("reads keys that look like whole numbers as text", () => {
    expect(read("levels:\n  0: none\n  4: all\n").data).toEqual({
      levels: { "0": "none", "4": "all" },
    });
  });

  it("keeps prototype keys as ordinary keys", () => {
    const { data } = read("__proto__: {tall: true}\nconstructor: 1\n");
    expect(Object.keys(data as object)).toEqual(["__proto__", "constructor"]);
    expect(({} as { tall?: boolean }).tall).toBeUndefined();
  });
});

describe("places", () => {
  const text =
    'tree: oak\n"birds":\n  - {name: "wren", at: 2}\n  -\n  - owl\nnote: |\n  tall\nempty:\n';
  const yaml = read(text);

  it.each([
    [[], "1:1"],
    [["tree"], "1:1"],
    [["birds"], "2:1"],
    [["birds", 0], "3:5"],
    [["birds", 0, "at"], "3:20"],
    [["birds", 2], "5:5"],
    [["birds", 0, "song"], "3:5"],
    [["song"], "1:1"],
    [["empty"], "8:1"],
  ])("finds the key of %j at %s", (path, expected) => {
    const { line, column } = yaml.placeOf(path);
    expect(`${String(line)}:${String(column)}`).toBe(expected);
  });

  it.each([
    [["tree"], "1:7"],
    [["birds", 0, "name"], "3:12"],
    [["empty"], "8:1"],
  ])("finds the value of %j at %s", (path, expected) => {
    const { line, column } = yaml.placeOfValue(path);
    expect(`${String(line)}:${String(column)}`).toBe(expected);
  });

  it("counts columns in characters, a byte order mark apart", () => {
    expect(read('\uFEFF"🌳": {leaf: 1}').placeOf(["🌳", "leaf"])).toEqual({ line: 1, column: 7 });
  });

  it("counts lines that end as on Windows", () => {
    expect(read("a: 1\r\nb: 2\r\n").placeOf(["b"])).toEqual({ line: 2, column: 1 });
  });
});

describe("what it refuses", () => {
  it.each([
    ["nothing", "", "1:1 yaml/empty"],
    ["comments only", "# later\n", "1:1 yaml/empty"],
    ["a bare document start", "---\n", "1:1 yaml/empty"],
    ["a tab", "a:\n\tb: 1\n", "2:1 yaml/tab"],
    ["an escape sequence", "a: 1\nb: \u001B[31m\n", "2:4 yaml/control-character"],
    ["an escaped control character", 'a: 1\nb: "\\e[31m"\n', "2:4 yaml/control-character"],
    ["an escaped half of a pair", 'b: "\\ud800"\n', "1:4 yaml/control-character"],
    ["a byte order mark further on", "a: 1\n\uFEFFb: 2\n", "2:1 yaml/control-character"],
    ["NUL", "a: \u0000\n", "1:4 yaml/control-character"],
    ["lone carriage returns", "a: 1\rb: 2\r", "1:5 yaml/line-ends"],
    ["a key given twice", "a: 1\nb: 2\na: 3\n", "3:1 yaml/duplicate-key"],
    ["a key given twice in other quotes", "x: {a: 1, 'a': 2}\n", "1:11 yaml/duplicate-key"],
    ["a number as a key", "1.5: x\n", "1:1 yaml/key-not-text"],
    ["nothing as a key", "a: 1\nnull: 2\n", "2:1 yaml/key-not-text"],
    ["a missing key", "a: 1\n: 2\n", "2:1 yaml/key-not-text"],
    ["yes or no as a key", "true: 1\n", "1:1 yaml/key-not-text"],
    ["a list as a key", "? [a]\n: 1\n", "1:3 yaml/key-not-text"],
    ["a merge key", "a: {<<: {b: 1}}\n", "1:5 yaml/merge-key"],
    ["an anchor", "a: &b 1\n", "1:4 yaml/anchor"],
    ["an alias", "a: x\nb: [*a]\n", "2:5 yaml/anchor"],
    ["a tag", "a: !!str 1\n", "1:4 yaml/tag"],
    ["a directive", "%YAML 1.2\n---\na: 1\n", "1:1 yaml/directive"],
    ["a second document", "a: 1\n---\nb: 2\n", "2:1 yaml/second-document"],
    ["an end before there is anything", "...\na: 1\n", "1:1 yaml/second-document"],
    ["a tab before the first key", "# ours\n\t{a: 1}\n", "2:1 yaml/tab"],
    ["a second document after an end", "a: 1\n...\nb: 2\n", "2:1 yaml/second-document"],
  ])("refuses %s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it("says everything that it refuses at once, in reading order", () => {
    expect(problemsOf("a: !x 1\nb: &y 2\na: 3\n")).toEqual([
      "1:4 yaml/tag",
      "2:4 yaml/anchor",
      "3:1 yaml/duplicate-key",
    ]);
  });

  it.each([
    ["brackets", (depth: number) => "[".repeat(depth)],
    ["closed brackets", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
    ["dashes", (depth: number) => "- ".repeat(depth)],
    ["braces", (depth: number) => "{a: ".repeat(depth)],
  ])("refuses %s nested 1,000 and 100,000 deep", (_, nest) => {
    for (const depth of [1000, 100_000]) {
      const parsed = readYaml(nest(depth), "deep.yaml");
      expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(["yaml/too-deep"]);
    }
  });

  it("stops an alias bomb at its first anchor", () => {
    const bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    expect(problemsOf(bomb)[0]).toBe("1:4 yaml/anchor");
  });
});

describe("what is wrong with the YAML", () => {
  it.each([
    ["an open double quote", 'a: 1\nb: "open\nc: 2\nd: "x"\n', "2:4"],
    ["an open single quote", "a: 1\nb: 'open\nc: 2\n", "2:4"],
    ["an apostrophe in single quotes", "b: 'it's here'\nc: 2\n", "1:8"],
    ["a second colon", "a: 1\nb: note: this\n", "2:8"],
    ["an indent too many", "a:\n  b: 1\n   c: 2\n", "3:4"],
    ["an indent too few", "a:\n    b: 1\n  c: 2\n", "3:3"],
    ["an open bracket", "a: [1, 2\nb: 3\n", "1:4"],
    ["an open brace", "a: {x: 1, y: 2\nb: 3\n", "1:4"],
    ["a missing comma", 'a: {x: "s" z: 2}\n', "1:12"],
    ["a comma too many", "a: {b: 1,, c: 2}\n", "1:10"],
    ["a text that starts with @", "a: @home\n", "1:4"],
    ["no space after a colon", "x: 1\na:1\nb: 2\n", "2:3"],
    ["a Windows path in double quotes", 'a: "c:\\path"\n', "1:7"],
    ["text after a quote", 'a: "x" and more\n', "1:8"],
    ["text after a block mark", "a: |text\n", "1:5"],
    ["a line that is no pair", "a: 1\nsome words\nb: 2\n", "3:1"],
  ])("finds %s", (_, text, at) => {
    expect(problemsOf(text)).toEqual([`${at} yaml/syntax`]);
  });
});

it("names 10,000 things that it does not read and then reads no further, so that no file fills the memory", () => {
  const { length } = problemsOf("? a\n".repeat(30_000));
  expect(length).toBeGreaterThanOrEqual(10_000);
  expect(length).toBeLessThanOrEqual(10_002);
});
