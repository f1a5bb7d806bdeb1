import { type ComparisonRenderer } from "./compared-files.ts";
import { type ComparisonFormat } from "./formats.ts";

/** What turns a comparison into a format's text; loaded when it is asked for. */
export const comparisonRenderers: Record<ComparisonFormat, () => Promise<ComparisonRenderer>> = {
  text: async () => (await import("./text.ts")).comparisonText,
  markdown: async () => (await import("./markdown.ts")).comparisonMarkdown,
  html: async () => (await import("./html.tsx")).comparisonHtml,
  csv: async () => (await import("./csv.ts")).comparisonCsv,
  json: async () => (await import("./json.ts")).comparisonJson,
  junit: async () => (await import("./junit.ts")).comparisonJunit,
  github: async () => (await import("./github.ts")).comparisonGithub,
};
