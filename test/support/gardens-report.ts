import { type Assessment } from "../../src/domain/assessment.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { type Statement } from "../../src/domain/statement.ts";
import { type Report } from "../../src/domain/report/report.ts";
import {
  action,
  answers,
  assessment,
  confirmed,
  groupView,
  HAPPY,
  level,
  link,
  listening,
  need,
  piece,
  read,
  record,
  reportOf,
  SHOWING_3,
} from "./domain-values.ts";
import { commitment, framework, GARDENS, iStatement } from "./gardens-framework.ts";

/** Free text of the file, by the names of the fields that hold it. */
const FREE_TEXT = new Set(
  (
    "reason note reply answer noAction why title whom chosen where section part how chosenBy askedBy " +
    "spokenFor notHeard statement minority what counted owner success name purpose absent support changed"
  ).split(" "),
);

/** The gardens with one commitment more, so that every kind of standing but one comes out. */
export const BEDS: Framework = framework(
  [
    ...(GARDENS.themes[0]?.statements ?? []),
    commitment("We-4", ["I-2"]),
    commitment("We-5", ["I-4"]),
    commitment("We-6", []),
    iStatement("I-4"),
  ],
  { source: "https://gardens.example/words" },
);

const LAST_YEAR = assessment({
  period: "2025-26",
  asOf: "2025-09-30",
  commitments: [
    record("We-2", { said: level(2), causes: [{ cause: "rain", answer: "Dig" }], actions: ["A1"] }),
  ],
  actions: [action("A1", { what: "Dig a well", due: "2026-03-31" })],
});

/** A year of the gardens with something of every kind that a report tells. */
export const GARDENS_YEAR: Assessment = {
  ...confirmed(
    assessment({
      evidence: [
        ...SHOWING_3.evidence,
        piece("E3", { where: "https://gardens.example/count", kind: "staff", section: "p. 4" }),
        piece("E4", { method: "document", where: "C:\\plans\\water.docx", asOf: "2024-01-31" }),
        piece("E5", { method: "told", where: undefined, part: "the north beds" }),
      ],
      listening: [listening("L1", { notHeard: "people who work at night" })],
      lived: [
        answers("I-1", HAPPY),
        answers("I-2", HAPPY),
        answers(
          "I-3",
          { never: 20, sometimes: 10, mostly: 6, always: 4, "not-sure": 2 },
          { group: groupView({ level: 1, statement: "We wait.", minority: "I do not wait." }) },
        ),
      ],
      commitments: [
        record("We-1", { said: level(3), evidence: SHOWING_3.links, by: "lead" }),
        record("We-2", {
          said: level(3),
          reason: "The beds look green.",
          note: "Ask the night shift.",
          evidence: [
            link("E3", { yes: 20, of: 80 }),
            link("E4"),
            link("E5", { note: "On a walk." }),
          ],
          views: [{ by: "group", said: level(1), reason: "Not ours." }],
          reply: "We hear that.",
          causes: [
            { cause: "rain", answer: "We can dig." },
            { cause: "money", answer: undefined },
          ],
          actions: ["A1", "A2"],
          later: new Map([["question", "lead"]]),
        }),
        record("We-3", { said: { kind: "not-applicable" }, reason: "There is no third bed." }),
        record("We-4", { said: { kind: "not-known" }, reason: "Nobody has looked." }),
        record("We-5", { said: level(0), noAction: "The bed is rested this year." }),
      ],
      needs: [
        need("N1", {
          commitments: ["We-2"],
          people: 42,
          counted: "on a list",
          yearlyCost: 310_000,
        }),
        need("N2", { commitments: ["We-2"], what: "shade" }),
        need("N3", { commitments: ["We-5"], people: 0, counted: "every bed was seen" }),
      ],
      actions: [
        action("A1", { what: "Dig a well", due: "2026-03-31", decidedWith: "group" }),
        action("A2", { owner: undefined, due: undefined, decidedWith: "no" }),
      ],
    }),
  ),
  involvement: { purpose: "to choose beds", absent: undefined, support: "tea", changed: undefined },
  signedOff: [
    { role: "director", name: "Head gardener", on: "2026-11-02", fingerprint: undefined },
  ],
};

/** The report of that year, with the year before. */
export function gardensReport(year: Assessment = GARDENS_YEAR, by: Framework = BEDS): Report {
  return reportOf(read(year, [LAST_YEAR], by));
}

/** The same framework as a council's own copy that holds the publisher's words: made up, one sentence a statement. */
export function withOfficialWords(by: Framework): Framework {
  return {
    ...by,
    themes: by.themes.map((theme) => ({
      ...theme,
      statements: theme.statements.map(withOfficial),
    })),
  };
}

function withOfficial(one: Statement): Statement {
  return { ...one, official: `Moles dig deep at ${one.id}, said the publisher.` };
}

/** The same year with the same text in every field that people write in. */
export function withText(text: string): Assessment {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same value with other strings in it
  return replaced(GARDENS_YEAR, undefined, text) as Assessment;
}

function replaced(value: unknown, key: string | undefined, text: string): unknown {
  if (typeof value === "string") return key !== undefined && FREE_TEXT.has(key) ? text : value;
  if (value instanceof Map) {
    return new Map([...value].map(([name, one]) => [name, replaced(one, undefined, text)]));
  }
  if (Array.isArray(value)) return value.map((one) => replaced(one, undefined, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, replaced(one, name, text)]),
  );
}

/** What a terminal would obey, but for line ends. */
export const OBEYED =
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Text that would do something, or spoil the page, if a format let it. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ["a script", `<script>alert("x")</script><img src=x onerror=alert(1)>`],
  ["bars", "a | b || c\\| d |"],
  ["backticks", "``` `code` ```"],
  ["a formula", `=HYPERLINK("http://evil.example","pay")`],
  ["a formula after a blank", "\t=1+1"],
  ["a command", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["terminal escapes", "\u001B[2J\u001B]0;title\u0007\u009B31mred"],
  ["marks of direction", "abc\u202Edef\u2066ghi\u200F"],
  ["several lines", "one\r\ntwo\n\n# three\n- four\n| five |\n|--|\n| six |"],
  ["a long line", "long ".repeat(2000)],
  ["a long word", "x".repeat(10_000)],
  [
    "Markdown",
    "# *a* _b_ ~~c~~ $d$ [e](javascript:alert(1)) ![f](http://x.example) <http://g> &amp;",
  ],
  ["a link that runs", "javascript:alert(1)"],
  ["a link to a file", "file:///etc/passwd"],
  ["wide letters", "漢字 한국어 🌳👩‍👩‍👧 ÅÄÖ"],
  ["nothing much", "  - 1. + > "],
];
