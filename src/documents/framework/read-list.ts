import { parse } from "csv-parse/sync";

/** A statement as a list gives it. */
export interface ListedStatement {
  readonly text: string;
  readonly theme: string | undefined;
  readonly kind: "commitment" | "experience";
  /** The I statements that a commitment should make real, foremost first: each by its id or in its own words. */
  readonly keeps: readonly string[];
}

/** Reads a list of statements: one a line, or a CSV file with a column `statement`, and `theme`, `kind` and `keeps` if wanted. Gives what is wrong in words. */
export function readStatementList(
  text: string,
  isCsv: boolean,
): readonly ListedStatement[] | string {
  const found = isCsv ? fromCsv(text) : fromLines(text);
  if (typeof found === "string") return found;
  if (found.length === 0) return "there is no statement in it";
  const keys = found.map((one) => wordingKey(one.text));
  const twice = found.find((one, place) => keys.indexOf(wordingKey(one.text)) !== place);
  return twice === undefined ? found : `the same statement is in it twice: "${twice.text}"`;
}

/** What makes two statements the same: letters and digits, in lower case. */
export function wordingKey(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(" ");
}

/** A line that begins with # is a theme's title; bullets and numbers before a statement are no part of it. */
function fromLines(text: string): readonly ListedStatement[] {
  let theme: string | undefined;
  const found: ListedStatement[] = [];
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\s*#+(?!#)\s*(\S.*)$/.exec(line)?.[1];
    if (heading !== undefined) theme = oneLine(heading);
    const words = oneLine(line.replace(/^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/, ""));
    if (heading === undefined && words !== "") found.push(statement(words, { theme }));
  }
  return found;
}

function fromCsv(text: string): readonly ListedStatement[] | string {
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(text, { columns: lowerCased, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    return `it cannot be read as CSV: ${error instanceof Error ? error.message : ""}`;
  }
  if (rows.some((row) => row["statement"] === undefined))
    return 'it has no column "statement" in its first line';
  return rows
    .filter((row) => oneLine(row["statement"] ?? "") !== "")
    .map((row) => statement(oneLine(row["statement"] ?? ""), row));
}

function lowerCased(header: readonly string[]): string[] {
  return header.map((name) => name.trim().toLowerCase());
}

interface Told {
  readonly theme?: string | undefined;
  readonly kind?: string | undefined;
  readonly keeps?: string | undefined;
}

function statement(text: string, { theme, kind, keeps }: Told): ListedStatement {
  const told = (kind ?? "").trim().toLowerCase();
  const isOurs = told === "" ? /^we\b/i.test(text) : told.startsWith("we") || told === "commitment";
  const title = oneLine(theme ?? "");
  return {
    text,
    theme: title === "" ? undefined : title,
    kind: isOurs ? "commitment" : "experience",
    keeps: (keeps ?? "")
      .split(/[;\r\n]+/)
      .map(oneLine)
      .filter((one) => one !== ""),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]+/g, " ").trim();
}
