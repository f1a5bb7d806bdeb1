import { type LoadedAssessment, loadAssessment } from "./load-assessment.ts";
import { type Host } from "../platform/host.ts";
import { actionLines, evidenceLines, needLines } from "../render/records/record-lines.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { presentProblems } from "./present-problems.ts";

type Register = "evidence" | "needs" | "actions";

const LINES = { evidence: evidenceLines, needs: needLines, actions: actionLines };

/** Lists the records of one register of a file, one a line. */
export async function listRecords(host: Host, file: string, register: Register): Promise<ExitCode> {
  const loading = await loadAssessment(host, file, undefined);
  if (!loading.ok) return presentProblems(loading.problems, loading.texts, host);
  const { assessment, framework }: LoadedAssessment = loading.value;
  const lines = LINES[register](assessment, framework);
  const text = lines.length === 0 ? [`no ${register} in ${file}`] : lines;
  host.out(text.map((line) => `${terminalSafeLine(line)}\n`).join(""));
  return ExitCode.ok;
}
