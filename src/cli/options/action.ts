/** What `mir action add` may be told. */
export interface ActionOptions {
  readonly what: string | undefined;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly success: string | undefined;
  readonly decidedWith: string | undefined;
  readonly on: string | undefined;
  readonly for: readonly string[] | undefined;
  readonly plain: boolean;
  readonly replies: string | undefined;
}

/** What an action may be closed as. */
export const CLOSING_STATUSES = ["done", "dropped"] as const;

/** What `mir action close` is told. */
export interface CloseOptions {
  readonly status: (typeof CLOSING_STATUSES)[number];
}
