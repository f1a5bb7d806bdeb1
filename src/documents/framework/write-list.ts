import { type Document, isMap, isSeq, parseDocument, stringify } from "yaml";
import { type KnownStatement, numberList, type NumberedStatement } from "./number-list.ts";
import { type ListedStatement, wordingKey } from "./read-list.ts";
import { type WrittenFramework, type WrittenStatement } from "./schema.ts";
import { isCommitment } from "./statement-paths.ts";

/** What a new framework is called. */
export interface NewFramework {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
}

const SCHEMA_LINE = "# yaml-language-server: $schema=schemas/framework-1.schema.json\n";
const MANNER = {
  lineWidth: 0,
  defaultKeyType: "PLAIN",
  defaultStringType: "QUOTE_DOUBLE",
} as const;
const OTHER_THEME = "Statements";

/** The text of a new framework's file: its statements with ids from 1 on, read by the scales of another framework. */
export function newFrameworkText(
  about: NewFramework,
  numbered: readonly NumberedStatement[],
  like: Pick<WrittenFramework, "scales" | "causes" | "needKinds">,
): string {
  const { id, title, edition, publisher } = about;
  const has = (kind: ListedStatement["kind"]): boolean => numbered.some((one) => one.kind === kind);
  const { reach, experience } = like.scales;
  const titles = [...new Set(numbered.map(({ theme }) => theme ?? OTHER_THEME))];
  const data = {
    format: "framework/1",
    id,
    title,
    edition,
    publisher,
    given: numbered.length,
    scales: {
      ...(has("commitment") && reach !== undefined ? { reach } : {}),
      ...(has("experience") && experience !== undefined ? { experience } : {}),
    },
    causes: like.causes ?? [],
    needKinds: like.needKinds ?? [],
    themes: titles.map((name, place) => ({
      id: String(place + 1),
      title: name,
      statements: numbered.filter((one) => (one.theme ?? OTHER_THEME) === name).map(written),
    })),
  };
  return `${SCHEMA_LINE}${stringify(data, MANNER)}`;
}

/** What came of running it again on a longer or a shorter list. */
export interface AddedToList {
  readonly text: string;
  readonly added: readonly string[];
  /** Statements of the file that the list no longer has: they stay. */
  readonly missing: readonly string[];
}

/** A list to add from, and the framework whose scale is taken where the file has none for a kind that is new to it. */
export interface LongerList {
  readonly listed: readonly ListedStatement[];
  readonly prefix: string;
  readonly like: Pick<WrittenFramework, "scales">;
}

/** Adds what the file lacks, each with the next number that was never given. What the file holds stays as it is. */
export function addToFramework(
  text: string,
  file: WrittenFramework,
  { listed, prefix, like }: LongerList,
): AddedToList | string {
  const there = file.themes.flatMap(({ statements }) => statements);
  const known = new Set(there.map(({ plain }) => wordingKey(plain)));
  const wanted = new Set(listed.map((one) => wordingKey(one.text)));
  const fresh = listed.filter((one) => !known.has(wordingKey(one.text)));
  const missing = there.filter(({ plain }) => !wanted.has(wordingKey(plain))).map(({ id }) => id);
  if (fresh.length === 0) return { text, added: [], missing };
  const numbers = there.map(({ id }) => Number(/-(\d+)/.exec(id)?.[1] ?? 0));
  const last = Math.max(file.given ?? 0, ...numbers);
  const document = parseDocument(text);
  const added = numberList(fresh, { prefix, last, known: there.map(knownFrom) });
  if (typeof added === "string") return added;
  for (const one of added) addStatement(document, one);
  const scaleOf = { commitment: "reach", experience: "experience" } as const;
  for (const scale of new Set(added.map(({ kind }) => scaleOf[kind])))
    if (file.scales[scale] === undefined) document.setIn(["scales", scale], like.scales[scale]);
  document.set("given", last + added.length);
  return { text: document.toString(MANNER), added: added.map(({ id }) => id), missing };
}

function knownFrom(statement: WrittenStatement): KnownStatement {
  const { id, plain } = statement;
  return { id, text: plain, kind: isCommitment(statement) ? "commitment" : "experience" };
}

function written({ id, kind, text, keeps }: NumberedStatement): Record<string, unknown> {
  return { id, kind, plain: text, confirmed: true, ...(keeps.length === 0 ? {} : { keeps }) };
}

/** Into the theme of that title, or else into a new one at the end. */
function addStatement(document: Document, one: NumberedStatement): void {
  const themes = document.get("themes");
  if (!isSeq(themes)) return;
  const title = one.theme ?? OTHER_THEME;
  const theme = themes.items.find((item) => isMap(item) && item.get("title") === title);
  if (isMap(theme)) {
    const statements = theme.get("statements");
    if (isSeq(statements)) statements.add(document.createNode(written(one)));
    return;
  }
  const ids = themes.items.map((item) => (isMap(item) ? Number(item.get("id")) : 0));
  const id = String(Math.max(0, ...ids.filter((number) => !Number.isNaN(number))) + 1);
  themes.add(document.createNode({ id, title, statements: [written(one)] }));
}
