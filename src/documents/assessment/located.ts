import { type Assessment } from "../../domain/assessment.ts";
import { type LocatedYaml, readYaml } from "../located-yaml.ts";

/** What each assessment was read from, for as long as it is at hand. */
const READ = new WeakMap<Assessment, LocatedYaml>();

/** Keeps what an assessment was read from, for whoever finds something to say of it later. */
export function keepLocated(assessment: Assessment, yaml: LocatedYaml): void {
  READ.set(assessment, yaml);
}

/** Lets go of what an assessment was read from, which is many times as large: of many, each is asked about once. */
export function forgetLocated(assessment: Assessment): void {
  READ.get(assessment)?.forget();
  READ.delete(assessment);
}

/**
 * Where everything stands that an assessment says: as it was read, or read once more where that was let go. The text is
 * the one that it was read from.
 */
export function locatedYaml(assessment: Assessment, text: string, file: string): LocatedYaml {
  const known = READ.get(assessment);
  if (known?.file === file && known.text === text) return known;
  const yaml = readYaml(text, file);
  if (!yaml.ok) throw new Error(`${file} was read before and cannot be read now`);
  return yaml.value;
}
