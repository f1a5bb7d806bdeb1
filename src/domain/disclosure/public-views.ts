import { type Assessment } from "../assessment.ts";
import { type View } from "../commitment-record.ts";

type Team = Assessment["team"];

/**
 * Other judgements as anybody may read them. A reason is left out where it is people's own words and the file does not
 * say that they agreed; the judgement itself, and whose side it is on, always stay.
 */
export function publicViews(views: readonly View[], team: Team): readonly View[] {
  return views.map((view) =>
    isReasonWithheld(view, team) ? { ...view, reason: undefined, agreed: undefined } : view,
  );
}

/** Whether a view has a reason that may not be published. What officers write they write for the council. */
export function isReasonWithheld({ by, reason, agreed }: View, team: Team): boolean {
  return reason !== undefined && agreed === undefined && team.get(by)?.role !== "council";
}
