import { validate } from "#generated/validate-assessment-1.cjs";
import { type Assessment } from "../../domain/assessment.ts";
import { inReadingOrder } from "../../domain/problem-order.ts";
import { type Parsed } from "../../domain/problem.ts";
import { formatProblem } from "../format.ts";
import { type LocatedYaml, readYaml } from "../located-yaml.ts";
import { schemaProblems } from "../schema-problems.ts";
import { keepLocated } from "./located.ts";
import { recordsIn } from "./records.ts";
import { assessmentFrom } from "./resolve.ts";
import { ruleProblems } from "./rules.ts";
import { type WrittenAssessment } from "./schema.ts";
import { type AssessmentContext } from "./subject.ts";

/** Reads an assessment file: YAML, format, shape, rules; each step runs only if the one before found no error. */
export function parseAssessment(
  text: string,
  file: string,
  context: AssessmentContext,
): Parsed<Assessment> {
  const shaped = readShape(text, file);
  return shaped.ok ? applyRules(shaped.value, context) : shaped;
}

/** The step after the shape: rules, which need what the assessment is read against. */
export function applyRules(
  { written, yaml }: ShapedAssessment,
  context: AssessmentContext,
): Parsed<Assessment> {
  const assessment = assessmentFrom(written);
  const found = ruleProblems({ written, records: recordsIn(written), assessment, yaml, context });
  if (found.some(({ severity }) => severity === "error"))
    return { ok: false, problems: inReadingOrder(found, [yaml.file]) };
  keepLocated(assessment, yaml);
  return { ok: true, value: assessment, warnings: found };
}

/** An assessment whose shape is right: its rules need the framework that it names. */
export interface ShapedAssessment {
  readonly written: WrittenAssessment;
  readonly yaml: LocatedYaml;
}

/** The steps before the rules: YAML, format, shape. */
export function readShape(text: string, file: string): Parsed<ShapedAssessment> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const otherFormat = formatProblem(yaml.value, { name: "assessment", version: 1 });
  if (otherFormat !== undefined) return { ok: false, problems: [otherFormat] };
  const { data } = yaml.value;
  if (isWritten(data))
    return { ok: true, value: { written: data, yaml: yaml.value }, warnings: yaml.warnings };
  const problems = schemaProblems(validate.errors ?? [], yaml.value);
  return { ok: false, problems: inReadingOrder(problems, [file]) };
}

/** What a written assessment's data means; undefined where its shape is wrong. Its rules are not looked at. */
export function assessmentOf(data: unknown): Assessment | undefined {
  return isWritten(data) ? assessmentFrom(data) : undefined;
}

/** The validator is compiled from the schema that the type is made from. */
function isWritten(data: unknown): data is WrittenAssessment {
  return validate(data);
}
