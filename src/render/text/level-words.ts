import { capitalise } from "../../domain/words.ts";
import { type ReportedLevel } from "../../domain/report/reported-level.ts";

/** A reading as it is printed, words first: `Usual (3)`, `not known`. */
export function levelWords({ level, label, words }: ReportedLevel): string {
  return level === null ? words : `${label ?? ""} (${String(level)})`.trimStart();
}

/** A reading and its reason. Where nothing is shown or nobody was asked, the reason says so itself. */
export function reasoned(level: ReportedLevel, reason: string): string {
  if (level.state === "nothing-shown" || level.state === "nobody-asked") return reason;
  return `${capitalise(levelWords(level))}. ${reason}`;
}

/** What a claim is set beside: `Shown: Started (2). Held at …`; where nothing is shown the reason says so itself. */
export function shownWords(shown: ReportedLevel, reason: string): string {
  return shown.state === "nothing-shown" ? reason : `Shown: ${reasoned(shown, reason)}`;
}
