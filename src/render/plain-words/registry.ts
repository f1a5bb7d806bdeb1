import { type Report } from "../../domain/report/report.ts";

/** How the page in plain words may be written, in the order that help lists them. */
export const PLAIN_WORDS_FORMATS = ["markdown", "html"] as const;
export type PlainWordsFormat = (typeof PLAIN_WORDS_FORMATS)[number];

/** What turns a report into the page in plain words; loaded when it is asked for. */
export const plainWordsRenderers: Record<
  PlainWordsFormat,
  () => Promise<(report: Report) => string>
> = {
  markdown: async () => (await import("./markdown.ts")).plainWordsMarkdown,
  html: async () => (await import("./html.tsx")).plainWordsHtml,
};
