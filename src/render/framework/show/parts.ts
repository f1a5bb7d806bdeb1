import stringWidth from "fast-string-width";
import { type Framework } from "../../../domain/framework.ts";
import { type Level, rungOf } from "../../../domain/reach-scale.ts";
import { wrapped } from "../../text/wrapped.ts";

/** What a framework is shown with. */
export interface ShowOptions {
  readonly columns: number;
  /** Whether each commitment's own level descriptions are printed. */
  readonly levels: boolean;
}

/** A title on a line of its own, with what belongs to it below; nothing where there is nothing. */
export function section(title: string, body: readonly string[]): string {
  return body.length === 0 ? "" : `${title}\n${body.join("")}\n`;
}

/** A label with its text on one line where both fit, else the text below; two spaces in. */
export function item(label: string, text: string, columns: number): string {
  const line = `  ${label}: ${text}`;
  if (stringWidth(line) <= columns && !text.includes("\n")) return `${line}\n`;
  return `  ${label}:\n${wrapped(text, { columns, indent: 4 })}`;
}

/** Lines moved two spaces in. */
export function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, "  ");
}

/** `3 Usual`. */
export function levelName(framework: Framework, level: Level): string {
  const rung = framework.reach === undefined ? undefined : rungOf(framework.reach, level);
  return rung === undefined ? String(level) : `${String(level)} ${rung.label}`;
}
