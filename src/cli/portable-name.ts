import { UserError } from "../platform/user-error.ts";

/** What Windows keeps for its devices, with any ending. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/**
 * Refuses a name for a new file that a colleague on Windows, or SharePoint, could not open: each part of the path is
 * looked at. Throws a `UserError`.
 */
export function requirePortableName(file: string): void {
  const parts = file.replace(/^[A-Za-z]:(?=[\\/])/, "").split(/[\\/]/);
  for (const part of parts) {
    const why = part === "." || part === ".." ? undefined : whyNot(part);
    if (why !== undefined)
      throw new UserError(`${file}: ${why}`, {
        hint: "name it so that everybody can open it, for example 2026-27.yaml",
      });
  }
}

function whyNot(part: string): string | undefined {
  if (RESERVED.test(part.trimEnd())) return `Windows keeps the name "${part}" for itself`;
  if (/[. ]$/.test(part)) return "on Windows no name can end with a dot or a space";
  const sign = /[<>:"|?*]/.exec(part)?.[0];
  return sign === undefined ? undefined : `on Windows no name can hold ${sign}`;
}
