import { isRecord } from "../../domain/edits.ts";
import { type PlacedText } from "../assessment/published-texts.ts";
import { readYaml } from "../located-yaml.ts";
import { textsIn } from "../texts-in.ts";

/** Parts of a framework or a crosswalk that no report prints as they stand, and that are no words. */
const NO_WORDS = new Set(["format", "id", "fingerprint", "fingerprints"]);

/**
 * Every text of a framework's or a crosswalk's file that a report may print. `id` is the file's; places begin with it,
 * as in `frameworks/our-own/themes/0/title`. Empty where the file is neither.
 */
export function frameworkTexts(text: string, file: string): readonly PlacedText[] {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return [];
  const { data, placeOfValue } = yaml.value;
  if (!isRecord(data) || !/^(?:framework|crosswalk)\//.test(String(data["format"]))) return [];
  const id = String(data["id"]);
  return textsIn(data)
    .filter(({ path }) => !path.some((key) => NO_WORDS.has(String(key))))
    .map(({ path, value }) => ({
      place: ["frameworks", id, ...path].join("/"),
      text: value,
      file,
      at: placeOfValue(path),
    }));
}
