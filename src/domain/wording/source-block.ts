/** What a stretch of a source is: only a `line` may carry on the stretch before it without a sign of it. */
export const BLOCK_KINDS = ["heading", "item", "paragraph", "cell", "line"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of a source in reading order, as it stands there; it holds no line end. */
export interface SourceBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A file that the publisher's words are taken from, read. */
export interface Source {
  /** Its name, with as many folders as tell it from the others. */
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The language that the file says it is in, `en-GB`; undefined where it does not say. */
  readonly language: string | undefined;
  readonly blocks: readonly SourceBlock[];
}
