import { type Crosswalk, type CrosswalkGroup } from "../../domain/crosswalk.ts";
import { type WrittenCrosswalk } from "./schema.ts";

/** What the program works with: the file's content, defaults filled in. The data must have been checked. */
export function crosswalkFrom(written: WrittenCrosswalk): Crosswalk {
  return {
    id: written.id,
    title: written.title,
    publisher: written.publisher,
    source: written.source,
    asOf: written.asOf,
    note: written.note?.trim(),
    groups: groupsFrom(written),
    evidence: (written.evidence ?? []).map((category) => ({
      id: category.id,
      title: category.title,
      plain: category.plain,
      usedForCouncils: category.usedForCouncils,
    })),
    scale: written.scale ?? [],
  };
}

function groupsFrom({ sections, themes }: WrittenCrosswalk): readonly CrosswalkGroup[] {
  if (sections === undefined) {
    return (themes ?? []).map(({ title, plain, statements }) => ({
      title,
      plain,
      entries: statements.map((statement) => ({
        reference: statement.id,
        number: String(statement.number),
        title: statement.title,
        plain: statement.plain,
      })),
    }));
  }
  const entries = sections.map((section) => ({
    reference: section.number,
    number: section.number,
    title: section.title,
    plain: section.plain,
  }));
  return [{ title: undefined, plain: undefined, entries }];
}
