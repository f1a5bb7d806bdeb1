/** One column: its name, what its cells can hold, what they mean, and how a row's cell is made. */
export interface Column<Row> {
  readonly name: string;
  /** What a cell can hold, in words. */
  readonly values: string;
  readonly means: string;
  readonly cell: (row: Row) => Cell;
}

/** Null is an empty cell. An empty cell never means 0. */
export type Cell = string | number | null;

/** `yes` or `no`. */
export function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}
