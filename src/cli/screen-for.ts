import { type Host } from "../platform/host.ts";
import { type Screen } from "../render/terminal/screen.ts";

/** Room for a table. */
const TABLE_COLUMNS = 60;
/** Longer lines are hard to read. */
const MOST_COLUMNS = 100;

/** What stdout is to be written for: tables and colour only at a terminal that has room, and never in the plain face. */
export function screenFor({ surroundings }: Host, plain = false): Screen {
  const { columns, colour, stdoutIsTerminal } = surroundings;
  const isPlain = plain || surroundings.plain;
  return {
    columns: Math.min(columns, MOST_COLUMNS),
    colour: colour && !isPlain,
    tables: stdoutIsTerminal && !isPlain && columns >= TABLE_COLUMNS,
  };
}
