import { type ReportedLevel } from "../../domain/report/reported-level.ts";

/** A reading as it is printed, words first: `Usual (3)`, `not known`. */
export function levelWords({ level, label, words }: ReportedLevel): string {
  return level === null ? words : `${label ?? ""} (${String(level)})`.trimStart();
}
