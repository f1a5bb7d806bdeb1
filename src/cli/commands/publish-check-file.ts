import { countOf } from "../../domain/words.ts";
import { type Host } from "../../platform/host.ts";
import { type FindingsFormat } from "../../render/findings/formats.ts";
import { findingsRenderers } from "../../render/findings/registry.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { ExitCode } from "../exit-code.ts";
import { type CheckedReport, isUnsafe, loadCheckedReport } from "../load-public-report.ts";
import { sayProblems } from "../present-problems.ts";
import { writeResult } from "../write-result.ts";

/** What `mir publish-check` may be told. */
export interface PublishCheckOptions {
  readonly format: FindingsFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly previous?: string;
}

/** Says what is private in a file's public report; 3 where anything is that nobody has accepted. */
export async function publishCheckFile(
  host: Host,
  file: string,
  options: PublishCheckOptions,
): Promise<ExitCode> {
  const checked = await loadCheckedReport(host, file, options);
  if (checked === undefined) return ExitCode.unusable;
  await write(host, { file, checked }, options);
  return isUnsafe(checked) ? ExitCode.unsafe : ExitCode.ok;
}

/** As in `mir check`: for a person problems are said on stderr. Never with the files' texts, which would show what was found. */
async function write(
  host: Host,
  { file, checked }: { readonly file: string; readonly checked: CheckedReport },
  options: PublishCheckOptions,
): Promise<void> {
  const { problems, inputs } = checked;
  const { format, output, force = false } = options;
  if (format === "text" && output === undefined) {
    sayProblems(problems, new Map(), host);
    const say = isUnsafe(checked) ? host.err : host.out;
    say(`${terminalSafeLine(file)}: ${summary(checked)}\n`);
    return;
  }
  const render = await findingsRenderers[format]();
  const text = render({
    files: [file],
    problems,
    texts: new Map(),
    isStrict: false,
    toolVersion: host.version,
    command: "mir publish-check",
  });
  await writeResult(host, { output, force, inputs }, text);
}

function summary({ problems, accepted }: CheckedReport): string {
  const count = problems.filter(({ severity }) => severity === "error").length;
  const also = accepted === 0 ? "" : `, and ${countOf(accepted, "thing")} found and accepted`;
  return count === 0
    ? `nothing private found${also}; read it all the same`
    : `${countOf(count, "thing")} found that must not be published${also}`;
}
