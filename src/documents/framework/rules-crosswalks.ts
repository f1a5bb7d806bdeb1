import { type Crosswalk, entriesOf } from "../../domain/crosswalk.ts";
import { type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearest } from "../nearest.ts";
import { problemAtValue } from "../problem-at.ts";
import { type WrittenFramework } from "./schema.ts";
import { statementsWithPaths } from "./statement-paths.ts";

/** References that lead nowhere in the crosswalks at hand; a crosswalk that is not at hand is not checked. */
export function unknownEntries(
  written: WrittenFramework,
  yaml: LocatedYaml,
  crosswalks: ReadonlyMap<string, Crosswalk>,
): readonly Problem[] {
  const known = new Map<string, readonly string[]>();
  for (const [name, id] of Object.entries(written.crosswalks ?? {})) {
    const crosswalk = crosswalks.get(id);
    if (crosswalk !== undefined) known.set(name, [...entriesOf(crosswalk).keys()]);
  }
  return statementsWithPaths(written).flatMap(({ statement, path }) =>
    Object.entries(statement.crosswalks ?? {}).flatMap(([name, references]) =>
      references.flatMap((reference, index) => {
        const entries = known.get(name);
        if (entries === undefined || entries.includes(reference)) return [];
        const near = nearest(reference, entries);
        const message = `"${reference}" is not in the crosswalk "${name}"`;
        const advice =
          near === undefined ? "correct it, or take it out" : `did you mean "${near}"?`;
        const finding = { code: "framework/unknown-crosswalk-entry", message, advice } as const;
        return [problemAtValue(yaml, [...path, "crosswalks", name, index], finding)];
      }),
    ),
  );
}
