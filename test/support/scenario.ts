import { cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { runTool } from "./run-tool.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The files of a scenario that are not there when its commands run. */
const ASIDE = ["command", "expected.txt"];

/** What a scenario's `command` file holds: command lines, and whether written files are shown or only named. */
interface Script {
  readonly commandLines: readonly string[];
  readonly showsFiles: boolean;
}

/**
 * Runs a scenario in a copy of its folder and gives the whole transcript: each command line with its exit
 * code, stdout and stderr, then every file that was written, changed or taken away.
 */
export function transcriptOf(scenario: string): string {
  const folder = temporaryFolder();
  cpSync(scenario, folder, { recursive: true, verbatimSymlinks: true });
  const script = parseScript(readFileSync(join(folder, "command"), "utf8"));
  for (const name of ASIDE) rmSync(join(folder, name), { force: true });

  const before = filesIn(folder);
  const runs = script.commandLines.map((line) => runOf(line, folder));
  const after = filesIn(folder);
  const transcript = [...runs, ...changes(before, after, script.showsFiles)].join("\n");
  if (transcript.includes(basename(folder)))
    throw new Error(`the transcript of ${scenario} names its folder`);
  return transcript;
}

/** One command a line; `#` starts a remark, and `# files: names` leaves out what written files hold. */
function parseScript(text: string): Script {
  const lines = text.split("\n").map((line) => line.trim());
  const commandLines = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (commandLines.length === 0) throw new Error("a scenario needs a command line");
  return { commandLines, showsFiles: !lines.includes("# files: names") };
}

function runOf(line: string, folder: string): string {
  const { exitCode, signal, stdout, stderr } = runTool(line, folder);
  const end = signal === null ? `exit ${String(exitCode)}` : `ended by ${signal}`;
  return [`$ ${line}`, end, "", ...section("stdout", stdout), ...section("stderr", stderr)].join(
    "\n",
  );
}

function section(title: string, text: string): readonly string[] {
  if (text === "") return [`--- ${title}: nothing`, ""];
  return text.endsWith("\n")
    ? [`--- ${title}`, text]
    : [`--- ${title} (without a line end)`, `${text}\n`];
}

function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  showsFiles: boolean,
): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (now === undefined) return [`--- gone: ${name}`, ""];
    const verb = old === undefined ? "written" : "changed";
    return showsFiles ? section(`${verb}: ${name}`, now) : [`--- ${verb}: ${name}`, ""];
  });
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = entries.map((name) => join(folder, name)).filter((path) => isFile(path));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
