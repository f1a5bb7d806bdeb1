import { asTyped } from "./as-typed.ts";
import { isIsoDate, type IsoDate } from "../domain/dates.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads `2026-03-31`, `31/3/2026` (day first) or `31 March 2026`; undefined where the calendar has no such day. */
export function readDate(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  const iso = isIsoDate(trimmed) ? trimmed : (fromSlashes(trimmed) ?? fromWords(trimmed));
  return iso !== undefined && isIsoDate(iso) ? iso : undefined;
}

/** What to write where a date could not be read. */
export function notADate(text: string): string {
  return `${asTyped(text)} is not a date; write it as 2026-03-31 or as 31 March 2026`;
}

function fromSlashes(text: string): IsoDate | undefined {
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return parts === null ? undefined : isoDate(parts[3], parts[2], parts[1]);
}

function fromWords(text: string): IsoDate | undefined {
  const parts = /^(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})$/i.exec(text);
  const month = MONTHS.indexOf(parts?.[2]?.toLowerCase() ?? "");
  return parts === null || month === -1
    ? undefined
    : isoDate(parts[3], String(month + 1), parts[1]);
}

function isoDate(year = "", month = "", day = ""): IsoDate {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
