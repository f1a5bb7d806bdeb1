/** A calendar date as written, `2026-09-30`. Compared as text, which is also its order in time. */
export type IsoDate = string;

/** A financial year as written, `2026-27`: from 1 April 2026 to 31 March 2027. */
export type Period = string;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Says whether the text is a date that the calendar has. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Says whether the text is a financial year: two years that follow each other, `2026-27`. */
export function isPeriod(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null || Number(parts[1]) < 1900) return false;
  return (Number(parts[1]) + 1) % 100 === Number(parts[2]);
}

/** Says whether one date comes after another; false where one of them is missing, or is no date. */
export function isAfter(date: IsoDate | undefined, other: IsoDate | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  return date > other && isIsoDate(date) && isIsoDate(other);
}

/** The last day of a financial year, by which evidence is in or out of date unless the file says otherwise. */
export function lastDayOf(period: Period): IsoDate {
  return `${String(Number(period.slice(0, 4)) + 1)}-03-31`;
}

/** The same day that many months earlier, or that month's last day where it has no such day. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysIn(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A date in words, `30 September 2026`. */
export function dateInWords(date: IsoDate): string {
  return `${String(Number(date.slice(8, 10)))} ${monthInWords(date)}`;
}

/** The month of a date in words, `March 2024`. */
export function monthInWords(date: IsoDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
