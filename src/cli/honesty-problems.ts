import { locatedYaml } from "../documents/assessment/located.ts";
import { problemAt } from "../documents/problem-at.ts";
import { findHonesty } from "../domain/honesty/find-honesty.ts";
import { type Problem } from "../domain/problem.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

/** Warnings about honesty in a file that is loaded, each with its place. */
export function honestyProblems(loaded: LoadedAssessment): readonly Problem[] {
  const { framework, assessment, earlier, origin, text, file } = loaded;
  const found = findHonesty({ year: { framework, assessment }, last: earlier[0], origin });
  if (found.length === 0) return [];
  const yaml = locatedYaml(assessment, text, file);
  return found.map(({ path, ...finding }) => problemAt(yaml, path, finding));
}
