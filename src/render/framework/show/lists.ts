import { type Crosswalk } from "../../../domain/crosswalk.ts";
import { type Framework } from "../../../domain/framework.ts";
import { countOf } from "../../../domain/words.ts";
import { item, section, type ShowOptions } from "./parts.ts";

/** The causes, kinds of need, crosswalks and profiles of a framework. */
export function listsText(
  framework: Framework,
  crosswalks: ReadonlyMap<string, Crosswalk>,
  { columns }: ShowOptions,
): string {
  const causes = framework.causes.map(({ id, label, means, asks, enoughAlone }) => {
    const alone = enoughAlone
      ? ""
      : " Not enough alone: it explains nothing until this is answered.";
    return item(`${label} (${id})`, `${means} We then ask: ${asks}${alone}`, columns);
  });
  const needs = framework.needKinds.map(({ id, label, means }) =>
    item(`${label} (${id})`, means, columns),
  );
  const links = [...framework.crosswalks].map(([name, id]) =>
    item(name, `${crosswalks.get(id)?.title ?? "not found"} (${id})`, columns),
  );
  const profiles = [...framework.profiles].map(([name, ids]) =>
    item(name, `${countOf(ids.length, "statement")}: ${ids.join(", ")}`, columns),
  );
  return [
    section("Causes of a gap", causes),
    section("Kinds of need", needs),
    section("Crosswalks", links),
    section("Profiles", profiles),
  ].join("");
}
