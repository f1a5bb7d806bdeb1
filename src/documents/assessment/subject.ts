import { type Assessment } from "../../domain/assessment.ts";
import { type CouncilEntry } from "../../domain/council.ts";
import { type Framework } from "../../domain/framework.ts";
import { type ProblemCode } from "../../domain/problem-codes.ts";
import { type Hash, type Path, type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearestAmong } from "../nearest.ts";
import { type Finding, problemAt, problemAtValue } from "../problem-at.ts";
import { quoted } from "../../domain/words.ts";
import { type Records } from "./records.ts";
import { type WrittenAssessment } from "./schema.ts";

/** What an assessment is checked against. */
export interface AssessmentContext {
  readonly framework: Framework;
  readonly councils: readonly CouncilEntry[];
  readonly hash: Hash;
  /** The files that `evidencePaths` names → lower-case hex SHA-256, undefined where there is none. Undefined: nobody looked. */
  readonly localFiles: ReadonlyMap<string, string | undefined> | undefined;
}

/** An assessment under the rules: as written, as meant, and where everything stands. */
export interface Subject {
  readonly written: WrittenAssessment;
  /** Those of what is written. */
  readonly records: Records;
  readonly assessment: Assessment;
  readonly yaml: LocatedYaml;
  readonly context: AssessmentContext;
}

/** Finds everything of one sort that is wrong. */
export type Rule = (subject: Subject) => readonly Problem[];

/** Something that a file refers to by its id, and where. */
export interface Reference {
  readonly id: string | undefined;
  readonly path: Path;
  /** The key below that path where it stands; left out where it stands at the path itself. */
  readonly key?: string | undefined;
}

/** Where a reference stands. Nearly all lead somewhere, and nobody asks where they stand. */
export function pathOf({ path, key }: Pick<Reference, "path" | "key">): Path {
  return key === undefined ? path : [...path, key];
}

/** What references of one sort may lead to. */
interface Known {
  readonly code: ProblemCode;
  readonly noun: string;
  readonly known: Iterable<string>;
}

/** Ids that nothing has, each with the nearest that something has. */
export function unknownIds(
  { yaml }: Subject,
  references: readonly Reference[],
  known: Known,
): readonly Problem[] {
  return findUnknown(references, known, (path, finding) => problemAtValue(yaml, path, finding));
}

/** The same for ids that are keys. */
export function unknownKeys(
  { yaml }: Subject,
  references: readonly Reference[],
  known: Known,
): readonly Problem[] {
  return findUnknown(references, known, (path, finding) => problemAt(yaml, path, finding));
}

function findUnknown(
  references: readonly Reference[],
  { code, noun, known }: Known,
  problem: (path: Path, finding: Finding) => Problem,
): readonly Problem[] {
  const ids = new Set(known);
  const lost = references.filter(({ id }) => id !== undefined && !ids.has(id));
  if (lost.length === 0) return [];
  const nearest = nearestAmong(ids);
  return lost.map((reference) => {
    const { id = "" } = reference;
    return problem(pathOf(reference), { code, ...unknown(id, noun, { ids, nearest }) });
  });
}

interface KnownIds {
  readonly ids: ReadonlySet<string>;
  readonly nearest: (id: string) => string | undefined;
}

/** So many are named to whoever wrote another. */
const FEW = 12;

function unknown(id: string, noun: string, { ids, nearest }: KnownIds): Omit<Finding, "code"> {
  const near = nearest(id);
  const message = `there is no ${noun} ${quoted(id)}`;
  if (near !== undefined) return { message, advice: `did you mean "${near}"?` };
  if (ids.size === 0) return { message, advice: `the file has no ${noun} yet` };
  const few = [...ids].slice(0, FEW).join(", ");
  const more = ids.size > FEW ? " and more" : "";
  return { message, advice: `there are ${few}${more}` };
}
