import { type LivedRecord } from "../lived-record.ts";
import { type StatementId } from "../statement.ts";

/** What people said, without whether they agreed to be quoted: they can take that back and have said the same. */
export function withoutAgreement(
  lived: ReadonlyMap<StatementId, LivedRecord>,
): ReadonlyMap<StatementId, unknown> {
  return new Map(
    [...lived].map(([id, { group, ...record }]) => [
      id,
      { ...record, group: group && { ...group, agreed: undefined } },
    ]),
  );
}
