import { isSameData } from "../domain/edits.ts";
import { type TextMerge, type Version } from "../documents/assessment/merge-texts.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { type Path } from "../domain/problem.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { type ClashShown, clashLines, mergeLines } from "../render/merge/text.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { type LoadedVersions } from "./merge-load.ts";
import { placeText } from "./merge-settle.ts";

/** Lists on stderr what both sides changed, with both values; gives 1. */
export function presentClashes(
  host: Host,
  { versions, labels }: LoadedVersions,
  merge: TextMerge,
): ExitCode {
  const shown = shownClashes(merge, { ours: versions.ours, theirs: versions.theirs }, labels);
  const first = shown[0]?.place ?? "";
  const lines = [
    `${labels.merged}: ${countOf(shown.length, "thing")} changed on both sides, and not alike`,
    ...clashLines(shown),
    "",
    "nothing was written",
    `settle it with people: add --ours or --theirs with places, such as --theirs ${first}`,
    "or make the two sides agree in one of the files, and run it again",
  ];
  host.err(lines.map((line) => `${terminalSafeLine(line)}\n`).join(""));
  return ExitCode.gate;
}

/** Says what a merge did. */
export function presentMerge(
  host: Host,
  { file, merge }: { readonly file: string; readonly merge: TextMerge },
): void {
  const lines = mergeLines({ ...merge, file });
  host.out(lines.map((line) => `${terminalSafeLine(line)}\n`).join(""));
}

interface TwoSides<Value> {
  readonly ours: Value;
  readonly theirs: Value;
}

/** What clashes, with where it stands on both sides. */
export function shownClashes(
  { clashes, dangling, renumberings }: TextMerge,
  versions: TwoSides<Version>,
  labels: TwoSides<string>,
): readonly ClashShown[] {
  const ours = spots(versions.ours, labels.ours);
  const theirs = spots(versions.theirs, labels.theirs);
  const old = ([register, id, ...rest]: readonly string[]): readonly string[] => {
    const found = renumberings.find((one) => one.register === register && one.to === id);
    return found === undefined
      ? [register ?? "", id ?? "", ...rest]
      : [register ?? "", found.from, ...rest];
  };
  return [...clashes.map((one) => ({ ...one, namedAt: [] })), ...dangling].map((one) => ({
    ...one,
    place: placeText(one.place),
    at: { ours: ours(one.place), theirs: theirs(old(one.place)) },
    namedAt: one.namedAt.map((place) => placeText(place.filter((step) => !/^\d+$/.test(step)))),
  }));
}

/** Finds the line and column of a place in a version, or of what is nearest above it. */
function spots({ text, data }: Version, label: string): (place: readonly string[]) => string {
  const yaml = readYaml(text, label);
  return (place) => {
    if (!yaml.ok) return label;
    const { line, column } = yaml.value.placeOf(pathIn(data, place));
    return `${label}:${String(line)}:${String(column)}`;
  };
}

/** The path of a place: an item of a list is named by what tells it apart. */
function pathIn(data: unknown, place: readonly string[]): Path {
  let value = data;
  const path: (string | number)[] = [];
  for (const name of place) {
    const step = Array.isArray(value) ? value.findIndex((item) => isNamed(item, name)) : name;
    if (step === -1) return path;
    path.push(step);
    value = Object.entries(value ?? {}).find(([key]) => key === String(step))?.[1];
  }
  return path;
}

function isNamed(item: unknown, name: string): boolean {
  if (typeof item !== "object" || item === null) return isSameData(item, name);
  const texts = Object.values(item).filter((one) => typeof one === "string");
  return texts.some((one) => name === one || name.startsWith(`${one} `));
}
