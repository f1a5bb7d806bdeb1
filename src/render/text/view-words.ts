import { type ReportedView } from "../../domain/report/reported-record.ts";
import { capitalise } from "../../domain/words.ts";

const SIDE_WORDS = { people: " (for people)", council: " (for the council)" } as const;

/** On whose side a judgement is: ` (for people)`; nothing where the team list does not say. */
export function sideWords({ side }: Pick<ReportedView, "side">): string {
  return side === null ? "" : SIDE_WORDS[side];
}

/** Our own words in place of a reason that is not printed; undefined where there is one. */
export function noReasonWords({
  reason,
  withheld,
}: Pick<ReportedView, "reason" | "withheld">): string | undefined {
  if (reason !== null) return undefined;
  return withheld
    ? "Their reason is withheld: the file does not say that they agreed to have it printed."
    : "No reason given.";
}

/** Whose words a reason is, as they want to be described, where that is not how they are named: `A man who gardens: `. */
export function reasonByWords({ by, reasonBy }: Pick<ReportedView, "by" | "reasonBy">): string {
  return reasonBy === null || reasonBy === by ? "" : `${capitalise(reasonBy)}: `;
}
