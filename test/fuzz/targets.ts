import * as fc from "fast-check";
import { dump, load } from "js-yaml";
import { orchardYaml } from "../support/orchard.ts";
import { anyMutant } from "./cases.ts";
import { realFile, realFiles } from "./corpus.ts";
import { anyWord, FLAGGED } from "./flags.ts";
import { signedAssessment } from "./ready.ts";
import { anyReportAndFile, anyThreeCopies } from "./several.ts";
import { anyList, anySource, SOURCES } from "./sources.ts";
import { thinnedAssessment } from "./thin.ts";
import { anyReplies, anyTyped } from "./typed.ts";

/** One way in for a hostile file: which commands read it, and what it is made from. */
export interface Target {
  readonly name: string;
  /** What the hostile file is called in the commands. */
  readonly file: string;
  /** The files that lie beside it. */
  readonly beside: Readonly<Record<string, string>>;
  /** Command lines; the hostile file is read by each. */
  readonly commands: readonly (readonly string[])[];
  /** Whether the hostile file is what is typed at the prompt of a plain session. */
  readonly isTyped: boolean;
  readonly cases: fc.Arbitrary<string | Uint8Array>;
  /** Whether a case holds several files; they take the place of `file`. */
  readonly isSeveral?: boolean;
  /** How many of the cases it gets, against 1 for most others. */
  readonly weight?: number;
}

const LATER = realFile("reports/example/2026-27.yaml");
const EARLIER = realFile("reports/example/2025-26.yaml");
const REPORT = realFile("reports/example/2026-27.report.json");

/** A real assessment with a few of its records: quick to read, and nothing in it leads nowhere. */
const SMALL = smallAssessment();
const GATE =
  'format: gate/1\nfailOn: [default]\naccepted:\n  - { commitment: We-1.1, class: claim-up-without-evidence, reason: "Known", expires: "2027-03-31" }\n';

const REPORT_FORMATS = ["markdown", "csv", "json", "html"] as const;

const ASSESSMENT_COMMANDS: readonly (readonly string[])[] = [
  ["check", "case.yaml", "--format", "json"],
  ["check", "case.yaml"],
  ...["junit", "github", "sarif"].map((format) => ["check", "case.yaml", "--format", format]),
  ...REPORT_FORMATS.map((format) => ["report", "case.yaml", "--format", format]),
  ...REPORT_FORMATS.map((format) => ["report", "case.yaml", "--public", "--format", format]),
  ["report", "case.yaml", "--format", "csv", "--wide"],
  ["report", "case.yaml", "--plain-words", "--format", "html"],
  ["report", "case.yaml", "--plain-words", "--format", "markdown"],
  ["show", "case.yaml"],
  ["show", "case.yaml", "We-1.1"],
  ["publish-check", "case.yaml", "--format", "json"],
  ...["text", "markdown", "csv", "json", "junit", "github", "html"].map((format) => [
    "diff",
    "2025-26.yaml",
    "case.yaml",
    "--format",
    format,
  ]),
  ["diff", "case.yaml", "2026-27.yaml", "--fail-on", "default"],
  ["trend", "2025-26.yaml", "case.yaml", "--format", "json"],
  ["trend", "case.yaml", "2026-27.yaml"],
  ["report", "2026-27.yaml", "--previous", "case.yaml"],
  ["new", "next.yaml", "--from", "case.yaml", "--period", "2027-28"],
  ["evidence", "list", "case.yaml"],
  ["need", "list", "case.yaml"],
  ["action", "list", "case.yaml"],
  ["action", "close", "case.yaml", "A1", "--status", "done"],
  ["evidence", "add", "case.yaml", "--title", "a: b # c", "--kind", "people", "--method", "told"],
];

/** Sessions that people type; the case is what they type. */
const SESSIONS: readonly (readonly string[])[] = [
  ["score", "case.yaml", "--plain"],
  ["score", "case.yaml", "--plain", "--follow-up"],
  ["score", "case.yaml", "--plain", "--by", "group"],
  ["score", "case.yaml", "--plain", "--only", "We-1.1,We-2.1"],
  ["people", "record", "case.yaml", "--plain"],
  ["evidence", "add", "case.yaml", "--plain"],
  ["need", "add", "case.yaml", "--plain"],
  ["action", "add", "case.yaml", "--plain"],
  ["new", "fresh.yaml", "--plain"],
];

const asReplies = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word === "--plain" ? "--replies=replies.yaml" : word));

export const TARGETS: readonly Target[] = [
  {
    name: "assessment",
    weight: 3,
    file: "case.yaml",
    beside: { "2025-26.yaml": EARLIER, "2026-27.yaml": SMALL },
    commands: ASSESSMENT_COMMANDS,
    isTyped: false,
    cases: anyMutant([LATER, EARLIER], "yaml", thinnedAssessment),
  },
  {
    name: "framework",
    file: "frameworks/making-it-real-2018.yaml",
    beside: { "case.yaml": SMALL },
    commands: [
      ["framework", "check", "frameworks/making-it-real-2018.yaml"],
      ["check", "case.yaml", "--format", "json"],
      ["framework", "show", "making-it-real-2018"],
      ["framework", "show", "making-it-real-2018", "We-1.1", "--level"],
      ["framework", "diff", "making-it-real-2018", "social-care-future"],
      ["framework", "list"],
      ["report", "case.yaml", "--format", "markdown"],
      ["report", "case.yaml", "--format", "html", "--public"],
      ["new", "new.yaml", "--council", "E06000001", "--period", "2026-27"],
    ],
    isTyped: false,
    cases: anyMutant(
      realFiles("frameworks", ".yaml").filter((text) => text.includes("format: framework/1")),
      "yaml",
    ),
  },
  {
    name: "crosswalk",
    file: "frameworks/care-act-2014.yaml",
    beside: {},
    commands: [
      ["framework", "check", "frameworks/care-act-2014.yaml"],
      ["framework", "show", "making-it-real-2018", "We-1.1"],
    ],
    isTyped: false,
    cases: anyMutant(
      realFiles("frameworks", ".yaml").filter((text) => text.includes("format: crosswalk/1")),
      "yaml",
    ),
  },
  {
    name: "gate",
    file: "gate.yaml",
    beside: { "2025-26.yaml": EARLIER, "case.yaml": SMALL },
    commands: [
      ["diff", "2025-26.yaml", "case.yaml", "--gate", "gate.yaml"],
      ["diff", "2025-26.yaml", "case.yaml", "--gate", "gate.yaml", "--format", "junit"],
      ["diff", "2025-26.yaml", "case.yaml", "--gate", "gate.yaml", "--update", "--reason", "a: b"],
    ],
    isTyped: false,
    cases: anyMutant([GATE], "yaml"),
  },
  {
    name: "report",
    file: "case.json",
    beside: { "2026-27.yaml": SMALL },
    commands: [
      ["diff", "case.json", "2026-27.yaml"],
      ["diff", "case.json", "case.json", "--format", "json"],
      ["diff", "2026-27.yaml", "case.json", "--format", "html"],
      ["diff", "2026-27.yaml", "case.json", "--format", "github", "--fail-on", "default"],
      ["trend", "case.json", "--format", "markdown"],
      ["report", "2026-27.yaml", "--public", "--published", "case.json", "--format", "json"],
    ],
    isTyped: false,
    cases: anyMutant([REPORT], "json"),
  },
  {
    name: "merge",
    file: "case.yaml",
    beside: {},
    isSeveral: true,
    weight: 2,
    commands: [
      ["merge", "base.yaml", "case.yaml", "theirs.yaml"],
      ["merge", "base.yaml", "case.yaml", "theirs.yaml", "--ours", "all"],
      ["merge", "base.yaml", "case.yaml", "theirs.yaml", "--theirs", "all"],
      ["merge", "base.yaml", "case.yaml", "theirs.yaml", "-o", "merged.yaml"],
    ],
    isTyped: false,
    cases: anyThreeCopies([LATER, EARLIER]),
  },
  {
    name: "verify",
    file: "case.json",
    beside: { "2025-26.yaml": EARLIER },
    isSeveral: true,
    commands: [
      ["verify", "case.json", "case.yaml"],
      ["verify", "case.json", "case.yaml", "--format", "json"],
      ["verify", "case.json", "case.yaml", "--previous", "2025-26.yaml"],
      ["diff", "case.json", "case.yaml"],
    ],
    isTyped: false,
    cases: anyReportAndFile(REPORT, LATER),
  },
  {
    name: "sign",
    file: "case.yaml",
    beside: {},
    commands: [
      ["sign", "case.yaml", "--role", "people", "--name", "group", "--on", "2026-11-05"],
      ["sign", "case.yaml", "--role", "director", "--name", "dass", "--on", "2026-11-06"],
      ["report", "case.yaml", "--format", "markdown"],
      ["check", "case.yaml", "--format", "json"],
      [
        "people",
        "confirm",
        "case.yaml",
        "--listening",
        "L1",
        "--by",
        "group",
        "--on",
        "2026-07-03",
      ],
    ],
    isTyped: false,
    cases: anyMutant([await signedAssessment()], "yaml", (data) => data),
  },
  {
    name: "list",
    file: "list.csv",
    beside: { "frameworks/orchard.yaml": orchardYaml() },
    weight: 0.5,
    commands: [
      ["framework", "new", "list.csv", "--id", "ours", "--title", "Ours", "--publisher", "We"],
      [
        "framework",
        "new",
        "list.csv",
        "--id",
        "ours",
        "--title",
        "O",
        "--publisher",
        "We",
        "--prefix",
        "G",
      ],
      ["framework", "new", "list.csv", "--id", "orchard"],
    ],
    isTyped: false,
    cases: anyList,
  },
  ...SOURCES.map((ending): Target => ({
    name: `import-${ending}`,
    file: `page.${ending}`,
    beside: { "frameworks/orchard.yaml": orchardYaml() },
    weight: 0.4,
    commands: [
      ["framework", "import", `page.${ending}`, "--framework", "orchard"],
      ["framework", "import", `page.${ending}`, "--framework", "orchard", "--accept-likely"],
      ["framework", "import", `page.${ending}`, "--framework", "making-it-real-2018", "--dry-run"],
    ],
    isTyped: false,
    cases: anySource(ending),
  })),
  {
    name: "replies",
    file: "replies.yaml",
    beside: { "case.yaml": SMALL },
    commands: SESSIONS.map(asReplies),
    isTyped: false,
    cases: fc.oneof(anyMutant(realFiles("reports/example/replies", ".yaml"), "yaml"), anyReplies()),
  },
  {
    name: "session",
    weight: 2,
    file: "typed",
    beside: { "case.yaml": SMALL },
    commands: SESSIONS,
    isTyped: true,
    cases: anyTyped(),
  },
  {
    name: "flags",
    file: "flags.json",
    beside: { "case.yaml": SMALL, "2025-26.yaml": EARLIER },
    commands: FLAGGED,
    isTyped: false,
    cases: anyWord,
  },
];

function smallAssessment(): string {
  const data = load(LATER) as Record<string, unknown>;
  const commitments = Object.entries(data["commitments"] as object).slice(0, 5);
  const kept = { ...data, commitments: Object.fromEntries(commitments), previous: undefined };
  return dump(JSON.parse(JSON.stringify(kept)));
}
