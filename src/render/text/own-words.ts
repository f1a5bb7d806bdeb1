import { type ReportedGroup } from "../../domain/report/reported-statement.ts";

/** People's own words beside a level that a group agreed, each with whose they are: `The group says:`. */
export function ownWords(
  group: ReportedGroup | null,
): readonly { readonly who: string; readonly text: string }[] {
  if (group === null) return [];
  const { statement, statementBy, minority, minorityBy } = group;
  return [
    { who: "The group says", by: statementBy, text: statement },
    { who: "Some of the group saw it otherwise", by: minorityBy, text: minority },
  ].flatMap(({ who, by, text }) =>
    text === null ? [] : [{ who: by === null ? `${who}:` : `${who} (${by}):`, text }],
  );
}
