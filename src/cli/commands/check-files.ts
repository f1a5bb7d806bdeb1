import { decodeText } from "../../documents/decode-text.ts";
import { readYaml } from "../../documents/located-yaml.ts";
import { inReadingOrder } from "../../domain/problem-order.ts";
import { type Problem } from "../../domain/problem.ts";
import { type Host } from "../../platform/host.ts";
import { type Findings } from "../../render/findings/findings.ts";
import { type FindingsFormat } from "../../render/findings/formats.ts";
import { findingsRenderers } from "../../render/findings/registry.ts";
import { summaryText } from "../../render/findings/text.ts";
import { ExitCode } from "../exit-code.ts";
import { presentProblems } from "../present-problems.ts";
import { writeResult } from "../write-result.ts";

/** What `mir check` may be told. */
export interface CheckOptions {
  readonly format: FindingsFormat;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly strict: boolean;
  readonly previous: string | undefined;
}

/** Checks assessment files and writes what it found; 2 where one has an error, 1 where warnings are to count. */
export async function checkFiles(
  host: Host,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    // One after the other, so that the findings come in the order the files were named.
    // oxlint-disable-next-line no-await-in-loop
    const decoded = decodeText(await host.files.read(file), file);
    if (!decoded.ok) {
      problems.push(...decoded.problems);
      continue;
    }
    texts.set(file, decoded.value);
    const read = readYaml(decoded.value, file);
    problems.push(...(read.ok ? read.warnings : read.problems));
  }
  const findings = {
    files,
    problems: inReadingOrder(problems, files),
    texts,
    isStrict: options.strict,
    toolVersion: host.version,
  };
  await write(host, findings, options);
  return exitCodeOf(findings);
}

/** For a person at a terminal problems are said on stderr, and stdout has the last line alone, where nothing stands in the way. */
async function write(host: Host, findings: Findings, options: CheckOptions): Promise<void> {
  if (options.format === "text" && options.output === undefined) {
    const code = presentProblems(findings.problems, findings.texts, host);
    if (code === ExitCode.ok) host.out(`${summaryText(findings)}\n`);
    return;
  }
  const render = await findingsRenderers[options.format]();
  const destination = { output: options.output, force: options.force, inputs: findings.files };
  await writeResult(host, destination, render(findings));
}

function exitCodeOf({ problems, isStrict }: Findings): ExitCode {
  if (problems.some(({ severity }) => severity === "error")) return ExitCode.unusable;
  return isStrict && problems.length > 0 ? ExitCode.gate : ExitCode.ok;
}
