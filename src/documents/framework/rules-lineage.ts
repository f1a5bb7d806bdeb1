import { type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { problemAt } from "../problem-at.ts";
import { type WrittenFramework } from "./schema.ts";
import { type StatementAt, statementsWithPaths } from "./statement-paths.ts";

/** Statements that carry themselves on, by way of others or not. One problem a circle, at its first statement. */
export function circularLineage(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const statements = statementsWithPaths(written);
  const becomes = successorsOf(statements);
  const settled = new Set<string>();
  const problems: Problem[] = [];
  for (const { statement, path } of statements) {
    const circle = circleFrom(statement.id, becomes, settled);
    if (circle === undefined) continue;
    const message = `"${statement.id}" carries itself on: ${inWords(circle)}`;
    const advice = 'take one of the ids out of "becomes" or "replaces"';
    const key = statement.becomes === undefined ? "replaces" : "becomes";
    const finding = { code: "framework/circular-lineage", message, advice } as const;
    problems.push(problemAt(yaml, [...path, key], finding));
  }
  return problems;
}

/** The way round, cut where it is long. */
function inWords(circle: readonly string[]): string {
  const shown = circle.length > 12 ? [...circle.slice(0, 11), "…", circle.at(-1)] : circle;
  return shown.join(" → ");
}

/** Which statements of this file carry each one on, said from either side. */
function successorsOf(
  statements: readonly StatementAt[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const successors = new Map(statements.map(({ statement }) => [statement.id, new Set<string>()]));
  for (const { statement } of statements) {
    for (const later of statement.becomes ?? [])
      if (successors.has(later)) successors.get(statement.id)?.add(later);
    for (const earlier of statement.replaces ?? []) successors.get(earlier)?.add(statement.id);
  }
  return successors;
}

/** The shortest way from a statement back to itself; what was looked through once is settled. */
function circleFrom(
  start: string,
  becomes: ReadonlyMap<string, ReadonlySet<string>>,
  settled: Set<string>,
): readonly string[] | undefined {
  if (settled.has(start)) return undefined;
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const id of waiting) {
    for (const next of becomes.get(id) ?? []) {
      if (next === start) return wayBack(start, id, { cameFrom, settled });
      if (settled.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      waiting.push(next);
    }
  }
  settled.add(start);
  return undefined;
}

function wayBack(
  start: string,
  last: string,
  { cameFrom, settled }: { cameFrom: ReadonlyMap<string, string>; settled: Set<string> },
): readonly string[] {
  const circle = [start];
  for (let id: string | undefined = last; id !== undefined; id = cameFrom.get(id))
    circle.unshift(id);
  if (circle[0] !== start) circle.unshift(start);
  for (const id of circle) settled.add(id);
  return circle;
}
