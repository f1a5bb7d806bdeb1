import { type Crosswalk, entriesOf } from "../../domain/crosswalk.ts";
import { type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearestAmong } from "../nearest.ts";
import { problemAtValue } from "../problem-at.ts";
import { type WrittenFramework } from "./schema.ts";
import { statementsWithPaths } from "./statement-paths.ts";

/** References that lead nowhere in the crosswalks at hand; a crosswalk that is not at hand is not checked. */
export function unknownEntries(
  written: WrittenFramework,
  yaml: LocatedYaml,
  crosswalks: ReadonlyMap<string, Crosswalk>,
): readonly Problem[] {
  const known = new Map<string, Entries>();
  for (const [name, id] of Object.entries(written.crosswalks ?? {})) {
    const crosswalk = crosswalks.get(id);
    if (crosswalk !== undefined) known.set(name, entriesIn(crosswalk));
  }
  return statementsWithPaths(written).flatMap(({ statement, path }) =>
    Object.entries(statement.crosswalks ?? {}).flatMap(([name, references]) =>
      references.flatMap((reference, index) => {
        const entries = known.get(name);
        if (entries === undefined || entries.has(reference)) return [];
        const near = entries.nearest(reference);
        const message = `"${reference}" is not in the crosswalk "${name}"`;
        const advice =
          near === undefined ? "correct it, or take it out" : `did you mean "${near}"?`;
        const finding = { code: "framework/unknown-crosswalk-entry", message, advice } as const;
        return [problemAtValue(yaml, [...path, "crosswalks", name, index], finding)];
      }),
    ),
  );
}

interface Entries {
  readonly has: (id: string) => boolean;
  readonly nearest: (id: string) => string | undefined;
}

function entriesIn(crosswalk: Crosswalk): Entries {
  const ids = new Set(entriesOf(crosswalk).keys());
  return { has: (id) => ids.has(id), nearest: nearestAmong(ids) };
}
