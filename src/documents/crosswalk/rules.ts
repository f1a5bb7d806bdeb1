import { type Path, type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { type Finding, problemAt, problemAtValue } from "../problem-at.ts";
import { type WrittenCrosswalk } from "./schema.ts";

/** Everything that a schema cannot say of a crosswalk. */
export function ruleProblems(written: WrittenCrosswalk, yaml: LocatedYaml): readonly Problem[] {
  return [...shape(written, yaml), ...duplicates(written, yaml)];
}

/** Sections, or themes; not both, not neither. */
function shape(written: WrittenCrosswalk, yaml: LocatedYaml): readonly Problem[] {
  const hasSections = written.sections !== undefined;
  if (hasSections !== (written.themes !== undefined)) return [];
  const message = hasSections
    ? 'there are both "sections" and "themes"'
    : 'there are neither "sections" nor "themes"';
  const advice = "keep one of the two: sections, or themes with statements";
  const path = hasSections ? ["themes"] : [];
  return [problemAt(yaml, path, { code: "crosswalk/shape", message, advice })];
}

interface Named {
  readonly value: string;
  readonly path: Path;
}

function duplicates(written: WrittenCrosswalk, yaml: LocatedYaml): readonly Problem[] {
  const sections = written.sections ?? [];
  const themes = written.themes ?? [];
  const statements = themes.flatMap((theme, themeIndex) =>
    theme.statements.map(({ id }, index) => ({
      value: id,
      path: ["themes", themeIndex, "statements", index, "id"],
    })),
  );
  const lists: readonly (readonly Named[])[] = [
    sections.map(({ id }, index) => ({ value: id, path: ["sections", index, "id"] })),
    sections.map(({ number }, index) => ({ value: number, path: ["sections", index, "number"] })),
    themes.map(({ id }, index) => ({ value: id, path: ["themes", index, "id"] })),
    statements,
    (written.evidence ?? []).map(({ id }, index) => ({
      value: id,
      path: ["evidence", index, "id"],
    })),
  ];
  return lists.flatMap((list) => duplicatesIn(list, yaml));
}

function duplicatesIn(list: readonly Named[], yaml: LocatedYaml): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ value, path }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const message = `"${value}" is given twice`;
    const advice = "give one of the two its own";
    const finding: Finding = { code: "crosswalk/duplicate-id", message, advice };
    return [problemAtValue(yaml, path, finding)];
  });
}
