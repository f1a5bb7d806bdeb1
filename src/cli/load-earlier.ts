import { dirname, isAbsolute, join, normalize } from "node:path";
import { locatedYaml } from "../documents/assessment/located.ts";
import { type Finding, problemAtValue } from "../documents/problem-at.ts";
import { type Assessment } from "../domain/assessment.ts";
import { type CouncilLink, linkCouncils } from "../domain/council.ts";
import { type Hash, type Problem } from "../domain/problem.ts";
import { type Year } from "../domain/reading.ts";
import { UserError } from "../platform/user-error.ts";
import {
  changedSinceSigned,
  circular,
  type LaterYear,
  type Link,
  notEarlier,
  otherCouncil,
  otherName,
  unreadable,
} from "./earlier-link.ts";
import { isNamedAsData } from "./named-as-data.ts";
import { type YearLoader } from "./load-year.ts";
import { signedYearProblems } from "./signed-years.ts";
import { type YearLoading } from "./year-loading.ts";

/** An earlier year with the text of its file, without a byte order mark. */
export interface EarlierYearRead extends Year {
  readonly text: string;
}

/** The earlier years that a file leads to, newest first, as far as nothing stands in the way. */
export interface EarlierLoading {
  readonly years: readonly EarlierYearRead[];
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Follows `previous:` from year to year, each path from the folder of the file that names it. `given`, a path
 * as the user typed it, takes the place of the first; what is wrong with it is thrown as a `UserError`. A file
 * that cannot be read, comes round again or is not of an earlier year ends the chain with a problem.
 */
export async function loadEarlier(
  loader: YearLoader,
  latest: LaterYear,
  given: string | undefined,
): Promise<EarlierLoading> {
  const chain: Chain = {
    newest: latest.assessment,
    years: [],
    found: [],
    problems: [],
    texts: new Map(),
  };
  const seen = new Set<string>();
  let link =
    given === undefined
      ? linkFrom(latest)
      : { path: given, written: given, later: latest, isTyped: true };
  while (link !== undefined) {
    seen.add(normalize(link.later.file));
    link = seen.has(normalize(link.path))
      ? stop(chain, link, circular(link))
      : await follow(loader, chain, link);
  }
  noteWhatWasSigned(chain, loader.hash);
  if (chain.years.length > 0) chain.problems.push(...unknownSamePeople(latest, chain.years));
  return chain;
}

/** Records that name the people of a listening that none of the earlier years has. */
function unknownSamePeople(
  { assessment, text, file }: LaterYear,
  years: readonly Year[],
): readonly Problem[] {
  const known = years.flatMap((year) => [...year.assessment.listening.keys()]);
  const unknown = [...assessment.listening.values()].filter(
    ({ samePeopleAs: id }) => id !== undefined && !known.includes(id),
  );
  if (unknown.length === 0) return [];
  const yaml = locatedYaml(assessment, text, file);
  return unknown.map(({ id, samePeopleAs = "" }) => {
    const path = ["listening", id, "samePeopleAs"];
    return problemAtValue(yaml, path, {
      code: "assessment/unknown-earlier-listening",
      message: `no earlier year has the listening "${samePeopleAs}"`,
      advice:
        known.length === 0
          ? "take the line out"
          : `write one of ${[...new Set(known)].join(", ")}, or take the line out`,
    });
  });
}

interface Chain {
  /** The assessment from which the chain leads back. */
  readonly newest: Assessment;
  readonly years: EarlierYearRead[];
  /** What led to each of them, and what is to be said of it alone. */
  readonly found: { readonly link: Link; readonly warnings: readonly Problem[] }[];
  readonly problems: Problem[];
  readonly texts: Map<string, string>;
}

function linkFrom(later: LaterYear): Link | undefined {
  const written = later.assessment.previous;
  if (written === undefined) return undefined;
  // Written on Windows: `..\\2025-26.yaml`.
  const place = written.replaceAll("\\", "/");
  const path = isAbsolute(place) ? place : join(dirname(later.file), place);
  return { path, written, later, isTyped: false };
}

/** Reads the year that a link leads to, and gives the link to the year before that. */
async function follow(loader: YearLoader, chain: Chain, link: Link): Promise<Link | undefined> {
  if (!link.isTyped && !isNamedAsData(link.written)) return stop(chain, link, otherName(link));
  const loading = await tryLoad(loader, link.path);
  if (loading instanceof UserError) return stop(chain, link, unreadable(link, loading));
  for (const [file, text] of loading.texts) chain.texts.set(file, text);
  if (!loading.year.ok) {
    for (const problem of loading.year.problems) chain.problems.push(problem);
    return undefined;
  }
  const { assessment, framework, heard } = loading.year.value;
  const { later } = link;
  if (assessment.period >= later.assessment.period)
    return stop(chain, link, notEarlier(link, assessment));
  const handedOn = await councilsOf(loader, assessment, later.assessment);
  if (handedOn.kind !== "same") note(chain, link, otherCouncil(link, assessment, handedOn));
  const councils = await councilsOf(loader, assessment, chain.newest);
  const text = loading.texts.get(link.path) ?? "";
  chain.years.push({ assessment, framework, heard, councils, text });
  chain.found.push({ link, warnings: loading.year.warnings });
  return linkFrom({ file: link.path, text, assessment });
}

/** A year that is not what somebody signed any more is no ground to compare with. */
function noteWhatWasSigned(chain: Chain, hash: Hash): void {
  for (const [place, year] of chain.years.entries()) {
    const found = chain.found[place];
    if (found === undefined) continue;
    const { link, warnings } = found;
    const older = chain.years.slice(place + 1);
    const signed = signedYearProblems({ ...year, file: link.path }, older, hash);
    chain.problems.push(...signed.filter(({ severity }) => severity === "error"));
    const changed = [...warnings, ...signed].find(
      ({ code }) => code === "assessment/changed-since-signed",
    );
    if (changed !== undefined) note(chain, link, changedSinceSigned(link, changed));
  }
}

async function tryLoad(loader: YearLoader, path: string): Promise<YearLoading | UserError> {
  try {
    return await loader.load(path);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function stop(chain: Chain, link: Link, finding: Finding): undefined {
  if (link.isTyped) throw new UserError(`--previous: ${finding.message}`, { hint: finding.advice });
  note(chain, link, finding);
  return undefined;
}

/** Records a problem where the later file names the earlier one. */
function note(chain: Chain, { later }: Link, finding: Finding): void {
  const yaml = locatedYaml(later.assessment, later.text, later.file);
  chain.problems.push(problemAtValue(yaml, ["previous"], finding));
}

async function councilsOf(
  loader: YearLoader,
  { council: one }: Assessment,
  { council: other }: Assessment,
): Promise<CouncilLink> {
  if (one.code === other.code) return { kind: "same" };
  return linkCouncils(await loader.councils(), one.code, other.code);
}
