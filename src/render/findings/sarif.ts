import { PROBLEM_CODES, type ProblemCode } from "../../domain/problem-codes.ts";
import { type Problem } from "../../domain/problem.ts";
import { jsonText } from "../text/json-text.ts";
import { type Findings } from "./findings.ts";

/** SARIF 2.1.0, for code hosts that keep a list of findings. */
export function findingsSarif({ problems, toolVersion }: Findings): string {
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mir",
            fullName: "Making It Real, audited",
            semanticVersion: toolVersion,
            rules: codes.map(rule),
          },
        },
        columnKind: "unicodeCodePoints",
        results: problems.map((problem) => result(problem, codes)),
      },
    ],
  };
  return jsonText(log);
}

function rule(code: ProblemCode): object {
  const { means, remedy, severity } = PROBLEM_CODES[code];
  return {
    id: code,
    shortDescription: { text: means },
    help: { text: remedy },
    defaultConfiguration: { level: severity },
  };
}

function result(problem: Problem, codes: readonly ProblemCode[]): object {
  const { code, severity, message, advice, file, at } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: advice === undefined ? message : `${message}; ${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: asUri(file) },
          region: { startLine: at.line, startColumn: at.column },
        },
      },
    ],
  };
}

/** A path as a relative reference: `my files/a#b.yaml` → `my%20files/a%23b.yaml`. */
function asUri(file: string): string {
  return file
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, "\uFFFD")))
    .join("/");
}
