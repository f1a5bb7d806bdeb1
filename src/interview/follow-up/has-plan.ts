import { type CommitmentReading } from "../../domain/reading.ts";
import { type Situation } from "../step.ts";

/** Says whether there is a new action, or a reason for none. What was promised before and carried on is no new action. */
export function hasPlan(
  { assessment }: Situation,
  { record, history }: CommitmentReading,
): boolean {
  const promised = new Set(history.lastPromises.map(({ what }) => what));
  const isNew = (id: string): boolean => !promised.has(assessment.actions.get(id)?.what ?? "");
  return record?.noAction !== undefined || (record?.actions ?? []).some(isNew);
}
