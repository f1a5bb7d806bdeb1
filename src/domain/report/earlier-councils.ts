import { isSameArea } from "../council.ts";
import { type AssessmentReading } from "../reading.ts";
import { joinWords } from "../words.ts";

/** Another council of which earlier years are. */
export interface EarlierCouncil {
  readonly code: string;
  readonly name: string;
  /** Oldest first. */
  readonly periods: readonly string[];
  /** Whose years they are, and that what fell short in them counts here as earlier years. */
  readonly sentence: string;
}

/**
 * The other councils of which earlier years are, oldest first. Their gaps count as earlier years: what was promised to
 * people does not end with the council that promised it. A council that had another code is no other.
 */
export function earlierCouncils({
  earlier,
}: Pick<AssessmentReading, "earlier">): readonly EarlierCouncil[] {
  const byCode = new Map<string, AssessmentReading[]>();
  for (const year of earlier.toReversed()) {
    if (year.councils === undefined || year.councils.kind === "same") continue;
    const { code } = year.assessment.council;
    byCode.set(code, [...(byCode.get(code) ?? []), year]);
  }
  return [...byCode.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [councilOf(first, others)],
  );
}

function councilOf(first: AssessmentReading, others: readonly AssessmentReading[]): EarlierCouncil {
  const { code, name } = first.assessment.council;
  const periods = [first, ...others].map(({ assessment }) => assessment.period);
  const subject = `${joinWords(periods)} ${periods.length === 1 ? "is" : "are"} of ${name}`;
  return { code, name, periods, sentence: `${subject}, ${whichIs(first)}` };
}

function whichIs({ councils = { kind: "other" } }: AssessmentReading): string {
  if (isSameArea(councils)) return "whose place this council took, for the same area.";
  const other = "Its figures are not this council's.";
  return councils.kind === "replaced"
    ? `which is no more. This council took its place, or a part of it, and the gaps that it left count here. ${other}`
    : `another council. Its gaps count here as those of an earlier year. ${other}`;
}
