import type { Table, TableRow } from "mdast";
import { type Handle, type State } from "mdast-util-to-markdown";
import { LINES } from "./lines.ts";
import { type WritePlainly } from "./plain-line.ts";

/** Writes a table row by row; the library puts every cell into three matrices first, to make columns even. Ours are not. */
export function tableWriter(plain: WritePlainly): Handle {
  return ({ children }: Table, _, state) => {
    const columns = Math.max(...children.map((row) => row.children.length));
    const [head = "", ...rows] = children.map((row) => rowOf(row, columns, { plain, state }));
    return [head, `|${" - |".repeat(columns)}`, ...rows].join("\n");
  };
}

interface Writing {
  readonly plain: WritePlainly;
  readonly state: State;
}

function rowOf(row: TableRow, columns: number, { plain, state }: Writing): string {
  let written = "|";
  for (const cell of row.children) {
    const text = plain(cell.children, "|", "|") ?? state.handle(cell, row, state, LINES);
    written += text === "" ? " |" : ` ${text} |`;
  }
  return written + " |".repeat(columns - row.children.length);
}
