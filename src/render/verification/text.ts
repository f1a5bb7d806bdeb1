import { type Difference } from "../../domain/verification/differences.ts";
import { type Verification } from "../../domain/verification/verification.ts";
import { countOf, wholeNumber } from "../../domain/words.ts";
import { terminalSafeLine } from "../text/terminal-safe.ts";

/** A report of another year differs everywhere, and nobody reads the last of it. */
const MOST_SHOWN = 50;

/** A verification for a person at a terminal: what to know first, then every difference with its place. */
export function verificationText(verification: Verification): string {
  const { report, assessment, holds, notes, compared, differences } = verification;
  const [from, to] = [terminalSafeLine(assessment), terminalSafeLine(report)];
  const more = differences.length - MOST_SHOWN;
  const lines = [
    ...notes.map(terminalSafeLine),
    ...(notes.length > 0 ? [""] : []),
    ...differences.slice(0, MOST_SHOWN).flatMap(differenceLines),
    ...(more > 0 ? [`… and ${wholeNumber(more)} more; --format json lists them all`, ""] : []),
    holds
      ? `${to}: all of it follows from ${from} (${wholeNumber(compared)} values worked out again)`
      : `${to}: does not follow from ${from}: ${countOf(differences.length, "difference")}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function differenceLines(difference: Difference): readonly string[] {
  const { pointer, place, kind, reported, worked } = difference;
  const name = terminalSafeLine(place);
  const [says, gives] = [shortly(reported), shortly(worked)];
  const lines = {
    changed: [`  the report says:  ${says}`, `  the answers give: ${gives}`],
    added: [`  only the report has this: ${says}`],
    "left-out": [`  the report leaves this out: ${gives}`],
    reordered: [`  the report's order:         ${says}`, `  the order by the answers:   ${gives}`],
  } as const satisfies Record<Difference["kind"], readonly string[]>;
  return [name, ...lines[kind], `  at ${terminalSafeLine(pointer)}`, ""];
}

/** A value on one line; a long one is cut, and says so. */
function shortly(value: unknown): string {
  const text = terminalSafeLine(JSON.stringify(value));
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}

const LONGEST = 240;
