import { countOf } from "../../domain/words.ts";
import { type Host } from "../../platform/host.ts";
import { type Findings } from "../../render/findings/findings.ts";
import { type FindingsFormat } from "../../render/findings/formats.ts";
import { findingsRenderers } from "../../render/findings/registry.ts";
import { summaryText } from "../../render/findings/text.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { assessmentsIn } from "../assessments-in.ts";
import { checkMany } from "../check-many.ts";
import { ExitCode } from "../exit-code.ts";
import { gatherFindings } from "../gather-findings.ts";
import { sayProblems } from "../present-problems.ts";
import { writeResult } from "../write-result.ts";

/** What `mir check` may be told. */
export interface CheckOptions {
  readonly format: FindingsFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly previous?: string;
}

/**
 * Checks assessment files, and those in folders, and writes what it found; 2 where one has an error, 1 where warnings
 * are to count.
 */
export async function checkFiles(
  host: Host,
  named: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const files = await assessmentsIn(host, named);
  const gathering = gatherFindings(host.err);
  await checkMany(host, { files, previous: options.previous }, gathering.take);
  const { read, leftOut, ...gathered } = gathering.end();
  sayLeftOut(host, leftOut);
  const isStrict = options.strict === true;
  const findings: Findings = {
    ...gathered,
    isStrict,
    toolVersion: host.version,
    command: "mir check",
  };
  await write(host, findings, { ...options, inputs: [...gathered.files, ...read] });
  return exitCodeOf(findings);
}

/** What a folder holds besides is no assessment, and is not passed over without a word. */
function sayLeftOut(host: Host, leftOut: readonly string[]): void {
  if (leftOut.length === 0) return;
  const names = leftOut.slice(0, MOST_NAMED).map(terminalSafeLine).join(", ");
  const more = leftOut.length > MOST_NAMED ? ", …" : "";
  host.err(`left out, no assessment: ${countOf(leftOut.length, "file")} (${names}${more})\n`);
}

const MOST_NAMED = 3;

/** For a person at a terminal problems are said on stderr, and stdout has the last line alone, where nothing stands in the way. */
async function write(
  host: Host,
  findings: Findings,
  options: CheckOptions & { readonly inputs: readonly string[] },
): Promise<void> {
  const { format, output, force = false, inputs } = options;
  if (format === "text" && output === undefined) {
    sayProblems(findings.problems, findings.texts, host);
    const hasErrors = findings.problems.some(({ severity }) => severity === "error");
    const say = hasErrors ? host.err : host.out;
    say(`${summaryText(findings)}\n`);
    return;
  }
  const render = await findingsRenderers[format]();
  await writeResult(host, { output, force, inputs }, render(findings));
}

function exitCodeOf({ problems, isStrict }: Findings): ExitCode {
  if (problems.some(({ severity }) => severity === "error")) return ExitCode.unusable;
  return isStrict && problems.length > 0 ? ExitCode.gate : ExitCode.ok;
}
