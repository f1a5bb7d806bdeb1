import { type Findings } from "./findings.ts";
import { type FindingsFormat } from "./formats.ts";
import { findingsText } from "./text.ts";

/** What turns findings into a format's text; loaded when it is asked for, but for the text that every run may need. */
export const findingsRenderers: Record<
  FindingsFormat,
  () => Promise<(findings: Findings) => string>
> = {
  text: () => Promise.resolve(findingsText),
  json: async () => (await import("./json.ts")).findingsJson,
  junit: async () => (await import("./junit.ts")).findingsJunit,
  github: async () => (await import("./github.ts")).findingsGithub,
  sarif: async () => (await import("./sarif.ts")).findingsSarif,
};
