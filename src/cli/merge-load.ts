import { readShape } from "../documents/assessment/parse.ts";
import { type Version, type Versions } from "../documents/assessment/merge-texts.ts";
import { decodeText } from "../documents/decode-text.ts";
import { type Assessment } from "../domain/assessment.ts";
import { idsOf } from "../domain/assessment-ids.ts";
import { type Parsed, type Problem } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { loadEarlier } from "./load-earlier.ts";
import { type YearLoader, yearLoader } from "./load-year.ts";
import { type MergePaths } from "./options/merge.ts";

/** Three versions of an assessment, and what its merge depends on. */
export interface LoadedVersions {
  readonly versions: Versions;
  /** The byte order mark that a side begins with, or nothing. */
  readonly marks: { readonly ours: string; readonly theirs: string };
  /** What each version is called where something is said of it; the folder is the assessment's own. */
  readonly labels: Labels;
  /** Ids of earlier years' records. */
  readonly used: ReadonlySet<string>;
  readonly loader: YearLoader;
}

/** What each version, and what comes out, is called. */
export interface Labels extends MergePaths {
  readonly merged: string;
}

/** Three versions, or what is wrong with them. */
export type LoadingVersions =
  | { readonly ok: true; readonly value: LoadedVersions }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

/**
 * Reads three versions of an assessment; each of the two that were changed must be valid. `path` is the file that they
 * are versions of, where they lie elsewhere: its folder holds the framework and what stands beside it.
 */
export async function loadVersions(
  host: Host,
  paths: MergePaths,
  path: string | undefined,
): Promise<LoadingVersions> {
  const labels = labelsFor(paths, path);
  const loader = yearLoader(host);
  const base = await readBase(host, paths.base, labels.base);
  const ours = await readSide(host, loader, { path: paths.ours, label: labels.ours });
  const theirs = await readSide(host, loader, { path: paths.theirs, label: labels.theirs });
  const texts = new Map([base, ours, theirs].flatMap(({ texts: some }) => [...some]));
  const problems = [base, ours, theirs]
    .flatMap(({ parsed }) => (parsed.ok ? [] : parsed.problems))
    .filter(({ severity }) => severity === "error");
  if (!base.parsed.ok || !ours.parsed.ok || !theirs.parsed.ok)
    return { ok: false, problems, texts };
  const { assessment, text } = ours.parsed.value;
  const earlier = await loadEarlier(loader, { file: labels.ours, text, assessment }, undefined);
  const versions = {
    base: base.parsed.value,
    ours: ours.parsed.value,
    theirs: theirs.parsed.value,
  };
  const used = new Set(earlier.years.flatMap((year) => idsOf(year.assessment)));
  const marks = { ours: markIf(ours.hasMark), theirs: markIf(theirs.hasMark) };
  return { ok: true, value: { versions, marks, labels, used, loader } };
}

function markIf(hasMark: boolean): string {
  return hasMark ? "\uFEFF" : "";
}

function labelsFor(paths: MergePaths, path: string | undefined): Labels {
  if (path === undefined) return { ...paths, merged: paths.ours };
  return {
    base: `${path} (before)`,
    ours: `${path} (ours)`,
    theirs: `${path} (theirs)`,
    merged: path,
  };
}

interface Read<Value> {
  readonly parsed: Parsed<Value>;
  readonly texts: ReadonlyMap<string, string>;
  readonly hasMark: boolean;
}

/** What was before needs no more than its shape; an empty file stands for none. */
async function readBase(
  host: Host,
  path: string,
  label: string,
): Promise<Read<Version | undefined>> {
  const { text, hasMark } = await readText(host, path, label);
  if (!text.ok) return { parsed: text, texts: new Map(), hasMark };
  const texts = new Map([[label, text.value]]);
  if (text.value.trim() === "")
    return { parsed: { ok: true, value: undefined, warnings: [] }, texts, hasMark };
  const shaped = readShape(text.value, label);
  if (!shaped.ok) return { parsed: shaped, texts, hasMark };
  const value = { text: text.value, data: shaped.value.yaml.data };
  return { parsed: { ok: true, value, warnings: [] }, texts, hasMark };
}

interface SideVersion extends Version {
  readonly assessment: Assessment;
}

async function readSide(
  host: Host,
  loader: YearLoader,
  { path, label }: { readonly path: string; readonly label: string },
): Promise<Read<SideVersion>> {
  const { text, hasMark } = await readText(host, path, label);
  if (!text.ok) return { parsed: text, texts: new Map(), hasMark };
  const { year, texts } = await loader.read(text.value, label);
  if (!year.ok) return { parsed: year, texts, hasMark };
  const shaped = readShape(text.value, label);
  if (!shaped.ok) return { parsed: shaped, texts, hasMark };
  const { data } = shaped.value.yaml;
  const value = { text: text.value, data, assessment: year.value.assessment };
  return { parsed: { ok: true, value, warnings: [] }, texts, hasMark };
}

async function readText(host: Host, path: string, label: string) {
  const bytes = await host.files.read(path);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: decodeText(bytes, label), hasMark };
}
