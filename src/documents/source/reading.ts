import { type SourceBlock } from "../../domain/wording/source-block.ts";
import { type Finding } from "../problem-at.ts";

/** What a file holds, or why it cannot be read. */
export type Reading =
  | {
      readonly ok: true;
      readonly blocks: readonly SourceBlock[];
      /** The language that the file says it is in; undefined where it does not say. */
      readonly language: string | undefined;
    }
  | { readonly ok: false; readonly finding: Finding };

/** A reading that failed. */
export function unreadable(finding: Finding): Reading {
  return { ok: false, finding };
}
