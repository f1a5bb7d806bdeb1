import { join } from "node:path";
import { type Report } from "../domain/report/report.ts";
import { type Host } from "../platform/host.ts";
import { overview } from "../render/terminal/overview.ts";
import { wrapped } from "../render/text/wrapped.ts";
import { type Desk, demoDesk } from "./demo-desk.ts";
import { requireOwnFolder, writeFolder } from "./demo-folder.ts";
import { holdDemo } from "./demo-interview.ts";
import { writeReports } from "./demo-reports.ts";
import { DEMO_INPUTS, SECOND_YEAR } from "./demo-steps.ts";
import { ExitCode } from "./exit-code.ts";
import { screenFor } from "./screen-for.ts";

/** What `mir demo` may be told. */
export interface DemoOptions {
  readonly plain?: boolean;
}

/**
 * Holds the made-up council's second year from what was typed then, writes both years with their reports into a folder,
 * and shows how it stands. Throws a `UserError` where the folder is not the demo's own.
 */
export async function demo(host: Host, folder: string, { plain }: DemoOptions): Promise<ExitCode> {
  await requireOwnFolder(host, folder);
  const { report, kept } = await makeIn(host, folder);
  const screen = screenFor(host, plain);
  host.out(overview(report, screen));
  host.out(closing(folder, kept, screen.columns));
  return ExitCode.ok;
}

interface Made {
  readonly report: Report;
  /** Names under which a person's changed files were kept. */
  readonly kept: readonly string[];
}

async function makeIn(host: Host, folder: string): Promise<Made> {
  const lock = await lockFor(host, folder);
  try {
    const early = await writeFolder(host, folder, await readInputs(host));
    const desk = demoDesk(host, folder, DEMO_INPUTS);
    const report = await work(desk);
    if (report === undefined) throw new Error(`the demo came to nothing:\n${desk.said()}`);
    return { report, kept: [...early, ...(await writeFolder(host, folder, desk.written))] };
  } finally {
    await lock.release();
  }
}

/** Nobody else may be answering into the file that is made again. */
async function lockFor(host: Host, folder: string) {
  await host.files.makeFolder(folder);
  return host.files.lock(join(folder, SECOND_YEAR));
}

async function readInputs(host: Host): Promise<ReadonlyMap<string, string>> {
  const texts = DEMO_INPUTS.map(
    async (name) => [name, await host.files.readShipped(`reports/example/${name}`)] as const,
  );
  return new Map(await Promise.all(texts));
}

async function work({ host }: Desk): Promise<Report | undefined> {
  if ((await holdDemo(host)) !== ExitCode.ok) return undefined;
  return (await writeReports(host))?.[1];
}

function closing(folder: string, kept: readonly string[], columns: number): string {
  const file = join(folder, SECOND_YEAR);
  const beside = (ending: string): string => `  ${file.replace(/[.]yaml$/, ending)}\n`;
  const say = (text: string): string => wrapped(text, { columns, indent: 0 });
  return [
    "\n",
    say(
      `All of this is in the folder ${folder}. The council is made up; the work was done just now.`,
    ),
    ...kept.map((name) => say(`You had changed a file: yours is kept as ${join(folder, name)}.`)),
    "\nTo read on, open:\n",
    beside(".report.html"),
    beside(".report.md"),
    beside(".changes.html"),
    beside(".plain.html"),
    "\nTo try it yourself, type:\n",
    `  mir show ${file} We-1.1\n`,
    `  mir score ${file} --unresolved\n`,
    "\nTo begin your own:\n",
    "  mir new 2026-27.yaml\n\n",
    say('Where "mir" is not installed, type node bin/mir.cjs in its place.'),
  ].join("");
}
