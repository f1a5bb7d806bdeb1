import { basename, dirname, join } from "node:path";
import { UserError } from "../platform/user-error.ts";
import { requirePortableName } from "./portable-name.ts";

/**
 * Refuses a name by which nothing would find the framework that is to be written into the file: frameworks are found by
 * their ids. Throws a `UserError`.
 */
export function requireFrameworkName(file: string, id: string): void {
  if (basename(file) !== `${id}.yaml`)
    throw new UserError(`${file}: a framework's file is named after its id`, {
      hint: `name it ${join(dirname(file), `${id}.yaml`)}`,
    });
  requirePortableName(file);
}
