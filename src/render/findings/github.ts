import { type Problem } from "../../domain/problem.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import { type Findings } from "./findings.ts";

/** Workflow commands that a git host turns into notes beside the lines of a change. */
export function findingsGithub({ problems }: Findings): string {
  return problems.map(annotation).join("");
}

function annotation({ file, at, severity, code, message, advice }: Problem): string {
  const lines = advice === undefined ? [message] : [message, advice];
  return workflowCommand({ gravity: severity, file, at, title: code, lines });
}
