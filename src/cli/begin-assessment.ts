import { dirname, join, parse, relative } from "node:path";
import { newAssessment } from "../documents/assessment/new-assessment.ts";
import { isLocalPath } from "../documents/assessment/rules-files.ts";
import { editAssessment } from "../documents/assessment/write.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { applyEdits, isRecord } from "../domain/edits.ts";
import { commitmentsOf, FULL_PROFILE, type Framework } from "../domain/framework.ts";
import { type Edit } from "../domain/problem.ts";
import { readAssessment } from "../domain/read-assessment.ts";
import { carryForward } from "../interview/new/carry-forward.ts";
import { memberId } from "../interview/new/member-id.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type NewOptions } from "./options/new.ts";
import { ExitCode } from "./exit-code.ts";
import { loadAssessment, type LoadedAssessment } from "./load-assessment.ts";
import { frameworkLoader } from "./load-framework.ts";
import { requirePortableName } from "./portable-name.ts";
import { presentProblems } from "./present-problems.ts";
import { resolveStart, type ResolvedStart } from "./resolve-start.ts";
import { unknownName } from "./unknown-name.ts";
import { writeResult } from "./write-result.ts";

const SHORT_PROFILE = "short";

/** Begins an assessment: asks or takes what has to be known, and writes the file and its schema. */
export async function beginAssessment(
  host: Host,
  file: string,
  options: NewOptions,
): Promise<ExitCode> {
  requirePortableName(file);
  await refuseName(host, file);
  const last =
    options.from === undefined ? undefined : await loadAssessment(host, options.from, undefined);
  if (last?.ok === false) return presentProblems(last.problems, last.texts, host);
  const { framework, own } = await frameworkLoader(host)(options.framework, dirname(file));
  const ownText = new Map([[own?.path ?? "", own?.text ?? ""]]);
  if (!framework.ok) return presentProblems(framework.problems, ownText, host);
  const profile = profileFor(framework.value, options.profile);

  return beginWith(host, { file, options, profile, framework: framework.value, last: last?.value });
}

async function beginWith(host: Host, known: Omit<Beginning, "start">): Promise<ExitCode> {
  const { file, options, profile, last } = known;
  const start = await resolveStart(host, { file, options, last: last?.assessment });
  if (typeof start === "number") return start;
  await writeBoth(host, file, textOf(host, { ...known, start }));
  const name = terminalSafeLine(start.council.name);
  const shown = terminalSafeLine(file);
  host.out(`${shown}: begun for ${name}, ${start.period}, with the ${profile} profile\n`);
  const next = commitmentsOf(known.framework).length === 0 ? "mir people record" : "mir score";
  host.err(`next: ${next} ${shown}\n`);
  return ExitCode.ok;
}

interface Beginning {
  readonly file: string;
  readonly options: NewOptions;
  readonly profile: string;
  readonly start: ResolvedStart;
  readonly framework: Framework;
  readonly last: LoadedAssessment | undefined;
}

function textOf(host: Host, beginning: Beginning): string {
  const { file, options, profile, start, framework, last } = beginning;
  const fresh = newAssessment({
    council: start.council,
    period: start.period,
    asOf: options.asOf,
    framework: { id: framework.id, edition: framework.edition },
    profile,
    previous: options.from === undefined ? undefined : pathFrom(file, options.from),
  });
  const carriedOn = last === undefined ? [] : carried(host, file, { last, framework });
  // A fresh file's sections are empty: each is written at once.
  const sections = applyEdits({}, [...carriedOn, ...members(start, last)]);
  const filled = isRecord(sections) ? Object.entries(sections) : [];
  return editAssessment(
    fresh,
    filled.map(([key, value]) => ({ path: [key], value })),
  );
}

/** A name that is taken; or one by which no check of a folder, no later year and no editor would know the file. */
async function refuseName(host: Host, file: string): Promise<void> {
  if (/[\\/]$/.test(file))
    throw new UserError(`${file}: this names a folder`, { hint: `write ${file}2026-27.yaml` });
  if (await host.files.exists(file))
    throw new UserError(`${file}: something of this name is there already`, {
      hint: `to go on with a file: mir score ${file}; for another year, name another file`,
    });
  if (/\.ya?ml$/i.test(file)) return;
  const { dir, name } = parse(file);
  throw new UserError(`${file}: an assessment's name ends in .yaml`, {
    hint: `write ${join(dir, name)}.yaml`,
  });
}

function profileFor(framework: Framework, wanted: string | undefined): string {
  const names = [...framework.profiles.keys(), FULL_PROFILE];
  if (wanted === undefined)
    return framework.profiles.has(SHORT_PROFILE) ? SHORT_PROFILE : FULL_PROFILE;
  if (names.includes(wanted)) return wanted;
  throw unknownName(`--profile ${wanted}: ${framework.id} has no such profile`, wanted, names);
}

function carried(
  host: Host,
  file: string,
  { last, framework }: { readonly last: LoadedAssessment; readonly framework: Framework },
): readonly Edit[] {
  const written = readYaml(last.text, last.file);
  if (!written.ok) throw new Error(`${last.file} was read before and cannot be read now`);
  const reading = readAssessment(last, last.earlier, host.hash);
  const where = (place: string): string =>
    isLocalPath(place) ? pathFrom(file, join(dirname(last.file), place)) : place;
  return carryForward({ written: written.value.data, reading, where }, framework);
}

/** Those named for the new year; a role that last year's team has already is not added again. */
function members(start: ResolvedStart, last: LoadedAssessment | undefined): readonly Edit[] {
  const team = last?.assessment.team ?? new Map<string, { readonly name: string }>();
  const taken = new Set(team.keys());
  const names = new Set([...team.values()].map(({ name }) => name));
  const edits: Edit[] = [];
  for (const [role, name] of [
    ["council", start.lead],
    ["people", start.group],
  ] as const) {
    if (name === undefined || name === "" || names.has(name)) continue;
    const id = role === "people" && !taken.has("group") ? "group" : memberId(name, taken);
    taken.add(id);
    edits.push({ path: ["team", id], value: { role, name } });
  }
  return edits;
}

function pathFrom(file: string, other: string): string {
  return relative(dirname(file), other).split("\\").join("/");
}

async function writeBoth(host: Host, file: string, text: string): Promise<void> {
  const folder = dirname(file);
  if (folder !== ".") await host.files.makeFolder(folder);
  const lock = await host.files.lock(file);
  try {
    // Somebody else may have begun it while the questions were asked.
    await refuseName(host, file);
    await host.files.writeAtomically(file, text);
    await writeSchema(host, folder);
  } finally {
    await lock.release();
  }
}

/** Puts the published schema beside the file, so that editors check what is typed. */
async function writeSchema(host: Host, folder: string): Promise<void> {
  const schema = "schemas/assessment-1.schema.json";
  const beside = join(folder, schema);
  await host.files.makeFolder(dirname(beside));
  const text = await host.files.readShipped(`frameworks/${schema}`);
  await writeResult(host, { output: beside, force: true, inputs: [] }, text);
}
