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
