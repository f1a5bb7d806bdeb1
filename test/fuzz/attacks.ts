/** Texts of about a number of characters that make a careless reader slow: each is read by a command that must end. */
export interface Attack {
  readonly name: string;
  readonly command: readonly string[];
  /** The file that the command reads, `size` being about how many characters it is to have. */
  readonly text: (size: number) => string;
}

const HEAD =
  'format: assessment/1\ncouncil: { code: E06000001, name: Hartlepool }\nperiod: "2026-27"\nframework: { id: making-it-real-2018, edition: "2018" }\n';
const CHECK = ["check", "case.yaml"] as const;

/** As many of what `of` makes as fill the size. */
function many(size: number, of: (place: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let place = 0; length < size; place += 1) {
    const part = of(place);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

/** A file whose text as YAML is odd. */
function odd(name: string, text: Attack["text"]): Attack {
  return { name, command: CHECK, text };
}

/** A file that begins like an assessment. */
function assessment(name: string, rest: Attack["text"]): Attack {
  return { name, command: CHECK, text: (size) => HEAD + rest(size) };
}

const piece = (id: string, more = ""): string =>
  `  ${id}: { title: T, kind: people, method: told, asOf: "2026-09-01", where: a/${id}.pdf${more} }\n`;

const READING: readonly Attack[] = [
  odd("one letter", (size) => "a".repeat(size)),
  odd("spaces", (size) => " ".repeat(size)),
  odd("spaces and a word", (size) => `${" ".repeat(size)}a`),
  odd("line ends", (size) => "\n".repeat(size)),
  odd("Windows line ends", (size) => "\r\n".repeat(size / 2)),
  odd("tabs", (size) => "\t".repeat(size)),
  odd("tab lines", (size) => "a:\n\tb\n".repeat(size / 6)),
  odd("carriage returns", (size) => "\r".repeat(size)),
  odd("comments", (size) => "#\n".repeat(size / 2)),
  odd("document marks", (size) => "---\n".repeat(size / 4)),
  odd("documents", (size) => "--- a\n".repeat(size / 6)),
  odd("document ends", (size) => "...\n".repeat(size / 4)),
  odd("directives", (size) => "%A\n".repeat(size / 3)),
  odd("open brackets", (size) => "[".repeat(size)),
  odd("open braces", (size) => "{".repeat(size)),
  odd("bracket pairs", (size) => "[],".repeat(size / 3)),
  odd("a list of brackets", (size) => `a: [${"[],".repeat(size / 3)}]`),
  odd("an open list of brackets", (size) => `a: [${"[],".repeat(size / 3)}`),
  odd(
    "an open list with a quoted list of brackets",
    (size) => `a: ["${"[".repeat(size)}]"\nb: 1\n`,
  ),
  odd("an open list of quoted brackets", (size) => `a: [${'"[", '.repeat(size / 5)}"]"\nb: 1\n`),
  odd("dashes", (size) => "- ".repeat(size / 2)),
  odd("question marks", (size) => "? ".repeat(size / 2)),
  odd("question lines", (size) => "? a\n".repeat(size / 4)),
  odd("colons", (size) => ":".repeat(size)),
  odd("colon and space", (size) => ": ".repeat(size / 2)),
  odd("colon lines", (size) => ": a\n".repeat(size / 4)),
  odd("keys and missing keys", (size) => many(size, (place) => `k${String(place)}: 1\n: 2\n`)),
  odd(
    "keys and missing keys on a line",
    (size) => `{${many(size, (place) => `k${String(place)}: 1, : 2, `)}}`,
  ),
  odd("a colon and spaces", (size) => `a:${" ".repeat(size)}b: c`),
  odd("an open quote", (size) => `a: "${"b".repeat(size)}`),
  odd("an open quote over lines", (size) => `a: "${"b\n".repeat(size / 2)}`),
  odd("quotes", (size) => `a: ${"'".repeat(size)}`),
  odd("double quotes", (size) => `a: ${'"'.repeat(size)}`),
  odd("pairs of quotes after a colon", (size) => `a: ${`: "`.repeat(size / 3)}`),
  odd("colon-quote words", (size) => `a: "b" ${': "c '.repeat(size / 5)}`),
  odd("spaces before an open quote", (size) => `a: [b\n${" ".repeat(size)}: c`),
  odd("dashes before an open quote", (size) => `a: [b\n${"- ".repeat(size / 2)}x`),
  odd("words before an open quote", (size) => `a: [b,\n${"c: ".repeat(size / 3)}\n`),
  odd("backslashes", (size) => `a: "${"\\".repeat(size)}"`),
  odd("wrong escapes", (size) => `a: "${"\\q".repeat(size / 2)}"`),
  odd("escapes", (size) => `a: "${"\\u0041".repeat(size / 6)}"`),
  odd("escaped halves", (size) => many(size, (place) => `k${String(place)}: "\\ud800"\n`)),
  odd("anchors", (size) => many(size, (place) => `k${String(place)}: &a 1\n`)),
  odd("anchors on a line", (size) => `[${many(size, () => "&a 1, ")}]`),
  odd("aliases", (size) => `a: &a 1\n${many(size, (place) => `k${String(place)}: *a\n`)}`),
  odd(
    "an alias bomb",
    (size) =>
      `a0: &a0 [x, x]\n${many(size, (place) => `a${String(place + 1)}: &a${String(place + 1)} [*a${String(place)}, *a${String(place)}]\n`)}`,
  ),
  odd("tags", (size) => many(size, (place) => `k${String(place)}: !t 1\n`)),
  odd("merges", (size) => many(size, () => "<<: {}\n")),
  odd("a key again and again", (size) => "a: 1\n".repeat(size / 5)),
  odd("a key again and again on a line", (size) => `{${"a: 1, ".repeat(size / 6)}}`),
  odd(
    "numbers as keys, backwards",
    (size) =>
      `{"format": "assessment/1", ${many(size, (place) => `"${String(900_000 - place)}": 1, `)} "z": 1}`,
  ),
  odd(
    "words as keys, on a line",
    (size) =>
      `{"format": "assessment/1", ${many(size, (place) => `"k${String(place)}": 1, `)} "z": 1}`,
  ),
  odd("a block of text", (size) => `a: |\n${"  b\n".repeat(size / 4)}`),
  odd("a folded text", (size) => `a: >\n${"  b\n\n".repeat(size / 5)}`),
  odd("a text over lines", (size) => `a: b\n${"  b\n".repeat(size / 4)}`),
  odd("a text over lines, then a key", (size) => `a: b\n${"  b\n".repeat(size / 4)}  c: d\n`),
  odd("a block text with tabs", (size) => `a: |\n${" \tb\n".repeat(size / 4)}`),
  odd("steps down and up", (size) => many(size, () => "a:\n b:\n  c:\n   d: 1\n")),
  odd("a mark of direction", (size) => "\u202E".repeat(size)),
  odd("two-part letters", (size) => `a: ${"\u{1F333}".repeat(size / 2)}\u0007`),
  odd("halves", (size) => `a: ${"\uD83C".repeat(size)}`),
];

const SHAPES: readonly Attack[] = [
  assessment("unknown keys", (size) => many(size, (place) => `unknown${String(place)}: 1\n`)),
  assessment("a long key", (size) => `${"k".repeat(size)}: 1\n`),
  assessment("a long value where a list is wanted", (size) => `signedOff: ${"v".repeat(size)}\n`),
  assessment(
    "levels that are none",
    (size) =>
      `commitments:\n${many(size, (place) => `  We-1.${String(place)}: { said: 9, by: [] }\n`)}`,
  ),
  assessment(
    "needs of no kind",
    (size) =>
      `needs:\n${many(size, (place) => `  N${String(place)}: { people: none, what: 3 }\n`)}`,
  ),
  assessment(
    "one list of wrong links",
    (size) =>
      `commitments:\n  We-1.1:\n    said: 1\n    evidence:\n${many(size, () => "      - { id: 1, yes: x }\n")}`,
  ),
  assessment(
    "the same value again and again",
    (size) =>
      `needs:\n  N1: { what: W, kind: unmet, commitments: [${many(size, () => "We-1.1, ")}We-1.1] }\n`,
  ),
  assessment(
    "different values in a list",
    (size) =>
      `needs:\n  N1: { what: W, kind: unmet, commitments: [${many(size, (place) => `We-1.${String(place)}, `)}We-1.1] }\n`,
  ),
  assessment(
    "a council of many letters",
    (size) => `involvement: { purpose: "${"a ".repeat(size / 2)}" }\n`,
  ),
];

const RULES: readonly Attack[] = [
  assessment(
    "evidence that nothing uses",
    (size) => `evidence:\n${many(size, (place) => piece(`E${String(place)}`))}`,
  ),
  assessment(
    "links that lead nowhere",
    (size) =>
      `commitments:\n  We-1.1:\n    said: 1\n    evidence:\n${many(size, (place) => `      - { id: X${String(place)} }\n`)}`,
  ),
  assessment(
    "links that lead nowhere among much evidence",
    (size) =>
      `commitments:\n  We-1.1:\n    said: 1\n    evidence:\n${many(size / 3, (place) => `      - { id: X${String(place)} }\n`)}evidence:\n${many((size * 2) / 3, (place) => piece(`E${String(place)}`))}`,
  ),
  assessment(
    "links that lead somewhere",
    (size) =>
      `commitments:\n  We-1.1:\n    said: 1\n    evidence:\n${many(size / 4, (place) => `      - { id: E${String(place)} }\n`)}evidence:\n${many(size, (place) => piece(`E${String(place)}`))}`,
  ),
  assessment(
    "one link again and again",
    (size) =>
      `commitments:\n  We-1.1:\n    said: 1\n    evidence:\n${many(size, () => "      - { id: E1 }\n")}evidence:\n${piece("E1")}`,
  ),
  assessment(
    "a chain of replaced evidence",
    (size) =>
      `evidence:\n${many(size, (place) => piece(`E${String(place)}`, `, replaces: E${String(place + 1)}`))}`,
  ),
  assessment(
    "one piece replaced by many",
    (size) => `evidence:\n${many(size, (place) => piece(`E${String(place)}`, ", replaces: E0"))}`,
  ),
  assessment(
    "unknown commitments",
    (size) =>
      `commitments:\n${many(size, (place) => `  We-1.${String(place + 50)}: { said: 1 }\n`)}`,
  ),
  assessment(
    "unknown statements",
    (size) =>
      `listening:\n  L1: { how: paper }\nlived:\n${many(size, (place) => `  I-1.${String(place + 50)}: { from: L1, never: 6 }\n`)}`,
  ),
  assessment(
    "views",
    (size) =>
      `team:\n  psw: { role: council, name: A }\ncommitments:\n  We-1.1:\n    said: 1\n    views:\n${many(size, () => "      - { by: psw, said: 1, reason: R }\n")}`,
  ),
  assessment(
    "views by nobody",
    (size) =>
      `team:\n${many(size / 2, (place) => `  m${String(place)}: { role: council, name: A }\n`)}commitments:\n  We-1.1:\n    said: 1\n    views:\n${many(size / 2, (place) => `      - { by: x${String(place)}, said: 1, reason: R }\n`)}`,
  ),
  assessment(
    "listening",
    (size) =>
      `listening:\n${many(size, (place) => `  L${String(place)}: { asOf: "2026-06-14", how: paper, whom: people, invited: 40 }\n`)}`,
  ),
  assessment(
    "needs",
    (size) =>
      `needs:\n${many(size, (place) => `  N${String(place)}: { commitments: [We-1.1], kind: unmet, what: W, people: 7, counted: by hand }\n`)}`,
  ),
  assessment(
    "actions",
    (size) =>
      `commitments:\n  We-1.1: { said: 1, actions: [${many(size / 6, (place) => `A${String(place)}, `)}A0] }\nactions:\n${many(size, (place) => `  A${String(place)}: { what: W, owner: O }\n`)}`,
  ),
  assessment(
    "a long text",
    (size) => `commitments:\n  We-1.1: { said: 1, reason: "${"word ".repeat(size / 5)}" }\n`,
  ),
  assessment(
    "a long word",
    (size) => `commitments:\n  We-1.1: { said: 1, reason: "${"w".repeat(size)}" }\n`,
  ),
];

/** What is printed: every attack that is an assessment in order goes through these. */
const REPORTED = new Set([
  "links that lead somewhere",
  "a chain of replaced evidence",
  "one piece replaced by many",
  "views",
  "listening",
  "needs",
  "actions",
  "a long text",
  "a long word",
  "evidence that nothing uses",
]);
const PRINTING: readonly (readonly string[])[] = [
  ...["markdown", "csv", "json", "html"].map((format) => [
    "report",
    "case.yaml",
    "--format",
    format,
  ]),
  ["report", "case.yaml", "--public"],
  ["report", "case.yaml", "--plain-words"],
  ["show", "case.yaml"],
  ["publish-check", "case.yaml"],
  ["diff", "case.yaml", "case.yaml"],
  ["check", "case.yaml", "--format", "json"],
];

/** Texts of a person's own that a pattern could stumble over. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  digits: (size) => "1234567890".repeat(size / 10),
  "digits and spaces": (size) => "1 ".repeat(size / 2),
  "digits and hyphens": (size) => "0-".repeat(size / 2),
  "at signs": (size) => "a@".repeat(size / 2),
  "dots and letters": (size) => "a.".repeat(size / 2),
  "an address without an end": (size) => `${"a".repeat(size)}@`,
  "capital words": (size) => "Aa ".repeat(size / 3),
  slashes: (size) => "a/".repeat(size / 2),
  links: (size) => "http://a ".repeat(size / 9),
  www: (size) => "www.".repeat(size / 4),
  stars: (size) => "*".repeat(size),
  "stars and letters": (size) => "*a ".repeat(size / 3),
  underscores: (size) => "_a".repeat(size / 2),
  brackets: (size) => "[".repeat(size),
  "closed brackets": (size) => "[a](".repeat(size / 4),
  backticks: (size) => "`a``".repeat(size / 4),
  pipes: (size) => "|".repeat(size),
  "less than": (size) => "<a ".repeat(size / 3),
  ampersands: (size) => "&a".repeat(size / 2),
  "spaces inside": (size) => `a${" ".repeat(size)}b`,
  "line ends inside": (size) => "a\\n".repeat(size / 3),
  "empty lines inside": (size) => `a${"\\n \\n".repeat(size / 5)}b`,
  streets: (size) => "1 A Street ".repeat(size / 11),
  dates: (size) => "1/1/".repeat(size / 4),
  sentences: (size) => "A. ".repeat(size / 3),
};

function textAttacks(): readonly Attack[] {
  return Object.entries(TEXTS).flatMap(([name, make]) =>
    PRINTING.map((command) => ({
      name: `${name}, ${command.join(" ")}`,
      command,
      text: (size: number) =>
        `${HEAD}commitments:\n  We-1.1: { said: 1, reason: "${make(size)}", evidence: [{ id: E1 }] }\nevidence:\n  E1: { title: T, kind: people, method: told, asOf: "2026-09-01", where: "${make(size / 2)}" }\n`,
    })),
  );
}

function printed(attack: Attack): readonly Attack[] {
  return PRINTING.map((command) => ({
    ...attack,
    name: `${attack.name}, ${command.join(" ")}`,
    command,
  }));
}

export const ATTACKS: readonly Attack[] = [
  ...READING,
  ...SHAPES,
  ...RULES,
  ...RULES.filter(({ name }) => REPORTED.has(name)).flatMap(printed),
  ...textAttacks(),
];
