import { type RegroupedRenderer, type ReportFormat, type ReportRenderer } from "./formats.ts";

/** What turns a report into a format's text; loaded when it is asked for. */
export const reportRenderers: Record<ReportFormat, () => Promise<ReportRenderer>> = {
  markdown: async () => (await import("./markdown.ts")).reportMarkdown,
  html: async () => (await import("./html.tsx")).reportHtml,
  csv: async () => (await import("./csv.ts")).reportCsv,
  json: async () => (await import("./json.ts")).reportJson,
};

/** What turns a report under the headings of another document into a format's text; loaded when it is asked for. */
export const regroupedRenderers: Record<ReportFormat, () => Promise<RegroupedRenderer>> = {
  markdown: async () => (await import("./markdown/regrouped.ts")).regroupedMarkdown,
  html: async () => (await import("./html/regrouped.tsx")).regroupedHtml,
  csv: async () => (await import("./csv.ts")).regroupedCsv,
  json: async () => (await import("./json.ts")).regroupedJson,
};
