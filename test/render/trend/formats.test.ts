import { Ajv } from "ajv";
import { parse as readCsv } from "csv-parse/sync";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { TREND_SCHEMA } from "../../../src/documents/trend/schema.ts";
import { buildTrend, type Trend } from "../../../src/domain/trend/trend.ts";
import { TREND_FORMATS, type TrendFormat } from "../../../src/render/trend/formats.ts";
import { trendRenderers } from "../../../src/render/trend/registry.ts";
import { gardensBefore } from "../../support/gardens-comparison.ts";
import { gardensReport, HOSTILE, OBEYED, withText } from "../../support/gardens-report.ts";

const SCREEN = { columns: 80, colour: false, tables: false };
const ENDINGS: Record<TrendFormat, string> = {
  text: "txt",
  markdown: "md",
  csv: "csv",
  json: "json",
};
const matches = new Ajv({ allErrors: true }).compile(TREND_SCHEMA);

function trendOf(after = gardensReport()): Trend {
  return buildTrend([gardensBefore(), after]);
}

async function write(format: TrendFormat, trend = trendOf(), columns = 80): Promise<string> {
  const render = await trendRenderers[format]();
  return render(trend, { ...SCREEN, columns });
}

describe.each(TREND_FORMATS)("a trend as %s", (format) => {
  it("is as a person has read and approved it", async () => {
    await expect(await write(format)).toMatchFileSnapshot(`golden/trend.${ENDINGS[format]}`);
  });

  it("is the same bytes twice, and ends in one line end", async () => {
    const text = await write(format);
    expect(await write(format)).toBe(text);
    expect(text).toMatch(/[^\r\n]\r?\n$/);
  });

  it.each(HOSTILE)("lets nothing through that a terminal obeys: %s", async (_, hostile) => {
    const text = await write(format, trendOf(gardensReport(withText(hostile))));
    expect(text.replaceAll("\r\n", "\n")).not.toMatch(OBEYED);
  });
});

it("fits its published schema", async () => {
  const written: unknown = JSON.parse(await write("json"));
  expect(matches(written), JSON.stringify(matches.errors)).toBe(true);
  expect(written).toEqual(trendOf());
  expect(matches({ ...trendOf(), slope: 1 })).toBe(false);
});

it("has a row for each commitment, year and reading, and each statement and year, and no level for a blank", async () => {
  const rows: Record<string, string>[] = readCsv(await write("csv"), { columns: true });
  const points = trendOf().commitments.flatMap((line) =>
    line.points.filter((point) => point !== null),
  );
  const lived = trendOf().statements.flatMap((line) => line.points.filter((one) => one !== null));
  expect(lived.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(points.length * 3 + lived.length);
  const blanks = rows.filter(({ state }) => state !== "level").map(({ level }) => level);
  expect(blanks.length).toBeGreaterThan(0);
  expect(new Set(blanks)).toEqual(new Set([""]));
});

it("tells every digit in words on the same line", async () => {
  const text = (await write("text", trendOf(), 1000)).split("\n");
  const readings = text.filter((line) => /^ {2}(Said|Shown|Lived): /.test(line));
  const { commitments, statements } = trendOf();
  expect(readings).toHaveLength(commitments.length * 3 + statements.length);
  for (const line of readings) {
    const [digits = "", words = ""] = line.replace(/^ {2}\w+: /, "").split(/; (.*)/);
    const told = words.split(/, (?=\d{4}-\d\d )/).map((one) => /\((\d)\)$/.exec(one)?.[1] ?? "·");
    expect(digits.split(" ")).toEqual(told);
  }
});

it.each([80, 50])("fits %i columns", async (columns) => {
  const lines = (await write("text", trendOf(), columns)).split("\n");
  expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
});
