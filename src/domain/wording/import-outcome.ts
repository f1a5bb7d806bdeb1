import { type StatementId } from "../statement.ts";

/** What becomes of a statement in an import, in the order in which they are counted. */
export const IMPORT_STATUSES = [
  "recognised",
  "likely",
  "unconfirmed",
  "new",
  "kept",
  "missing",
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What an import did for a statement. */
export interface ImportOutcome {
  readonly id: StatementId;
  readonly status: ImportStatus;
  /** The publisher's words; undefined where there are none. */
  readonly words: string | undefined;
  /** 0–100; undefined where there was nothing to compare. */
  readonly likeness: number | undefined;
  /** Whether other words were found, and those in the file were kept. */
  readonly foundOther: boolean;
}

/** What each status means, in one sentence. */
export const IMPORT_STATUS_WORDS: Readonly<Record<ImportStatus, string>> = {
  recognised: "the sentence has the publisher's own fingerprint",
  likely: "a person took the sentence for this statement",
  unconfirmed: "a sentence may be meant, and nobody has said so yet: it is not shown in reports",
  new: "the sentence matched nothing, and was added with an id of its own",
  kept: "the file had words for it already",
  missing: "no sentence was found for it, so our plain words stand alone",
};
