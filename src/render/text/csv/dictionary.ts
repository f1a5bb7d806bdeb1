import { type Dictionary } from "../dictionary-entry.ts";
import { BYTE_ORDER_MARK, writeCsv } from "./write.ts";

/** A data dictionary as CSV. */
export function dictionaryCsv({ sections }: Dictionary, excel: boolean): string {
  const text = writeCsv(
    ["file", "column", "values", "means"],
    sections.flatMap(({ file, columns }) =>
      columns.map(({ name, values, means }) => [file, name, values, means]),
    ),
  );
  return excel ? BYTE_ORDER_MARK + text : text;
}
