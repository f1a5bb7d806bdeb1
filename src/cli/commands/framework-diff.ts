import { compareFrameworks } from "../../domain/framework-comparison/compare-frameworks.ts";
import { type Framework } from "../../domain/framework.ts";
import { type Host } from "../../platform/host.ts";
import { frameworkComparisonText } from "../../render/framework/comparison.ts";
import { jsonText } from "../../render/text/json-text.ts";
import { terminalSafe } from "../../render/text/terminal-safe.ts";
import { ExitCode } from "../exit-code.ts";
import { loadNamedFramework } from "../load-named-framework.ts";
import { screenFor } from "../screen-for.ts";
import { writeResult } from "../write-result.ts";

/** What `mir framework diff` may be told. */
export interface FrameworkDiffOptions {
  readonly format: "text" | "json" | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly plain?: boolean;
}

/** Says what was added, dropped, carried on and reworded from one framework to another. */
export async function diffFrameworks(
  host: Host,
  names: readonly [before: string, after: string],
  options: FrameworkDiffOptions,
): Promise<ExitCode> {
  const [before, after] = names;
  const first = await loadNamedFramework(host, before);
  const second = await loadNamedFramework(host, after);
  if (first === undefined || second === undefined) return ExitCode.unusable;
  await writeResult(
    host,
    { output: options.output, force: options.force, inputs: names },
    textOf(host, [first, second], options),
  );
  return ExitCode.ok;
}

function textOf(
  host: Host,
  [before, after]: readonly [Framework, Framework],
  { format, output, plain }: FrameworkDiffOptions,
): string {
  const comparison = compareFrameworks(before, after, host.hash);
  const isJson = (format ?? (output?.endsWith(".json") === true ? "json" : "text")) === "json";
  if (isJson) return jsonText(comparison);
  return terminalSafe(frameworkComparisonText(comparison, screenFor(host, plain)));
}
