import { type Assessment } from "./assessment.ts";

/** The ids of an assessment's records, which share one set of ids. */
export function idsOf({ evidence, listening, needs, actions }: Assessment): readonly string[] {
  return [evidence, listening, needs, actions].flatMap((register) => [...register.keys()]);
}
