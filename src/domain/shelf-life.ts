import { dateInWords, type IsoDate, monthInWords, monthsBefore } from "./dates.ts";

/** The one date by which things are in or out of date, and how long they last. */
export interface ShelfLife {
  readonly asOf: IsoDate;
  readonly freshMonths: number;
}

/** Why a date does not count, in words; undefined where it is in date. */
export function outOfDate(date: IsoDate, life: ShelfLife): string | undefined {
  if (date > life.asOf) {
    return `dated ${dateInWords(date)}, after this assessment's ${dateInWords(life.asOf)}`;
  }
  if (date >= monthsBefore(life.asOf, life.freshMonths)) return undefined;
  return `from ${monthInWords(date)}, past its ${String(life.freshMonths)} months`;
}
