/** The three files of a merge. */
export interface MergePaths {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What `mir merge` is told. */
export interface MergeOptions {
  readonly output: string | undefined;
  readonly force: boolean | undefined;
  /** The file that the three are versions of, where they lie elsewhere: `%P` of git. */
  readonly path: string | undefined;
  /** Places where ours is to stand although both sides changed it; `all` for every one. */
  readonly ours: readonly string[] | undefined;
  readonly theirs: readonly string[] | undefined;
}
