import { type Parsed } from "../../domain/problem.ts";
import { readShape } from "./parse.ts";
import { isLocalPath } from "./rules-files.ts";
import { type WrittenAssessment } from "./schema.ts";

/** What has to be known of an assessment before it can be read: what it is read against. */
export interface AssessmentPeek {
  readonly framework: { readonly id: string; readonly edition: string };
  readonly period: string;
  /** The earlier year's file, as written. */
  readonly previous: string | undefined;
  /** Paths of evidence beside the file, as written, each once. */
  readonly evidencePaths: readonly string[];
}

/** Reads YAML, format and shape, and gives what the rules need; problems where one of the three is wrong. */
export function peekAssessment(text: string, file: string): Parsed<AssessmentPeek> {
  const shaped = readShape(text, file);
  return shaped.ok ? { ok: true, value: peekWritten(shaped.value.written), warnings: [] } : shaped;
}

/** As `peekAssessment`, of a file whose shape has been read. */
export function peekWritten({
  framework,
  period,
  previous,
  evidence,
}: WrittenAssessment): AssessmentPeek {
  const places = Object.values(evidence ?? {}).flatMap(({ where }) => where ?? []);
  const evidencePaths = [...new Set(places.filter(isLocalPath))];
  return { framework, period, previous, evidencePaths };
}
