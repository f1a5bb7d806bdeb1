/** What `mir score` may be told. */
export interface ScoreOptions {
  readonly followUp: boolean;
  readonly by: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly theme: string | undefined;
  readonly unresolved: boolean;
  readonly plain: boolean;
  readonly replies: string | undefined;
  readonly on: string | undefined;
  /** The earlier year's file, in place of the one that the file names. */
  readonly previous?: string | undefined;
}
