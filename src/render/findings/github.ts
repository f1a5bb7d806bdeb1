import { type Problem } from "../../domain/problem.ts";
import { terminalSafe } from "../text/terminal-safe.ts";
import { type Findings } from "./findings.ts";

/** Workflow commands that a git host turns into notes beside the lines of a change. */
export function findingsGithub({ problems }: Findings): string {
  return problems.map((problem) => `${annotation(problem)}\n`).join("");
}

function annotation({ file, at, severity, code, message, advice }: Problem): string {
  const properties = [
    `file=${property(file)}`,
    `line=${String(at.line)}`,
    `col=${String(at.column)}`,
    `title=${property(code)}`,
  ];
  const words = advice === undefined ? message : `${message}\n${advice}`;
  return `::${severity} ${properties.join(",")}::${data(words)}`;
}

function data(text: string): string {
  return terminalSafe(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
