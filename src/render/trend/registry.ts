import { type Trend } from "../../domain/trend/trend.ts";
import { type Screen } from "../terminal/screen.ts";
import { type TrendFormat } from "./formats.ts";

/** Turns a trend into the text of one file. Pure: no clock, no disk, no terminal. */
export type TrendRenderer = (trend: Trend, screen: Screen) => string;

/** What turns a trend into a format's text; loaded when it is asked for. */
export const trendRenderers: Record<TrendFormat, () => Promise<TrendRenderer>> = {
  text: async () => (await import("./text.ts")).trendText,
  markdown: async () => (await import("./markdown.ts")).trendMarkdown,
  csv: async () => (await import("./csv.ts")).trendCsv,
  json: async () => (await import("./json.ts")).trendJson,
};
