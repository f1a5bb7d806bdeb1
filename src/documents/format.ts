import { type Problem } from "../domain/problem.ts";
import { type LocatedYaml } from "./located-yaml.ts";
import { type Finding, problemAt, problemAtValue } from "./problem-at.ts";
import { quoted } from "../domain/words.ts";
import { valueInWords } from "./value-words.ts";

/** A format and the version of it that this tool reads: `framework`, 1. */
export interface Format {
  readonly name: string;
  readonly version: number;
}

/** What is wrong with a file's `format:` line; undefined where the file is of the format. */
export function formatProblem(yaml: LocatedYaml, format: Format): Problem | undefined {
  const wanted = `${format.name}/${String(format.version)}`;
  const { data } = yaml;
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    const message = `the file must be a group of keys, and is ${valueInWords(data)}`;
    const advice = `start it with "format: ${wanted}"`;
    return problemAtValue(yaml, [], { code: "schema/wrong-type", message, advice });
  }
  if (!("format" in data)) {
    const message = '"format" is missing';
    const advice = `add "format: ${wanted}" as the first line`;
    return problemAt(yaml, [], { code: "schema/missing-key", message, advice });
  }
  if (data.format === wanted) return undefined;
  return problemAtValue(yaml, ["format"], otherFormat(data.format, format));
}

function otherFormat(written: unknown, { name, version }: Format): Finding {
  const wanted = `${name}/${String(version)}`;
  const later = typeof written === "string" ? /^([a-z]+)\/([1-9]\d*)$/.exec(written) : null;
  if (later?.[1] === name && Number(later[2]) > version) {
    const message = `the file is of format ${quoted(later[0])}, and this version of the tool reads "${wanted}" at most`;
    return { code: "format/later-version", message, advice: "install a later version of the tool" };
  }
  const message = `"format" must be "${wanted}", and is ${valueInWords(written)}`;
  const advice = `check that this is the right file; if it is, write "format: ${wanted}"`;
  return { code: "format/unknown", message, advice };
}
