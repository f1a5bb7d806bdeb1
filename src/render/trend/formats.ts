/** How a trend may be written, in the order that help lists them. */
export const TREND_FORMATS = ["text", "markdown", "csv", "json"] as const;
export type TrendFormat = (typeof TREND_FORMATS)[number];

/** The endings of file names that mean a format. */
const ENDINGS: Record<TrendFormat, readonly string[]> = {
  text: [".txt"],
  markdown: [".md", ".markdown"],
  csv: [".csv"],
  json: [".json"],
};

/** The format that the ending of a file's name means; undefined where it means none. */
export function trendFormatOf(file: string): TrendFormat | undefined {
  const name = file.toLowerCase();
  return TREND_FORMATS.find((format) => ENDINGS[format].some((one) => name.endsWith(one)));
}
