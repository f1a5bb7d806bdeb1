import { type Place } from "../../domain/problem.ts";
import { terminalSafe } from "./terminal-safe.ts";

/** A note beside a line of a file, as a git host shows it. */
export interface WorkflowNote {
  readonly gravity: "error" | "warning" | "notice";
  /** As the caller named it, from where the run was started. */
  readonly file: string;
  readonly at: Place;
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * A workflow command on one line, which a git host turns into a note: `::warning file=…,line=…,col=…,title=…::…`. A host
 * finds a file by its name from the repository's root, and `./2026-27.yaml` is not such a name.
 */
export function workflowCommand({ gravity, file, at, title, lines }: WorkflowNote): string {
  const properties = [
    `file=${property(file.replace(/^(?:\.\/+)+/, ""))}`,
    `line=${String(at.line)}`,
    `col=${String(at.column)}`,
    `title=${property(title)}`,
  ];
  return `::${gravity} ${properties.join(",")}::${data(lines.join("\n"))}\n`;
}

function data(text: string): string {
  return terminalSafe(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
