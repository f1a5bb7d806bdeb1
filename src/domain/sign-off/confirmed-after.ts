import { type Assessment } from "../assessment.ts";
import { type IsoDate } from "../dates.ts";
import { type ListeningId } from "../listening-record.ts";

/** A record that people confirmed later than a date. Nobody can have signed what they had not confirmed yet. */
export function confirmedAfter(
  { listening }: Pick<Assessment, "listening">,
  date: IsoDate,
): { readonly id: ListeningId; readonly on: IsoDate } | undefined {
  for (const { id, confirmed } of listening.values())
    if (confirmed !== undefined && confirmed.on > date) return { id, on: confirmed.on };
  return undefined;
}
