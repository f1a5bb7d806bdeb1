import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { commitmentScreen } from "../../../src/render/terminal/commitment.ts";
import { overview } from "../../../src/render/terminal/overview.ts";
import { type Screen } from "../../../src/render/terminal/screen.ts";
import { statementScreen, unaskedScreen } from "../../../src/render/terminal/statement.ts";
import { type Report } from "../../../src/domain/report/report.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../../support/gardens-report.ts";

const TERMINAL: Screen = { columns: 80, colour: false, tables: true };
const PIPE: Screen = { columns: 80, colour: false, tables: false };
const PHONE: Screen = { columns: 40, colour: false, tables: false };
const COLOUR: Screen = { columns: 80, colour: true, tables: true };

const BOX = /[\u2500-\u257F]/;

/** Every screen of a report, one after the other. */
function screens(report: Report, screen: Screen): string {
  const { commitments, peopleToldUs } = report;
  return [
    overview(report, screen),
    ...commitments.map((one) => commitmentScreen(one, report, screen)),
    ...peopleToldUs.statements.map((one) => statementScreen(one, screen)),
    ...peopleToldUs.notAsked.map((one) => unaskedScreen(one, screen)),
  ].join("\n");
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}

describe("the screens of a report", () => {
  it.each([
    ["terminal.txt", TERMINAL],
    ["pipe.txt", PIPE],
    ["phone.txt", PHONE],
  ])("read as a person has approved them: %s", async (name, screen) => {
    await expect(screens(gardensReport(), screen)).toMatchFileSnapshot(`../golden/${name}`);
  });

  it.each([TERMINAL, PIPE, PHONE])("fit %j", (screen) => {
    expect(widest(screens(gardensReport(), screen))).toBeLessThanOrEqual(screen.columns);
  });

  it("draw boxes only where tables may be used", () => {
    expect(screens(gardensReport(), TERMINAL)).toMatch(BOX);
    expect(screens(gardensReport(), PIPE)).not.toMatch(BOX);
  });

  it("say the same with colour as without", () => {
    const coloured = screens(gardensReport(), COLOUR);
    expect(coloured).toContain("\u001B[1m");
    // oxlint-disable-next-line no-control-regex -- colour is what this takes away
    expect(coloured.replaceAll(/\u001B\[\d+m/g, "")).toBe(screens(gardensReport(), TERMINAL));
  });
});

it.each(HOSTILE)("is not taken over by %s in every field", (_, hostile) => {
  const spoilt = gardensReport(withText(hostile));
  for (const screen of [TERMINAL, PIPE, PHONE]) {
    expect(screens(spoilt, screen)).not.toMatch(OBEYED);
  }
});

it.each(HOSTILE.filter(([, hostile]) => longestWord(hostile) < 60))(
  "stays within the terminal with %s in every field",
  (_, hostile) => {
    expect(widest(screens(gardensReport(withText(hostile)), TERMINAL))).toBeLessThanOrEqual(80);
  },
);

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => stringWidth(word)));
}

it("keeps the table in shape where the statements are in wide letters or one long word", () => {
  const report = gardensReport();
  for (const words of ["漢字".repeat(30), "x".repeat(500), "🌳 ".repeat(60)]) {
    const gaps = report.gaps.map((gap) => ({ ...gap, words }));
    const table = overview({ ...report, gaps }, TERMINAL)
      .split("\n")
      .filter((line) => BOX.test(line));
    expect(new Set(table.map((line) => stringWidth(line)))).toEqual(new Set([80]));
  }
});

const groupAt = (level: number) => ({
  from: "L1",
  people: 14,
  level,
  lowest: null,
  highest: null,
  statement: null,
  minority: null,
  statementBy: null,
  minorityBy: null,
  reason: "A group agreed on it.",
});

describe("a statement below the target", () => {
  const COUNTED = {
    from: "L1",
    answers: [],
    aside: [],
    scored: 50,
    positive: 26,
    share: 0.52,
    low: 0.4,
    high: 0.6,
    reason: "Some do.",
  };
  const COUNTS_AS_TRUE = "The answers that count as true are";

  it.each([
    ["counts alone", COUNTED, null, "(1). 52% said it is true.\n", true],
    ["counts below a group's level", COUNTED, groupAt(3), "(1). 52% said it is true.\n", true],
    ["a group alone", null, groupAt(1), "(1). A group of 14 agreed on it.\n", false],
    ["a group below the counts", COUNTED, groupAt(1), "(1). A group of 14 agreed on it.\n", false],
    ["numbers that are withheld", null, null, "(1)\n", false],
  ])("says where its level comes from: %s", (_, counted, group, words, isExplained) => {
    const report = gardensReport();
    const [first] = report.peopleToldUs.statements;
    if (first === undefined) throw new Error("the gardens were asked about");
    const lived = { ...first.lived, level: 1, label: "A few gardeners" };
    const one = { ...first, lived, reachesTarget: false, counted, group };
    const peopleToldUs = { ...report.peopleToldUs, statements: [one], related: null };
    const text = overview({ ...report, peopleToldUs }, PIPE);
    expect(text.replaceAll(/\n {2}(?=\S)/g, " ")).toContain(words);
    expect(text.includes(COUNTS_AS_TRUE)).toBe(isExplained);
  });
});
