import { basename, dirname } from "node:path";
import { parseWrittenCrosswalk } from "../../documents/crosswalk/parse.ts";
import { decodeText } from "../../documents/decode-text.ts";
import { summaryOf } from "../../domain/framework-summary.ts";
import { type Parsed } from "../../domain/problem.ts";
import { countOf } from "../../domain/words.ts";
import { type Host } from "../../platform/host.ts";
import { terminalSafe } from "../../render/text/terminal-safe.ts";
import { checkFrameworkText } from "../check-framework-text.ts";
import { type ExitCode } from "../exit-code.ts";
import { presentProblems } from "../present-problems.ts";

/** Says everything that is wrong in a framework's or a crosswalk's file, or that it can be used. */
export async function checkFrameworkFile(host: Host, file: string): Promise<ExitCode> {
  const decoded = decodeText(await host.files.read(file), file);
  if (!decoded.ok) return presentProblems(decoded.problems, new Map([[file, ""]]), host);
  const text = decoded.value;
  const parsed = await check(host, file, text);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  const exitCode = presentProblems(problems, new Map([[file, text]]), host);
  if (parsed.ok) host.out(terminalSafe(`${file}: can be used: ${parsed.value}\n`));
  return exitCode;
}

/** Gives what the file is, in words. */
async function check(host: Host, file: string, text: string): Promise<Parsed<string>> {
  if (/^format:\s*["']?crosswalk\//m.test(text)) {
    const crosswalk = parseWrittenCrosswalk(text, file);
    if (!crosswalk.ok) return crosswalk;
    return { ...crosswalk, value: `crosswalk ${crosswalk.value.id}, ${crosswalk.value.title}` };
  }
  const framework = await checkFrameworkText(host, { path: file, text }, workspaceOf(file));
  if (!framework.ok) return framework;
  const { id, title, edition, iStatements, commitments } = summaryOf(framework.value);
  const counts = `${countOf(iStatements, "I statement")}, ${countOf(commitments, "We statement")}`;
  return { ...framework, value: `${id}, ${title}, edition ${edition}: ${counts}` };
}

/** The folder that the file's `frameworks` folder is in, or else its own. */
function workspaceOf(file: string): string {
  const folder = dirname(file);
  return basename(folder) === "frameworks" ? dirname(folder) : folder;
}
