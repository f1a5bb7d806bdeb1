import { type Evidence } from "./assessment.ts";

/** What tells one source of evidence from another. */
export type Source = Pick<Evidence, "where" | "sha256">;

/**
 * Says whether two pieces come from the same source: the same place, or the same file by its sha256. A page or an
 * anchor in a place does not make it another place, and pieces that do not say where they are all count as one.
 */
export function isSameSource(one: Source, other: Source): boolean {
  if (one.sha256 !== undefined && one.sha256 === other.sha256) return true;
  return placeKey(one.where) === placeKey(other.where);
}

/** A place as it is compared: without page or anchor, and without what only spelling tells apart. */
export function placeKey(where: string | undefined): string {
  const place = (where ?? "").normalize("NFKC").trim().toLowerCase().replaceAll("\\", "/");
  const [beforeAnchor = ""] = place.split("#");
  return beforeAnchor
    .replace(/^https?:\/\/(www\.)?/, "")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
