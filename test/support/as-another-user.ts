const NOBODY = 65_534;

/** Does something as a user without any rights, so that permissions hold even where the tests run as the superuser. */
export async function asAnotherUser<Result>(action: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return action();
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
