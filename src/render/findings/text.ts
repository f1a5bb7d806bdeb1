import { type Problem } from "../../domain/problem.ts";
import { terminalSafeLine } from "../text/terminal-safe.ts";
import { excerpt } from "./excerpt.ts";
import { countInWords, type Findings, plural } from "./findings.ts";

/** For a person at a terminal: each problem with its place, its line and what to write, and a count at the end. */
export function findingsText(findings: Findings): string {
  const blocks = findings.problems.map((problem) => problemText(problem, findings.texts));
  return [...blocks, `${summaryText(findings)}\n`].join("\n");
}

/** `2 files, no problems`; one line without its end. */
export function summaryText({ files, problems }: Findings): string {
  return `${plural(files.length, "file")}, ${countInWords(problems)}`;
}

/** One problem: where, how grave, what, which code; the line with a caret; what to do. */
export function problemText(problem: Problem, texts: ReadonlyMap<string, string>): string {
  const { file, at, severity, message, code, advice } = problem;
  const place = `${terminalSafeLine(file)}:${String(at.line)}:${String(at.column)}`;
  const text = texts.get(file);
  const shown = text === undefined ? "" : excerpt(at, text);
  return [
    `${place}: ${severity}: ${terminalSafeLine(message)} [${code}]`,
    ...(shown === "" ? [] : [shown.trimEnd()]),
    ...(advice === undefined ? [] : [`  what to do: ${terminalSafeLine(advice)}`]),
    "",
  ].join("\n");
}
