import { expect, it } from "vitest";
import { editYaml } from "../../src/documents/edit-yaml.ts";
import { readYaml } from "../../src/documents/located-yaml.ts";
import { type Edit } from "../../src/domain/problem.ts";

const orchard = [
  "# our orchard",
  "name: 'Green Lane'   # the old name",
  'period: "2026-27"',
  "trees:",
  "  # the big one",
  "  T1: { kind: oak, age: 80 } # by the gate",
  "  T2:",
  "    kind: ash",
  "    age:   12  # counted",
  "",
  "    note: >- # from the survey",
  "      leans over",
  "      the path",
  "paths: [north, south] # both muddy",
  "visits:",
  "  - { by: group, count: 3 }",
  "  # this one was wet",
  "  - by: warden",
  "    count: 1",
  "empty: {}",
  "nothing:   # yet",
  "",
].join("\n");

interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The lines that go, and those that come instead of the first of them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const set = (path: Edit["path"], value: unknown): Edit => ({ path, value });

const cases: readonly Case[] = [
  {
    name: "replaces a number and nothing else of its line",
    edits: [set(["trees", "T2", "age"], 13)],
    from: ["    age:   12  # counted"],
    to: ["    age:   13  # counted"],
  },
  {
    name: "keeps the quotes that a text had",
    edits: [set(["name"], "Mill Lane")],
    from: ["name: 'Green Lane'   # the old name"],
    to: ["name: 'Mill Lane'   # the old name"],
  },
  {
    name: "adds a key after the last one of its map",
    edits: [set(["trees", "T2", "height"], 9)],
    from: ["      the path"],
    to: ["      the path", "    height: 9"],
  },
  {
    name: "adds a key inside braces",
    edits: [set(["trees", "T1", "felled"], false)],
    from: ["  T1: { kind: oak, age: 80 } # by the gate"],
    to: ["  T1: { kind: oak, age: 80, felled: false } # by the gate"],
  },
  {
    name: "adds an item inside brackets",
    edits: [set(["paths", 2], "east, by the wall")],
    from: ["paths: [north, south] # both muddy"],
    to: ['paths: [north, south, "east, by the wall"] # both muddy'],
  },
  {
    name: "adds an item to a list as one line where it is short",
    edits: [set(["visits", 2], { by: "school", count: 30 })],
    from: ["    count: 1"],
    to: ["    count: 1", "  - { by: school, count: 30 }"],
  },
  {
    name: "fills an empty map",
    edits: [set(["empty", "B1", "species"], "robin")],
    from: ["empty: {}"],
    to: ["empty:", "  B1:", "    species: robin"],
  },
  {
    name: "fills a key that holds nothing and keeps its comment",
    edits: [set(["nothing"], { bench: 1 })],
    from: ["nothing:   # yet"],
    to: ["nothing:   # yet", "  bench: 1"],
  },
  {
    name: "makes the parents that are missing",
    edits: [set(["ponds", "P1", "visits", 0], "2026-06-01")],
    from: ["nothing:   # yet"],
    to: ["nothing:   # yet", "ponds:", "  P1:", '    visits: ["2026-06-01"]'],
  },
  {
    name: "takes a key away with its own lines",
    edits: [set(["trees", "T2", "note"], undefined)],
    from: ["    note: >- # from the survey", "      leans over", "      the path"],
    to: [],
  },
  {
    name: "takes a key away from inside braces",
    edits: [set(["trees", "T1", "kind"], undefined)],
    from: ["  T1: { kind: oak, age: 80 } # by the gate"],
    to: ["  T1: { age: 80 } # by the gate"],
  },
  {
    name: "takes the last of a list in brackets away",
    edits: [set(["paths", 1], undefined)],
    from: ["paths: [north, south] # both muddy"],
    to: ["paths: [north] # both muddy"],
  },
  {
    name: "moves the next key up to the dash",
    edits: [set(["visits", 1, "by"], undefined)],
    from: ["  - by: warden", "    count: 1"],
    to: ["  - count: 1"],
  },
  {
    name: "leaves an empty list where the last item goes",
    edits: [set(["paths", 0], undefined), set(["paths", 0], undefined)],
    from: ["paths: [north, south] # both muddy"],
    to: ["paths: [] # both muddy"],
  },
  {
    name: "writes only what differs of a record",
    edits: [set(["trees", "T2"], { kind: "ash", age: 14, note: "leans over the path" })],
    from: ["    age:   12  # counted"],
    to: ["    age:   14  # counted"],
  },
  {
    name: "writes a record on one line anew where it stood on one",
    edits: [set(["trees", "T1"], { kind: "oak", age: 81, hollow: true })],
    from: ["  T1: { kind: oak, age: 80 } # by the gate"],
    to: ["  T1: { kind: oak, age: 81, hollow: true } # by the gate"],
  },
  {
    name: "folds long text below its key",
    edits: [set(["period"], `${"the wardens walked every path of the wood ".repeat(3).trim()}.`)],
    from: ['period: "2026-27"'],
    to: [
      "period: >-",
      "  the wardens walked every path of the wood the wardens walked every path of the wood the wardens",
      "  walked every path of the wood.",
    ],
  },
  {
    name: "keeps line breaks as they are",
    edits: [set(["nothing"], "one\n\ntwo")],
    from: ["nothing:   # yet"],
    to: ["nothing: |-   # yet", "  one", "", "  two"],
  },
  {
    name: "changes nothing where nothing differs",
    edits: [set(["trees", "T2", "kind"], "ash"), set(["absent"], undefined)],
    from: [],
    to: [],
  },
];

it.each(cases)("$name", ({ edits, from, to }) => {
  expect(editYaml(orchard, edits)).toBe(swap(orchard, from, to));
});

it.each(cases)("$name, with the line ends of Windows and a byte order mark", (example) => {
  const windows = `\uFEFF${orchard.replaceAll("\n", "\r\n")}`;
  const after = editYaml(windows, example.edits);
  expect(after).toBe(`\uFEFF${swap(orchard, example.from, example.to).replaceAll("\n", "\r\n")}`);
});

it("adds to a file that does not end in a line end", () => {
  expect(editYaml("a: 1", [set(["b"], 2)])).toBe("a: 1\nb: 2");
});

it("takes the last key of a file away", () => {
  expect(editYaml("# why\na: 1\n", [set(["a"], undefined)])).toBe("# why\n{}\n");
  expect(editYaml("# why\n{}\n", [set(["a", "b"], 1)])).toBe("# why\na:\n  b: 1\n");
});

it.each([
  ["Yes", '"Yes"'],
  ["no", '"no"'],
  ["2026-27", '"2026-27"'],
  ["2026-09-30", '"2026-09-30"'],
  ["12:30", '"12:30"'],
  ["007", '"007"'],
  ["1e3", '"1e3"'],
  ["0x1F", '"0x1F"'],
  ["1_000", '"1_000"'],
  ["", '""'],
  ["~", '"~"'],
  ["5be1c0a2d94f7e30", '"5be1c0a2d94f7e30"'],
  ["abe1c0a2d94f7e3f", '"abe1c0a2d94f7e3f"'],
  ["=HYPERLINK(1)", '"=HYPERLINK(1)"'],
  ["- item", '"- item"'],
  ["key: value", '"key: value"'],
  ["word #tag", '"word #tag"'],
  ["tab\there", '"tab\\there"'],
  ["red\u001b[31m", "red[31m"],
  ["right\u202eleft", '"right\\u202eleft"'],
  ["E06000001", "E06000001"],
  ["We-1.1", "We-1.1"],
  ["people, staff", "people, staff"],
  ["café", "café"],
])("writes %j so that every reader takes it for text", (text, written) => {
  expect(editYaml("a: 1\n", [set(["a"], text)])).toBe(`a: ${written}\n`);
});

it("does not let a comment below fall into a text", () => {
  const text = "a: 1\n  # a thought\nb: 2\n";
  const long = "word ".repeat(40).trim();
  expect(editYaml(text, [set(["a"], long)])).toBe(`a: "${long}"\n  # a thought\nb: 2\n`);
});

it("writes a record key by key once it has outgrown its line", () => {
  const why =
    "The trees stand where the cars are, and nobody asked the people who walk there every day.";
  const expected = [
    "  - by: group",
    "    count: 3",
    "    reason: >-",
    "      The trees stand where the cars are, and nobody asked the people who walk there every day.",
  ];
  const after = editYaml(orchard, [set(["visits", 0, "reason"], why)]);
  expect(after).toBe(swap(orchard, ["  - { by: group, count: 3 }"], expected));
});

it("leaves a record on its line where a person made the line long", () => {
  const long = `a: { b: 1, c: "${"tree ".repeat(30)}" }\n`;
  expect(editYaml(long, [set(["a", "b"], 2)])).toBe(long.replace("b: 1", "b: 2"));
});

it("does not let a comment above fall into a text", () => {
  const text = "a:\n  # a thought\n  - b\n";
  const long = "word ".repeat(40).trim();
  expect(editYaml(text, [set(["a"], long)])).toBe(`a: "${long}"\n  # a thought\n`);
});

it("keeps a comment between the first key of an item and the next", () => {
  const text = "- a: 1 # one\n  # a thought\n  b: 2\n";
  const after = editYaml(`list:\n${text}`, [set(["list", 0, "a"], undefined)]);
  expect(after).toBe("list:\n- \n  # a thought\n  b: 2\n");
});

const brackets = "list: [\n  a, # one, or so\n  b, # two, or so\n  c # three\n  ]\n";

it.each([
  ["the first", 0, "list: [\n   # one, or so\n  b, # two, or so\n  c # three\n  ]\n"],
  ["the second", 1, "list: [\n  a, # one, or so\n   # two, or so\n  c # three\n  ]\n"],
  ["the last", 2, "list: [\n  a, # one, or so\n  b # two, or so\n   # three\n  ]\n"],
] as const)("takes %s item away from brackets on several lines", (_, index, expected) => {
  expect(editYaml(brackets, [set(["list", index], undefined)])).toBe(expected);
});

it("adds an item to brackets on several lines", () => {
  const expected = brackets.replace("c # three", "c, d # three");
  expect(editYaml(brackets, [set(["list", 3], "d")])).toBe(expected);
  const trailing = brackets.replace("c # three", "c, # three");
  expect(editYaml(trailing, [set(["list", 3], "d")])).toBe(
    brackets.replace("c # three", "c, d # three"),
  );
});

it("takes the comments inside a record away with it", () => {
  const text = "a: |-\n  text\nb:\n  c: 1\n  # inside\n# outside\nd: 1\n";
  expect(editYaml(text, [set(["b"], undefined)])).toBe("a: |-\n  text\n# outside\nd: 1\n");
});

it("gives no blank line to a text that keeps its line ends when the item after it goes", () => {
  const text = "oaks:\n- |+\n  a word\n\n- []\n\nash: 1\n";
  const after = "oaks:\n- |+\n  a word\n\nash: 1\n";
  expect(editYaml(text, [set(["oaks", 1], undefined)])).toBe(after);
});

it.each([
  ["\n", "oak: |+\n  a word\n\nash: 1", "oak: |+\n  a word\n\n"],
  ["\r\n", "oak: |+\r\n  a word\r\n\r\nash: 1", "oak: |+\r\n  a word\r\n\r\n"],
])(
  "takes no line end from a text that keeps them when the last key of a file goes: %j",
  (_, text, after) => {
    expect(editYaml(text, [set(["ash"], undefined)])).toBe(after);
  },
);

it("refuses to write below a value that is neither a map nor a list", () => {
  expect(() => editYaml("a: 1\n", [set(["a", "b"], 1)])).toThrow(/takes the key/);
});

it("reads back what it wrote", () => {
  const after = editYaml(orchard, cases.flatMap(({ edits }) => edits.slice(0, 1)).slice(0, 9));
  expect(readYaml(after, "orchard.yaml").ok).toBe(true);
});

function swap(text: string, from: readonly string[], to: readonly string[]): string {
  if (from.length === 0) return text;
  const whole = from.map((line) => `${line}\n`).join("");
  expect(text.split(whole)).toHaveLength(2);
  return text.replace(whole, () => to.map((line) => `${line}\n`).join(""));
}
