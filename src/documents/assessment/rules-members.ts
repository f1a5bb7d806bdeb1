import { problemAtValue } from "../problem-at.ts";
import { type WrittenCommitment } from "./schema.ts";
import {
  itemsOf,
  type RecordAt,
  recordsOf,
  type Reference,
  type Rule,
  unknownIds,
} from "./subject.ts";

/** What stands in place of a member where people did not decide an action. */
const NOBODY = "no";

/** Members that the team does not have. */
export const unknownMembers: Rule = (subject) => {
  const { written } = subject;
  const references = [
    ...recordsOf("commitments", written.commitments).flatMap(membersOf),
    ...recordsOf("listening", written.listening).map(({ record, path }) => ({
      id: record.confirmed?.by,
      path: [...path, "confirmed", "by"],
    })),
    ...recordsOf("actions", written.actions)
      .filter(({ record }) => record.decidedWith !== NOBODY)
      .map(({ record, path }) => ({ id: record.decidedWith, path: [...path, "decidedWith"] })),
  ];
  const known = Object.keys(written.team ?? {});
  const kind = { code: "assessment/unknown-member", noun: "member of the team", known } as const;
  return unknownIds(subject, references, kind);
};

/** Records confirmed by somebody who is not on people's side: they confirm in their own name or not at all. */
export const confirmedByCouncil: Rule = ({ written, yaml }) =>
  recordsOf("listening", written.listening).flatMap(({ record, path }) => {
    const by = record.confirmed?.by;
    if (by === undefined || written.team?.[by]?.role !== "council") return [];
    const message = `"${by}" is on the council's side, and only people can confirm what they said`;
    const advice = 'name a member of the team whose role is "people"';
    const finding = { code: "assessment/confirmed-by-council", message, advice } as const;
    return [problemAtValue(yaml, [...path, "confirmed", "by"], finding)];
  });

function membersOf({ record, path }: RecordAt<WrittenCommitment>): readonly Reference[] {
  return [
    { id: record.by, path: [...path, "by"] },
    { id: record.question?.by, path: [...path, "question", "by"] },
    ...itemsOf([...path, "views"], record.views).map(({ item, path: at }) => ({
      id: item.by,
      path: [...at, "by"],
    })),
    ...Object.entries(record.later ?? {}).map(([part, id]) => ({
      id,
      path: [...path, "later", part],
    })),
  ];
}
