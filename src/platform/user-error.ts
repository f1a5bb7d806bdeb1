/** What a person can put right and no caller can: a missing file, a wrong flag. Ends the run with exit code 2. */
export class UserError extends Error {
  /** What to do next; undefined where the message says it. */
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { readonly hint?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "UserError";
    this.hint = options.hint;
  }
}
