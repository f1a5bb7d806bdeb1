import { nearest } from "../documents/nearest.ts";
import { UserError } from "../platform/user-error.ts";

/** The error for a name that is not among those there are: names the nearest, or all where they are few. */
export function unknownName(message: string, name: string, names: readonly string[]): UserError {
  const close = nearest(name, names);
  if (close !== undefined) return new UserError(message, { hint: `did you mean ${close}?` });
  if (names.length === 0) return new UserError(message);
  return new UserError(message, { hint: `there are: ${names.join(", ")}` });
}
