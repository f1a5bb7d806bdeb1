import { type Action } from "../../domain/action.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { type Situation } from "../step.ts";

/** Says whether there is a new action that is open, or a reason for none. What was promised before and carried on is no new action. */
export function hasPlan(situation: Situation, reading: CommitmentReading): boolean {
  const { record } = reading;
  const carried = new Set(carriedActions(situation, reading).map(({ id }) => id));
  const { actions } = situation.assessment;
  const isNew = (id: string): boolean => !carried.has(id) && actions.get(id)?.status === "open";
  return record?.noAction !== undefined || (record?.actions ?? []).some(isNew);
}

/** The commitment's actions that were promised in an earlier year, in the same words, and carried on. */
export function carriedActions(
  { assessment }: Situation,
  { record, history }: CommitmentReading,
): readonly Action[] {
  const promised = new Set(history.lastPromises.map(({ what }) => what));
  return (record?.actions ?? [])
    .flatMap((id) => assessment.actions.get(id) ?? [])
    .filter(({ what }) => promised.has(what));
}
