import { type Need } from "../need.ts";
import { type Framework } from "../framework.ts";
import { type AssessmentReading } from "../reading.ts";
import { countOf, pounds, wholeNumber } from "../words.ts";
import { type Nulled, nulled } from "./nulled.ts";

/** Needs that are known here and not met, with totals by kind. Totals are of recorded needs, not of people. */
export interface NeedsReport {
  readonly sentence: string;
  readonly needs: readonly ReportedNeed[];
  readonly totals: readonly NeedTotal[];
}

export interface ReportedNeed extends Nulled<Need> {
  readonly kindLabel: string;
  readonly peopleWords: string;
  /** Pounds a year in words, or `not given`. */
  readonly costWords: string;
  readonly causeLabel: string | null;
}

/** What was recorded of one kind of need. What was not counted is never added as 0. */
export interface NeedTotal {
  /** Null for needs whose kind is not given. */
  readonly kind: string | null;
  readonly label: string;
  readonly records: number;
  /** People in the records that counted them; null where none did, which is not 0. */
  readonly people: number | null;
  readonly notCounted: number;
  /** Pounds a year in the records that give a cost; null where none does, which is not 0. */
  readonly yearlyCost: number | null;
  readonly costNotGiven: number;
  /** The people in words: `54`, `not counted`, `none recorded`, or that the number is withheld. */
  readonly peopleWords: string;
  /** The pounds a year in words, likewise. */
  readonly costWords: string;
  readonly words: string;
}

/** Sets out the needs that the file records. */
export function buildNeeds({ assessment, framework }: AssessmentReading): NeedsReport {
  const needs = [...assessment.needs.values()];
  const kinds = [...framework.needKinds, { id: undefined, label: "Kind not given" }];
  return {
    sentence:
      needs.length === 0
        ? "No need is recorded. That does not mean that there is none."
        : `${countOf(needs.length, "need is", "needs are")} recorded. The totals add up records. One person may be in several.`,
    needs: needs.map((need) => reportNeed(need, framework)),
    totals: kinds
      .map(({ id, label }) =>
        totalOf(
          { kind: id ?? null, label },
          needs.filter(({ kind }) => kind === id),
        ),
      )
      .filter(({ records, kind }) => records > 0 || kind !== null),
  };
}

function reportNeed(need: Need, framework: Framework): ReportedNeed {
  return {
    ...nulled(need),
    kindLabel: framework.needKinds.find(({ id }) => id === need.kind)?.label ?? "Kind not given",
    peopleWords: peopleInWords(need.people),
    costWords: need.yearlyCost === undefined ? "not given" : `${pounds(need.yearlyCost)} a year`,
    causeLabel: framework.causes.find(({ id }) => id === need.cause)?.label ?? null,
  };
}

/** How many people a need has, in words; the three blanks never look alike. */
export function peopleInWords(people: Need["people"]): string {
  if (people === undefined) return "not given";
  return people === "not-counted" ? "not counted" : wholeNumber(people);
}

/** What a need adds to the total of its kind. */
interface Counted {
  readonly people?: Need["people"] | null;
  readonly yearlyCost?: number | null | undefined;
}

/** Adds up the records of one kind of need. */
export function totalOf(
  { kind, label }: Pick<NeedTotal, "kind" | "label">,
  needs: readonly Counted[],
): NeedTotal {
  const counts = needs.flatMap(({ people }) => (typeof people === "number" ? [people] : []));
  const costs = needs.flatMap(({ yearlyCost }) => yearlyCost ?? []);
  const people = sumOf(counts);
  const yearlyCost = sumOf(costs);
  const notCounted = needs.length - counts.length;
  const costNotGiven = needs.length - costs.length;
  return {
    kind,
    label,
    records: needs.length,
    people,
    notCounted,
    yearlyCost,
    costNotGiven,
    peopleWords: people === null ? absent(needs, "not counted") : wholeNumber(people),
    costWords: yearlyCost === null ? absent(needs, "not given") : pounds(yearlyCost),
    words: [
      people === null ? "" : countOf(people, "person", "people"),
      notCounted === 0 ? "" : `${countOf(notCounted, "record")} not counted`,
      yearlyCost === null ? "" : `${pounds(yearlyCost)} a year`,
      costNotGiven === 0 ? "" : `${countOf(costNotGiven, "record")} without a cost`,
    ]
      .filter((part) => part !== "")
      .join(", ")
      .concat(needs.length === 0 ? "none recorded" : ""),
  };
}

function absent(needs: readonly unknown[], otherwise: string): string {
  return needs.length === 0 ? "none recorded" : otherwise;
}

/** The sum of what was counted; null where nothing was. */
function sumOf(counts: readonly number[]): number | null {
  if (counts.length === 0) return null;
  return counts.reduce((sum, count) => sum + count, 0);
}
