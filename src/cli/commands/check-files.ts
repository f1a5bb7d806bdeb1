import { inReadingOrder } from "../../domain/problem-order.ts";
import { type Problem } from "../../domain/problem.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { type Findings } from "../../render/findings/findings.ts";
import { type FindingsFormat } from "../../render/findings/formats.ts";
import { findingsRenderers } from "../../render/findings/registry.ts";
import { summaryText } from "../../render/findings/text.ts";
import { ExitCode } from "../exit-code.ts";
import { loadWith } from "../load-assessment.ts";
import { type YearLoader, yearLoader } from "../load-year.ts";
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

/** Checks assessment files and writes what it found; 2 where one has an error, 1 where warnings are to count. */
export async function checkFiles(
  host: Host,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const loader = yearLoader(host);
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    // One after the other, so that what is said on the way comes in the order the files were named.
    // oxlint-disable-next-line no-await-in-loop
    const found = await checkFile(loader, file, options.previous);
    problems.push(...found.problems);
    for (const [name, text] of found.texts) texts.set(name, text);
  }
  const findings: Findings = {
    files,
    problems: inReadingOrder(eachOnce(problems), [...files, ...texts.keys()]),
    texts,
    isStrict: options.strict === true,
    toolVersion: host.version,
  };
  await write(host, findings, options);
  return exitCodeOf(findings);
}

async function checkFile(
  loader: YearLoader,
  file: string,
  previous: string | undefined,
): Promise<Pick<Findings, "problems" | "texts">> {
  try {
    const loading = await loadWith(loader, file, previous);
    if (!loading.ok) return loading;
    return { problems: loading.value.warnings, texts: loading.value.texts };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Other files may still be checked, and a list for a program has to name this one too.
    return { problems: [unreadable(file, error)], texts: new Map() };
  }
}

function unreadable(file: string, { message, hint }: UserError): Problem {
  const isOfFile = message.startsWith(`${file}: `);
  return {
    code: "file/unreadable",
    severity: "error",
    message: isOfFile ? message.slice(file.length + 2) : message,
    advice: hint,
    file,
    at: { line: 1, column: 1 },
  };
}

/** A file that two others lead to is read for each, and its problems are said once. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** For a person at a terminal problems are said on stderr, and stdout has the last line alone, where nothing stands in the way. */
async function write(host: Host, findings: Findings, options: CheckOptions): Promise<void> {
  const { format, output, force = false } = options;
  if (format === "text" && output === undefined) {
    sayProblems(findings.problems, findings.texts, host);
    const hasErrors = findings.problems.some(({ severity }) => severity === "error");
    const say = hasErrors ? host.err : host.out;
    say(`${summaryText(findings)}\n`);
    return;
  }
  const render = await findingsRenderers[format]();
  const inputs = [...findings.files, ...findings.texts.keys()];
  await writeResult(host, { output, force, inputs }, render(findings));
}

function exitCodeOf({ problems, isStrict }: Findings): ExitCode {
  if (problems.some(({ severity }) => severity === "error")) return ExitCode.unusable;
  return isStrict && problems.length > 0 ? ExitCode.gate : ExitCode.ok;
}
