import { dateInWords, isIsoDate } from "../../domain/dates.ts";
import { type ReportedEvidence } from "../../domain/report/reported-evidence.ts";
import { linkTarget } from "./link-target.ts";

/** What sort of piece it is: `from people, counted, about 31 March 2026`. What is not given is said. */
export function pieceWords({
  kind,
  method,
  asOf,
}: Pick<ReportedEvidence, "kind" | "method" | "asOf">): string {
  return [
    kind === null ? "kind not given" : `from ${kind}`,
    method === null ? "how it was come by not given" : METHOD_WORDS[method],
    asOf === null ? "date not given" : `about ${dateWords(asOf)}`,
  ].join(", ");
}

const METHOD_WORDS = {
  document: "a document",
  told: "someone says so",
  counted: "counted",
} as const;

/** What else is known of a piece, each with its name, in a fixed order; only what is given. */
export function pieceDetails(
  piece: ReportedEvidence,
): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: "Who was counted or asked", value: piece.whom },
    { name: "How they were chosen", value: piece.chosen },
    // What a piece shows says so itself where it counts.
    { name: "About a part only", value: piece.shows === null ? piece.part : null },
    { name: "Where in it", value: piece.section },
    { name: "Note", value: piece.note },
    { name: "Replaces", value: piece.replaces },
    { name: "Replaced by", value: piece.replacedBy },
  ].flatMap(({ name, value }) => (value === null || value.trim() === "" ? [] : [{ name, value }]));
}

/** What a piece is beside its count: `broken down by group`, `made together with people`, `published`. */
export function pieceMarks({
  byGroup,
  coProduced,
  published,
}: ReportedEvidence): readonly string[] {
  return [
    byGroup ? "broken down by group" : "",
    coProduced ? "made together with people" : "",
    published ? "published" : "",
  ].filter((mark) => mark !== "");
}

/** A date in words; as it stands where the calendar lacks it. */
export function dateWords(date: string): string {
  return isIsoDate(date) ? dateInWords(date) : date;
}

/** Where a piece can be read, in words: what is withheld, that it is not given, or a place that no link leads to. */
export function placeWords({
  where,
  withheld,
}: Pick<ReportedEvidence, "where" | "withheld">): readonly string[] {
  if (withheld.length > 0) return withheld;
  if (where === null || where.trim() === "") return ["Where it can be read is not given."];
  return linkTarget(where) === undefined ? [`Where: ${where}`] : [];
}
