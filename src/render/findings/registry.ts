import { type Findings } from "./findings.ts";
import { type FindingsFormat } from "./formats.ts";

/** What turns findings into a format's text; loaded when it is asked for. */
export const findingsRenderers: Record<
  FindingsFormat,
  () => Promise<(findings: Findings) => string>
> = {
  text: async () => (await import("./text.ts")).findingsText,
  json: async () => (await import("./json.ts")).findingsJson,
  junit: async () => (await import("./junit.ts")).findingsJunit,
  github: async () => (await import("./github.ts")).findingsGithub,
  sarif: async () => (await import("./sarif.ts")).findingsSarif,
};
