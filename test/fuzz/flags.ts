import * as fc from "fast-check";
import { ODD_KEYS, ODD_VALUES } from "./odd-values.ts";

/** Command lines in which `%` stands for a hostile word. */
export const FLAGGED: readonly (readonly string[])[] = [
  ["score", "case.yaml", "--plain", "--only", "%"],
  ["score", "case.yaml", "--plain", "--theme", "%"],
  ["score", "case.yaml", "--plain", "--by", "%"],
  ["people", "record", "case.yaml", "--plain", "--listening", "%"],
  ["people", "confirm", "case.yaml", "--listening", "%", "--by", "group", "--on", "2026-09-01"],
  ["people", "confirm", "case.yaml", "--listening", "L1", "--by", "%", "--on", "2026-09-01"],
  ["people", "confirm", "case.yaml", "--listening", "L1", "--by", "group", "--on", "%"],
  ["action", "close", "case.yaml", "%", "--status", "done"],
  ["evidence", "add", "case.yaml", "--title", "%", "--kind", "people", "--method", "told"],
  ["evidence", "add", "case.yaml", "--title", "a", "--where", "%", "--for", "%"],
  ["evidence", "add", "case.yaml", "--title", "a", "--replaces", "%", "--count", "%"],
  ["need", "add", "case.yaml", "--what", "%", "--kind", "%", "--cause", "%", "--for", "%"],
  ["action", "add", "case.yaml", "--what", "%", "--owner", "%", "--decided-with", "%"],
  ["new", "new.yaml", "--council", "%", "--name", "%", "--period", "2026-27"],
  ["new", "new.yaml", "--council", "E06000001", "--period", "%", "--as-of", "%"],
  ["new", "new.yaml", "--council", "E06000001", "--period", "2026-27", "--profile", "%"],
  ["new", "new.yaml", "--council", "E06000001", "--period", "2026-27", "--framework", "%"],
  ["new", "new.yaml", "--council", "E06000001", "--period", "2026-27", "--lead", "%"],
  ["new", "%", "--council", "E06000001", "--period", "2026-27"],
  ["show", "case.yaml", "%"],
  ["framework", "show", "%"],
  ["framework", "show", "making-it-real-2018", "%"],
  ["framework", "show", "%", "--yaml"],
  ["diff", "2025-26.yaml", "case.yaml", "--fail-on", "%"],
  ["diff", "--git", "%", "case.yaml"],
  ["check", "%"],
  ["report", "%"],
  ["report", "case.yaml", "--format", "%"],
  ["report", "case.yaml", "-o", "%"],
  ["help", "%"],
  ["%"],
  ["%", "%"],
];

/** Words that could be taken for something else, as JSON. */
export const anyWord: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...ODD_KEYS, ...ODD_VALUES.filter((value) => typeof value === "string")),
    fc.string({ unit: "binary", maxLength: 12 }),
  )
  .map((word) => JSON.stringify(word));
