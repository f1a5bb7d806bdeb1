import { type ReportFormat, type ReportRenderer } from "./formats.ts";

/** What turns a report into a format's text; loaded when it is asked for. */
export const reportRenderers: Record<ReportFormat, () => Promise<ReportRenderer>> = {
  markdown: async () => (await import("./markdown.ts")).reportMarkdown,
  html: async () => (await import("./html.tsx")).reportHtml,
  csv: async () => (await import("./csv.ts")).reportCsv,
  json: async () => (await import("./json.ts")).reportJson,
};
