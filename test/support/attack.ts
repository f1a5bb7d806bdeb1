import { type Assessment } from "../../src/domain/assessment.ts";
import { buildPublicReport } from "../../src/domain/disclosure/public-report.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { read, SOURCES } from "./domain-values.ts";
import { GARDENS } from "./gardens-framework.ts";

export const FLOOR = 5;

/** The public report of a file, alone or after an earlier year. */
export function publicReport(
  given: Assessment,
  framework: Framework = GARDENS,
  earlier: readonly Assessment[] = [],
): Report {
  return buildPublicReport(read(given, earlier, framework), SOURCES);
}

/** The numbers that an attacker wants, by name. */
export type Secret = Readonly<Record<string, number>>;

/** What is published, and all the secrets that give it. */
export interface Class<Output> {
  readonly report: Output;
  readonly secrets: readonly Secret[];
}

/** Secrets by what is published of them, whatever that is: a report, or several things together. */
export function byOutput<Output>(
  secrets: readonly Secret[],
  outputOf: (secret: Secret) => Output,
): ReadonlyMap<string, Class<Output>> {
  const classes = new Map<string, { report: Output; secrets: Secret[] }>();
  for (const secret of secrets) {
    const report = outputOf(secret);
    const key = JSON.stringify(report);
    const found = classes.get(key) ?? { report, secrets: [] };
    found.secrets.push(secret);
    classes.set(key, found);
  }
  return classes;
}

/** How many values a number can have, as far as the attacker can tell. */
export function candidates(secrets: readonly Secret[], name: string): number {
  return new Set(secrets.map((secret) => secret[name])).size;
}

/** Whole numbers, both ends among them. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
