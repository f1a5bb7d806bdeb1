import { type NeedsReport, type NeedTotal, type ReportedNeed } from "../report/needs.ts";

/**
 * Needs as anybody may read them: one of 1 person up to the floor is told as fewer, its cost is withheld, and so are the
 * totals that it is in.
 */
export function publicNeeds(report: NeedsReport, floor: number): NeedsReport {
  const small = new Set(report.needs.filter((need) => isFew(need, floor)).map(({ kind }) => kind));
  return {
    ...report,
    needs: report.needs.map((need) => (isFew(need, floor) ? withheldNeed(need, floor) : need)),
    totals: report.totals.map((total) => (small.has(total.kind) ? withheldTotal(total) : total)),
  };
}

function isFew({ people }: ReportedNeed, floor: number): boolean {
  return typeof people === "number" && people > 0 && people < floor;
}

function withheldNeed(need: ReportedNeed, floor: number): ReportedNeed {
  return {
    ...need,
    people: null,
    peopleWords: `fewer than ${String(floor)}`,
    yearlyCost: null,
    costWords: "withheld",
  };
}

/** What stands for a total that is not printed. */
export const WITHHELD_TOTAL = "withheld";

/** Whether or not the record gives a cost, both totals are withheld: which of the two it is would tell of the record. */
function withheldTotal(total: NeedTotal): NeedTotal {
  return {
    ...total,
    people: null,
    peopleWords: WITHHELD_TOTAL,
    yearlyCost: null,
    costWords: WITHHELD_TOTAL,
    words: "withheld, because one record is of very few people",
  };
}
