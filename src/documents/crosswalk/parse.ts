import { validate } from "#generated/validate-crosswalk-1.cjs";
import { type Parsed } from "../../domain/problem.ts";
import { inReadingOrder } from "../../domain/problem-order.ts";
import { formatProblem } from "../format.ts";
import { readYaml } from "../located-yaml.ts";
import { schemaProblems } from "../schema-problems.ts";
import { ruleProblems } from "./rules.ts";
import { type WrittenCrosswalk } from "./schema.ts";

/** Reads a crosswalk file as written: YAML, format, shape, rules; each step runs only if the one before found nothing. */
export function parseWrittenCrosswalk(text: string, file: string): Parsed<WrittenCrosswalk> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const otherFormat = formatProblem(yaml.value, { name: "crosswalk", version: 1 });
  if (otherFormat !== undefined) return { ok: false, problems: [otherFormat] };
  const { data } = yaml.value;
  if (!isWritten(data)) {
    const problems = schemaProblems(validate.errors ?? [], yaml.value);
    return { ok: false, problems: inReadingOrder(problems, [file]) };
  }
  const problems = inReadingOrder(ruleProblems(data, yaml.value), [file]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data, warnings: [] };
}

/** The validator is compiled from the schema that the type is made from. */
function isWritten(data: unknown): data is WrittenCrosswalk {
  return validate(data);
}
