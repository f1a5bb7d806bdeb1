import { FULL_PROFILE } from "../../domain/framework.ts";
import { type Path, type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { type WrittenFramework } from "./schema.ts";
import { statementsWithPaths } from "./statement-paths.ts";

/** Two things of one sort with the same id, each at the second. */
export function duplicateIds(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const { experience } = written.scales;
  const answers = (experience?.answers ?? []).map(({ id }, index) => named(id, "answers", index));
  const asides = (experience?.aside ?? []).map(({ id }, index) => named(id, "aside", index));
  const scale = [...answers, ...asides].map(({ id, path }) => ({
    id,
    path: ["scales", "experience", ...path],
  }));
  const lists = [
    written.themes.map(({ id }, index) => named(id, "themes", index)),
    (written.causes ?? []).map(({ id }, index) => named(id, "causes", index)),
    (written.needKinds ?? []).map(({ id }, index) => named(id, "needKinds", index)),
    statementsWithPaths(written).map(({ statement, path }) => ({ id: statement.id, path })),
    scale,
  ];
  return lists.flatMap((list) => duplicatesIn(list, yaml));
}

/** A file in a `frameworks` folder whose name is not its id: it could not be found by it. */
export function otherName(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  const name = /(?:^|[\\/])frameworks[\\/]([^\\/]+)[.]ya?ml$/.exec(yaml.file)?.[1];
  if (name === undefined || name === written.id) return [];
  const message = `the id is "${written.id}", and the file is named after "${name}"`;
  const advice = `give the file the name ${written.id}.yaml, or write "id: ${name}"`;
  return [problemAtValue(yaml, ["id"], { code: "framework/other-name", message, advice })];
}

/** A profile that takes the name of the one every framework has. */
export function reservedProfile(written: WrittenFramework, yaml: LocatedYaml): readonly Problem[] {
  if (written.profiles?.[FULL_PROFILE] === undefined) return [];
  const message = `"${FULL_PROFILE}" always means every statement of the framework`;
  const advice = "give this profile another name";
  const finding = { code: "framework/reserved-profile", message, advice } as const;
  return [problemAt(yaml, ["profiles", FULL_PROFILE], finding)];
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

function named(id: string, list: string, index: number): Named {
  return { id, path: [list, index] };
}

function duplicatesIn(list: readonly Named[], yaml: LocatedYaml): readonly Problem[] {
  const first = new Map<string, Path>();
  return list.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const line = yaml.placeOfValue([...earlier, "id"]).line;
    const message = `the id "${id}" is given twice`;
    const advice = `give this one an id of its own; the first is on line ${String(line)}`;
    const finding = { code: "framework/duplicate-id", message, advice } as const;
    return [problemAtValue(yaml, [...path, "id"], finding)];
  });
}
