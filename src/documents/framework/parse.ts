import { validate } from "#generated/validate-framework-1.cjs";
import { type Crosswalk } from "../../domain/crosswalk.ts";
import { type Framework } from "../../domain/framework.ts";
import { inReadingOrder } from "../../domain/problem-order.ts";
import { type Parsed } from "../../domain/problem.ts";
import { formatProblem } from "../format.ts";
import { readYaml } from "../located-yaml.ts";
import { schemaProblems } from "../schema-problems.ts";
import { frameworkFrom } from "./resolve.ts";
import { ruleProblems } from "./rules.ts";
import { type WrittenFramework } from "./schema.ts";

/**
 * Reads a framework file: YAML, format, shape, rules; each step runs only if the one before found no
 * error. References into a crosswalk are checked where the crosswalk is given, by its id.
 */
export function parseFramework(
  text: string,
  file: string,
  crosswalks: ReadonlyMap<string, Crosswalk>,
): Parsed<Framework> {
  const parsed = parseWrittenFramework(text, file, crosswalks);
  return parsed.ok ? { ...parsed, value: frameworkFrom(parsed.value) } : parsed;
}

/** As `parseFramework`, giving the data as it is written: what the build keeps as JSON. */
export function parseWrittenFramework(
  text: string,
  file: string,
  crosswalks: ReadonlyMap<string, Crosswalk>,
): Parsed<WrittenFramework> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const otherFormat = formatProblem(yaml.value, { name: "framework", version: 1 });
  if (otherFormat !== undefined) return { ok: false, problems: [otherFormat] };
  const { data } = yaml.value;
  if (!isWritten(data)) {
    const problems = schemaProblems(validate.errors ?? [], yaml.value);
    return { ok: false, problems: inReadingOrder(problems, [file]) };
  }
  const problems = inReadingOrder(ruleProblems(data, yaml.value, crosswalks), [file]);
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  return { ok: true, value: data, warnings: problems };
}

/** The validator is compiled from the schema that the type is made from. */
function isWritten(data: unknown): data is WrittenFramework {
  return validate(data);
}
