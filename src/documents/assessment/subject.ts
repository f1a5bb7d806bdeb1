import { type Assessment } from "../../domain/assessment.ts";
import { type CouncilEntry } from "../../domain/council.ts";
import { type Framework } from "../../domain/framework.ts";
import { type ProblemCode } from "../../domain/problem-codes.ts";
import { type Hash, type Path, type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearestAmong } from "../nearest.ts";
import { type Finding, problemAt, problemAtValue } from "../problem-at.ts";
import { quoted } from "../../domain/words.ts";
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
}

/** Ids that nothing has, each with the nearest that something has. */
export function unknownIds(
  { yaml }: Subject,
  references: readonly Reference[],
  { code, noun, known }: { code: ProblemCode; noun: string; known: Iterable<string> },
): readonly Problem[] {
  const ids = knownIds(known);
  return references.flatMap(({ id, path }) =>
    id === undefined || ids.has(id)
      ? []
      : [problemAtValue(yaml, path, { code, ...unknown(id, noun, ids) })],
  );
}

/** The same for ids that are keys. */
export function unknownKeys(
  { yaml }: Subject,
  references: readonly Reference[],
  { code, noun, known }: { code: ProblemCode; noun: string; known: Iterable<string> },
): readonly Problem[] {
  const ids = knownIds(known);
  return references.flatMap(({ id, path }) =>
    id === undefined || ids.has(id)
      ? []
      : [problemAt(yaml, path, { code, ...unknown(id, noun, ids) })],
  );
}

interface KnownIds {
  readonly has: (id: string) => boolean;
  readonly size: number;
  /** The first of them. */
  readonly few: readonly string[];
  readonly nearest: (id: string) => string | undefined;
}

function knownIds(known: Iterable<string>): KnownIds {
  const ids = new Set(known);
  return {
    has: (id) => ids.has(id),
    size: ids.size,
    few: [...ids].slice(0, 12),
    nearest: nearestAmong(ids),
  };
}

function unknown(id: string, noun: string, known: KnownIds): Omit<Finding, "code"> {
  const near = known.nearest(id);
  const message = `there is no ${noun} ${quoted(id)}`;
  if (near !== undefined) return { message, advice: `did you mean "${near}"?` };
  if (known.size === 0) return { message, advice: `the file has no ${noun} yet` };
  const more = known.size > known.few.length ? " and more" : "";
  return { message, advice: `there are ${known.few.join(", ")}${more}` };
}

/** A record of a map as written, with where it stands. */
export interface RecordAt<Written> {
  readonly id: string;
  readonly record: Written;
  readonly path: Path;
}

/** The records of one of the file's maps, by its name. */
export function recordsOf<Written>(
  name: string,
  records: Readonly<Record<string, Written>> | undefined,
): readonly RecordAt<Written>[] {
  return Object.entries(records ?? {}).map(([id, record]) => ({ id, record, path: [name, id] }));
}

/** The items of a list as written, with where they stand; none where there is no list. */
export function itemsOf<Item>(
  path: Path,
  items: readonly Item[] | undefined,
): readonly { readonly item: Item; readonly path: Path }[] {
  return (items ?? []).map((item, index) => ({ item, path: [...path, index] }));
}
