/** What `mir people record` may be told. */
export interface RecordOptions {
  readonly listening: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly theme: string | undefined;
  readonly plain: boolean;
  readonly replies: string | undefined;
}

/** What `mir people confirm` has to be told. */
export interface ConfirmOptions {
  readonly listening: string;
  readonly by: string;
  readonly on: string;
}
