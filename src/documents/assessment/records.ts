import { type Path } from "../../domain/problem.ts";
import {
  type WrittenAssessment,
  type WrittenCommitment,
  type WrittenEvidence,
  type WrittenLived,
} from "./schema.ts";

/** A record of a map as written, with where it stands. */
export interface RecordAt<Written> {
  readonly id: string;
  readonly record: Written;
  readonly path: Path;
}

/** An item of a list as written, with where it stands. */
export interface ItemAt<Item> {
  readonly item: Item;
  readonly path: Path;
}

/** A commitment as written, with the items of its lists. */
export interface CommitmentAt extends RecordAt<WrittenCommitment> {
  readonly evidence: readonly ItemAt<ItemOf<WrittenCommitment["evidence"]>>[];
  readonly views: readonly ItemAt<ItemOf<WrittenCommitment["views"]>>[];
  readonly causes: readonly ItemAt<ItemOf<WrittenCommitment["causes"]>>[];
  readonly actions: readonly ItemAt<ItemOf<WrittenCommitment["actions"]>>[];
}

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

type RecordOf<Written> =
  NonNullable<Written> extends Readonly<Record<string, infer One>> ? One : never;

/** The records of an assessment in the order of the file: gone through once, and looked at by every rule. */
export interface Records {
  readonly commitments: readonly CommitmentAt[];
  readonly evidence: readonly RecordAt<WrittenEvidence>[];
  readonly listening: readonly RecordAt<RecordOf<WrittenAssessment["listening"]>>[];
  readonly lived: readonly RecordAt<WrittenLived>[];
  readonly needs: readonly RecordAt<RecordOf<WrittenAssessment["needs"]>>[];
  readonly actions: readonly RecordAt<RecordOf<WrittenAssessment["actions"]>>[];
}

/** Finds all records of an assessment, each with where it stands. */
export function recordsIn(written: WrittenAssessment): Records {
  return {
    commitments: recordsOf("commitments", written.commitments).map(({ id, record, path }) => ({
      id,
      record,
      path,
      evidence: itemsOf(path, "evidence", record.evidence),
      views: itemsOf(path, "views", record.views),
      causes: itemsOf(path, "causes", record.causes),
      actions: itemsOf(path, "actions", record.actions),
    })),
    evidence: recordsOf("evidence", written.evidence),
    listening: recordsOf("listening", written.listening),
    lived: recordsOf("lived", written.lived),
    needs: recordsOf("needs", written.needs),
    actions: recordsOf("actions", written.actions),
  };
}

function recordsOf<Written>(
  name: string,
  records: Readonly<Record<string, Written>> | undefined,
): readonly RecordAt<Written>[] {
  if (records === undefined) return NONE;
  return Object.entries(records).map(([id, record]) => ({ id, record, path: [name, id] }));
}

/** The items of a list of a record with where they stand; none where there is no list. */
export function itemsOf<Item>(
  path: Path,
  name: string,
  items: readonly Item[] | undefined,
): readonly ItemAt<Item>[] {
  if (items === undefined) return NONE;
  return items.map((item, index) => ({ item, path: [...path, name, index] }));
}

const NONE: readonly never[] = [];
