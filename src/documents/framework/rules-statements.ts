import { type Path, type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearestAmong } from "../nearest.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { type WrittenFramework, type WrittenStatement } from "./schema.ts";
import { isCommitment, statementsWithPaths } from "./statement-paths.ts";

/** Ids in `keeps` and in profiles that no statement has. */
export function unknownStatements(
  written: WrittenFramework,
  yaml: LocatedYaml,
): readonly Problem[] {
  const known = new Set(statementsWithPaths(written).map(({ statement }) => statement.id));
  const kept = statementsWithPaths(written).flatMap(({ statement, path }) =>
    references(statement.keeps ?? [], [...path, "keeps"]),
  );
  const profiled = Object.entries(written.profiles ?? {}).flatMap(([name, ids]) =>
    references(ids, ["profiles", name]),
  );
  const nearestKnown = nearestAmong(known);
  return [...kept, ...profiled]
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => {
      const near = nearestKnown(id);
      const message = `there is no statement "${id}" in this file`;
      const advice =
        near === undefined ? "correct the id, or take it out" : `did you mean "${near}"?`;
      const finding = { code: "framework/unknown-statement", message, advice } as const;
      return problemAtValue(yaml, path, finding);
    });
}

/** Commitments that are said to make another commitment real. */
export function keptCommitments(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const statements = statementsWithPaths(written);
  const commitments = new Set(
    statements
      .filter(({ statement }) => isCommitment(statement))
      .map(({ statement }) => statement.id),
  );
  return statements
    .flatMap(({ statement, path }) => references(statement.keeps ?? [], [...path, "keeps"]))
    .filter(({ id }) => commitments.has(id))
    .map(({ id, path }) => {
      const message = `"${id}" is a commitment, and a commitment makes I statements real`;
      const advice = "name I statements only";
      return problemAtValue(yaml, path, { code: "framework/keeps-commitment", message, advice });
    });
}

/** Commitments that name no I statement, in a framework that has some: they could never be kept. */
export function keepsNothing(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const statements = statementsWithPaths(written);
  if (statements.every(({ statement }) => isCommitment(statement))) return [];
  return statements
    .filter(({ statement }) => isCommitment(statement) && (statement.keeps ?? []).length === 0)
    .map(({ statement, path }) => {
      const message = `"${statement.id}" names no I statement that it should make real, so it can never be kept`;
      const advice = 'add "keeps:" and the ids of I statements, the foremost first';
      return problemAt(yaml, path, { code: "framework/keeps-nothing", message, advice });
    });
}

const ONLY_COMMITMENTS = [
  "keeps",
  "ask",
  "levels",
  "suggestions",
  "crosswalks",
  "critical",
] as const satisfies readonly (keyof WrittenStatement)[];

/** Keys of commitments on I statements. */
export function notForIStatements(
  written: WrittenFramework,
  yaml: LocatedYaml,
): readonly Problem[] {
  return statementsWithPaths(written)
    .filter(({ statement }) => !isCommitment(statement))
    .flatMap(({ statement, path }) =>
      ONLY_COMMITMENTS.filter((key) => statement[key] !== undefined).map((key) => {
        const message = `"${statement.id}" is an I statement, and only a commitment can have "${key}"`;
        const advice = 'take the key away; if this is a commitment, add "kind: commitment"';
        const finding = { code: "framework/not-for-i-statements", message, advice } as const;
        return problemAt(yaml, [...path, key], finding);
      }),
    );
}

/** Crosswalk names on statements that the file does not explain. One problem a name, where it first stands. */
export function unknownCrosswalks(
  written: WrittenFramework,
  yaml: LocatedYaml,
): readonly Problem[] {
  const known = new Set(Object.keys(written.crosswalks ?? {}));
  const first = new Map<string, Path>();
  for (const { statement, path } of statementsWithPaths(written)) {
    for (const name of Object.keys(statement.crosswalks ?? {}))
      if (!known.has(name) && !first.has(name)) first.set(name, [...path, "crosswalks", name]);
  }
  const nearestKnown = nearestAmong(known);
  return [...first].map(([name, path]) => {
    const near = nearestKnown(name);
    const message = `"${name}" is not one of the file's crosswalks`;
    const todo = 'name it under "crosswalks:" near the top, with the id of its file';
    const advice = near === undefined ? todo : `did you mean "${near}"?`;
    return problemAt(yaml, path, { code: "framework/unknown-crosswalk", message, advice });
  });
}

/** Statements of a kind for which there is no scale. One problem a scale. */
export function missingScales(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const statements = statementsWithPaths(written).map(({ statement }) => statement);
  const first = statements.find(isCommitment);
  const firstI = statements.find((statement) => !isCommitment(statement));
  const missing: readonly (readonly [WrittenStatement | undefined, string, string])[] = [
    [written.scales.reach === undefined ? first : undefined, "a commitment", "reach"],
    [written.scales.experience === undefined ? firstI : undefined, "an I statement", "experience"],
  ];
  return missing.flatMap(([statement, kind, scale]) => {
    if (statement === undefined) return [];
    const message = `"${statement.id}" is ${kind}, and there is no scale for it`;
    const advice = `add "${scale}:" under "scales:"; the simplest way is to copy it from another framework`;
    return [problemAt(yaml, ["scales"], { code: "framework/missing-scale", message, advice })];
  });
}

function references(
  ids: readonly string[],
  path: Path,
): readonly { readonly id: string; readonly path: Path }[] {
  return ids.map((id, index) => ({ id, path: [...path, index] }));
}
