import { type TextMerge } from "../documents/assessment/merge-texts.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { ExitCode } from "./exit-code.ts";
import { loadVersions, type LoadedVersions } from "./merge-load.ts";
import { mergeSettled } from "./merge-settle.ts";
import { type MergeOptions, type MergePaths } from "./options/merge.ts";
import { presentClashes, presentMerge } from "./present-merge.ts";
import { presentProblems, sayProblems } from "./present-problems.ts";
import { writeResult } from "./write-result.ts";

/** Puts two versions of an assessment together and writes the result over ours, or elsewhere; or lists what clashes. */
export async function mergeFiles(
  host: Host,
  paths: MergePaths,
  options: MergeOptions,
): Promise<ExitCode> {
  if (options.output !== undefined) return mergeOver(host, paths, options);
  if (options.force === true)
    throw new UserError("--force is for a file that is named with -o", {
      hint: "without -o, the result is written over ours",
    });
  const lock = await host.files.lock(paths.ours);
  try {
    return await mergeOver(host, paths, options);
  } finally {
    await lock.release();
  }
}

async function mergeOver(host: Host, paths: MergePaths, options: MergeOptions): Promise<ExitCode> {
  const loading = await loadVersions(host, paths, options.path);
  if (!loading.ok) return presentProblems(loading.problems, loading.texts, host);
  const merge = mergeSettled(host, loading.value, options);
  const { text } = merge;
  if (text === undefined) return presentClashes(host, loading.value, merge);
  const problem = await refusal(host, loading.value, text);
  if (problem !== undefined) return problem;
  const to = options.output ?? paths.ours;
  await write(host, { paths, options, loaded: loading.value }, text);
  presentMerge(host, { file: options.path ?? to, merge });
  return ExitCode.ok;
}

/** What is valid on each side may not be so together: nothing is written then. */
async function refusal(
  host: Host,
  { loader, labels }: LoadedVersions,
  text: string,
): Promise<ExitCode | undefined> {
  const { year, texts } = await loader.read(text, labels.merged);
  if (year.ok) return undefined;
  sayProblems(year.problems, texts, host);
  host.err(
    `${labels.merged}: each of the two copies is valid, and put together they would not be\n` +
      "nothing was written; mend it in one of the two and run it again\n",
  );
  return ExitCode.gate;
}

interface Writing {
  readonly paths: MergePaths;
  readonly options: MergeOptions;
  readonly loaded: LoadedVersions;
}

async function write(
  host: Host,
  { paths, options, loaded }: Writing,
  text: TextMerge["text"] & string,
): Promise<void> {
  const { versions, marks } = loaded;
  const isTheirs = text === versions.theirs.text && text !== versions.ours.text;
  const whole = (isTheirs ? marks.theirs : marks.ours) + text;
  if (options.output !== undefined) {
    const inputs = [paths.base, paths.ours, paths.theirs];
    const destination = { output: options.output, force: options.force === true, inputs };
    await writeResult(host, destination, whole);
  } else if (text !== versions.ours.text) await host.files.writeAtomically(paths.ours, whole);
}
