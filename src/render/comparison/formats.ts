/** How a comparison may be written, in the order that help lists them. */
export const COMPARISON_FORMATS = [
  "text",
  "markdown",
  "html",
  "csv",
  "json",
  "junit",
  "github",
] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** The endings of file names that mean a format. */
const ENDINGS: Record<ComparisonFormat, readonly string[]> = {
  text: [".txt"],
  markdown: [".md", ".markdown"],
  html: [".html", ".htm"],
  csv: [".csv"],
  json: [".json"],
  junit: [".xml"],
  github: [],
};

/** The format that the ending of a file's name means; undefined where it means none. */
export function comparisonFormatOf(file: string): ComparisonFormat | undefined {
  const name = file.toLowerCase();
  return COMPARISON_FORMATS.find((format) => ENDINGS[format].some((one) => name.endsWith(one)));
}
