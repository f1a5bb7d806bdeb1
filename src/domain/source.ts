import { type Evidence } from "./assessment.ts";

/** What tells one source of evidence from another. */
type Source = Pick<Evidence, "where" | "sha256">;

/** A source as it is compared. */
export interface SourceKeys {
  readonly place: string;
  /** Undefined where the piece is no file beside the assessment. */
  readonly file: string | undefined;
}

/** What a source is compared by. */
export function sourceKeys({ where, sha256 }: Source): SourceKeys {
  const file = sha256?.trim().toLowerCase() ?? "";
  return { place: placeKey(where), file: file === "" ? undefined : file };
}

/**
 * Says whether two pieces come from the same source: the same place, or the same file by its sha256. A page or an
 * anchor in a place does not make it another place, and pieces that do not say where they are all count as one.
 */
export function isSameSource(one: SourceKeys, other: SourceKeys): boolean {
  if (one.file !== undefined && one.file === other.file) return true;
  return one.place === other.place;
}

/** A place as it is compared: without page or anchor, and without what only spelling tells apart. */
export function placeKey(where: string | undefined): string {
  const [beforeAnchor = ""] = (where ?? "").split("#");
  const place = decoded(beforeAnchor)
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .trim()
    .toLowerCase()
    .replaceAll("\\", "/")
    .replace(/^https?:\/\/(www\.)?/, "");
  const steps: string[] = [];
  for (const step of place.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** `annual%20survey` is `annual survey`. Text that is no such code stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
