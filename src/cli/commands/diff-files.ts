import { quoted } from "../../domain/words.ts";
import { compareReports } from "../../domain/comparison/compare-reports.ts";
import { isChangeClass } from "../../domain/comparison/change-class.ts";
import { type Comparison } from "../../domain/comparison/comparison.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { type ComparedFiles } from "../../render/comparison/compared-files.ts";
import {
  COMPARISON_FORMATS,
  type ComparisonFormat,
  comparisonFormatOf,
} from "../../render/comparison/formats.ts";
import { comparisonRenderers } from "../../render/comparison/registry.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { type Screen } from "../../render/terminal/screen.ts";
import { ExitCode } from "../exit-code.ts";
import { type LoadedGate, saySlips, splitWords } from "../gate-settings.ts";
import { screenFor } from "../screen-for.ts";
import { unknownName } from "../unknown-name.ts";
import { writeResult } from "../write-result.ts";
import { type DiffGateOptions, gateOf, judge, type Judged, sayVerdict } from "./diff-gate.ts";
import { type DiffSides, loadSides, type SidesOptions } from "./diff-sides.ts";

/** What `mir diff` may be told. */
export interface DiffOptions extends DiffGateOptions, SidesOptions {
  readonly format?: ComparisonFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly only?: string;
  readonly classes?: boolean;
  readonly dictionary?: boolean;
  readonly largePrint?: boolean;
  readonly plain?: boolean;
}

/** Compares two years and writes what changed; 1 where the gate that the caller set fails. */
export async function diffFiles(
  host: Host,
  files: readonly string[],
  options: DiffOptions,
): Promise<ExitCode> {
  if (options.classes === true) {
    const { classesText } = await import("../../render/comparison/classes.ts");
    host.out(classesText(screenFor(host, options.plain)));
    return ExitCode.ok;
  }
  if (options.dictionary === true) return writeDictionary(host, options);
  const format = chooseFormat(options);
  const loading = await gateOf(host, options);
  if (loading.kind === "unusable") return ExitCode.unusable;
  const sides = await loadSides(host, files, options);
  if (typeof sides === "number") return sides;
  const comparison = compareReports(sides.before.report, sides.after.report, sides.between);
  if (loading.kind !== "none") requireOrder(comparison);
  const only = onlyOf(options.only, comparison);
  const judged =
    loading.kind === "none"
      ? undefined
      : await judge(host, { gate: loading.gate, comparison }, options);
  const text = await rendered(host, { comparison, only, sides, judged, format }, options);
  const { output, force = false } = options;
  const inputs = [...sides.inputs, ...(options.gate === undefined ? [] : [options.gate])];
  await writeResult(host, { output, force, inputs }, text);
  sayNotes(host, comparison, format);
  return judged === undefined ? ExitCode.ok : conclude(host, judged, { format, output });
}

async function writeDictionary(
  host: Host,
  { format, output, force = false }: DiffOptions,
): Promise<ExitCode> {
  const { dictionaryText } = await import("../dictionary-text.ts");
  const { COMPARISON_DICTIONARY } = await import("../../render/comparison/dictionary.ts");
  const text = await dictionaryText(COMPARISON_DICTIONARY, {
    format: format ?? (output === undefined ? undefined : comparisonFormatOf(output)),
    excel: false,
    schema: "comparison-1.schema.json",
  });
  await writeResult(host, { output, force, inputs: [] }, text);
  return ExitCode.ok;
}

interface ToRender {
  readonly comparison: Comparison;
  readonly only: readonly string[] | undefined;
  readonly sides: DiffSides;
  readonly judged: Judged | undefined;
  readonly format: ComparisonFormat;
}

async function rendered(
  host: Host,
  { comparison, only, sides, judged, format }: ToRender,
  { output, plain, largePrint = false }: DiffOptions,
): Promise<string> {
  const render = await comparisonRenderers[format]();
  return render({
    comparison,
    only,
    verdict: judged?.verdict,
    file: sides.after.file,
    places: NEEDS_PLACES.has(format) ? sides.after.places() : new Map(),
    gate: slipPlaces(judged?.gate),
    screen: output === undefined ? screenFor(host, plain) : PAGE,
    largePrint,
  });
}

/** What a text in a file is written for. */
const PAGE: Screen = { columns: 80, colour: false, tables: false };

const NEEDS_PLACES: ReadonlySet<ComparisonFormat> = new Set(["junit", "github"]);

function slipPlaces(gate: LoadedGate | undefined): ComparedFiles["gate"] {
  if (gate?.file === undefined) return undefined;
  const { yaml, settings } = gate.file;
  const places = settings.accepted.map((_, index) => yaml.placeOf(["accepted", index]));
  return { file: yaml.file, places };
}

/** Backwards no promise falls due and no gap comes again, so that a gate would pass for nothing. */
function requireOrder({ before, after }: Comparison): void {
  if (before.period <= after.period) return;
  throw new UserError(
    `a gate needs the earlier year first, and the first file is of ${before.period}, the second of ${after.period}`,
    { hint: "name the two files the other way round" },
  );
}

/** What a format says nowhere else: notes that a reader must know of. */
const WITHOUT_NOTES: ReadonlySet<ComparisonFormat> = new Set(["csv", "github"]);

function sayNotes(host: Host, { notes }: Comparison, format: ComparisonFormat): void {
  if (!WITHOUT_NOTES.has(format)) return;
  for (const note of notes) host.err(`${terminalSafeLine(note)}\n`);
}

/** Says what is for a person, and gives the exit code. A text on stdout has said itself what failed. */
function conclude(
  host: Host,
  { gate, verdict }: Judged,
  { format, output }: { readonly format: ComparisonFormat; readonly output: string | undefined },
): ExitCode {
  if (gate.file !== undefined) saySlips(host, gate.file, verdict);
  if (format !== "text" || output !== undefined) sayVerdict(host, verdict);
  return verdict.passed ? ExitCode.ok : ExitCode.gate;
}

const DIRECTIONS = ["better", "worse", "neutral", "cannot-tell"];

function onlyOf(
  typed: string | undefined,
  { commitments }: Comparison,
): readonly string[] | undefined {
  if (typed === undefined) return undefined;
  const words = splitWords(typed);
  if (words.length === 0)
    throw new UserError("--only names nothing", {
      hint: "leave it out to print everything; in a pipeline, check that the variable is set",
    });
  const ids = new Set(commitments.flatMap(({ id, from }) => [id, ...from]));
  for (const word of words) {
    if (ids.has(word) || isChangeClass(word) || DIRECTIONS.includes(word)) continue;
    throw unknownName(
      `--only: ${quoted(word)} is no commitment of the two, and no class of change`,
      word,
      [...ids, ...DIRECTIONS],
    );
  }
  return words;
}

function chooseFormat(options: DiffOptions): ComparisonFormat {
  const format = namedFormat(options);
  if (options.largePrint !== true || format === "html") return format;
  throw new UserError(`--large-print is for HTML, and this comparison is to be ${format}`, {
    hint: "add --format html, or leave --large-print out",
  });
}

function namedFormat({ format, output }: DiffOptions): ComparisonFormat {
  if (format !== undefined) return format;
  if (output === undefined) return "text";
  const meant = comparisonFormatOf(output);
  if (meant !== undefined) return meant;
  throw new UserError(`${output}: the ending of this name says no format`, {
    hint: `add --format with one of ${COMPARISON_FORMATS.join(", ")}`,
  });
}
