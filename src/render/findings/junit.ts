import { type Problem } from "../../domain/problem.ts";
import { xmlElement, xmlText } from "../text/xml.ts";
import { type Findings } from "./findings.ts";

/** JUnit XML: a suite a file, a case a finding; a file without findings is one case that passes. */
export function findingsJunit({ files, problems, isStrict, command }: Findings): string {
  const isFailure = ({ severity }: Problem) => severity === "error" || isStrict;
  const byFile = new Map<string, Problem[]>(files.map((file) => [file, []]));
  for (const problem of problems) {
    const own = byFile.get(problem.file) ?? [];
    own.push(problem);
    byFile.set(problem.file, own);
  }
  const suites = [...byFile].map(([file, own]) => {
    const cases =
      own.length === 0
        ? [xmlElement("testcase", { classname: file, name: "no problems" }, "")]
        : own.map((problem) => testCase(problem, isFailure(problem)));
    return suite("testsuite", file, { cases, failures: own.filter(isFailure).length });
  });
  const whole = {
    cases: suites.map(({ xml }) => xml),
    tests: suites.reduce((sum, { tests }) => sum + tests, 0),
    failures: problems.filter(isFailure).length,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suite("testsuites", command, whole).xml}\n`;
}

interface Cases {
  readonly cases: readonly string[];
  readonly failures: number;
  /** Absent: as many as there are cases. */
  readonly tests?: number;
}

function suite(
  element: "testsuite" | "testsuites",
  name: string,
  { cases, failures, tests = cases.length }: Cases,
): { readonly xml: string; readonly tests: number } {
  const counts = { tests: String(tests), failures: String(failures), errors: "0" };
  return { xml: xmlElement(element, { name, ...counts }, `\n${cases.join("\n")}\n`), tests };
}

function testCase(problem: Problem, fails: boolean): string {
  const { file, at, code, severity, message, advice } = problem;
  const place = `${file}:${String(at.line)}:${String(at.column)}`;
  const words = xmlText(`${place}: ${message}${advice === undefined ? "" : `\n${advice}`}`);
  const content = fails
    ? xmlElement("failure", { type: code, message }, words)
    : xmlElement("system-out", {}, xmlText(`${severity}: `) + words);
  const name = `${code} at ${String(at.line)}:${String(at.column)}`;
  return xmlElement("testcase", { classname: file, name }, content);
}
