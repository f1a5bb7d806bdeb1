import { problemAtValue } from "../problem-at.ts";
import { type CommitmentAt } from "./records.ts";
import { type Reference, type Rule, unknownIds } from "./subject.ts";

/** What stands in place of a member where people did not decide an action. */
const NOBODY = "no";

/** Members that the team does not have. */
export const unknownMembers: Rule = (subject) => {
  const { written, records } = subject;
  const references = [
    ...records.commitments.flatMap(membersOf),
    ...records.listening.map(({ record, path }) => ({
      id: record.confirmed?.by,
      path: [...path, "confirmed"],
      key: "by",
    })),
    ...records.actions
      .filter(({ record }) => record.decidedWith !== NOBODY)
      .map(({ record, path }) => ({ id: record.decidedWith, path, key: "decidedWith" })),
  ];
  const known = Object.keys(written.team ?? {});
  const kind = { code: "assessment/unknown-member", noun: "member of the team", known } as const;
  return unknownIds(subject, references, kind);
};

/** Records confirmed by somebody who is not on people's side: they confirm in their own name or not at all. */
export const confirmedByCouncil: Rule = ({ written, records, yaml }) =>
  records.listening.flatMap(({ record, path }) => {
    const by = record.confirmed?.by;
    if (by === undefined || written.team?.[by]?.role !== "council") return [];
    const message = `"${by}" is on the council's side, and only people can confirm what they said`;
    const advice = 'name a member of the team whose role is "people"';
    const finding = { code: "assessment/confirmed-by-council", message, advice } as const;
    return [problemAtValue(yaml, [...path, "confirmed", "by"], finding)];
  });

function membersOf({ record, path, views }: CommitmentAt): readonly Reference[] {
  return [
    { id: record.by, path, key: "by" },
    { id: record.question?.by, path: [...path, "question"], key: "by" },
    ...views.map((view) => ({ id: view.item.by, path: view.path, key: "by" })),
    ...Object.entries(record.later ?? {}).map(([part, id]) => ({
      id,
      path: [...path, "later"],
      key: part,
    })),
  ];
}
