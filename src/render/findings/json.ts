import { jsonText } from "../text/json-text.ts";
import { type Findings } from "./findings.ts";

/** For a program: `findings/1`, one object a finding. */
export function findingsJson({ files, problems, toolVersion }: Findings): string {
  const findings = problems.map(({ file, at, severity, code, message, advice }) => ({
    file,
    line: at.line,
    column: at.column,
    severity,
    code,
    message,
    advice: advice ?? null,
  }));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const whole = {
    format: "findings/1",
    tool: { name: "mir", version: toolVersion },
    files,
    errors,
    warnings: problems.length - errors,
    findings,
  };
  return jsonText(whole);
}
