import { type Edit } from "../../domain/problem.ts";
import { type ImportOutcome } from "../../domain/wording/import-outcome.ts";
import { nextStatementId } from "../../domain/wording/next-statement-id.ts";
import { normalisedWording } from "../../domain/wording/normalised-wording.ts";
import { type NewStatement, type Settled, type SettledWords } from "../../domain/wording/settle.ts";
import { type Source } from "../../domain/wording/source-block.ts";
import { frameworkFrom } from "./resolve.ts";
import { type WrittenFramework, type WrittenStatement } from "./schema.ts";
import { statementsWithPaths } from "./statement-paths.ts";

/** What is to be changed in a framework's file, and what becomes of each statement. */
export interface OfficialEdits {
  /** In rounds: the edits of a round stand in different maps. */
  readonly rounds: readonly (readonly Edit[])[];
  readonly outcomes: readonly ImportOutcome[];
}

export interface ImportSettings {
  readonly sources: readonly Source[];
  /** Whether words that were found stand in place of others that the file holds. */
  readonly replace: boolean;
  /** Ids that no new statement may have, beside those in the file. */
  readonly usedIds: readonly string[];
}

/** Works out the changes: words that stand in the file are kept unless `replace` is given. */
export function officialEdits(
  written: WrittenFramework,
  settled: Settled,
  { sources, replace, usedIds }: ImportSettings,
): OfficialEdits {
  const found = new Map(settled.found.map((one) => [one.id, one]));
  const planned = statementsWithPaths(written).map(({ statement, path }) => {
    const { outcome, values } = plan(statement, found.get(statement.id), replace);
    return { outcome, edits: values.map(({ key, value }) => ({ path: [...path, key], value })) };
  });
  const fresh = freshStatements(written, settled.fresh, usedIds);
  const rounds = [0, 1].map((round) => planned.flatMap(({ edits }) => edits[round] ?? []));
  const used = new Set([...settled.found, ...settled.fresh].map(({ source }) => source));
  const imports = importsAfter(
    written.imports ?? [],
    sources.filter(({ name }) => used.has(name)),
  );
  return {
    rounds: [
      ...rounds,
      ...fresh.map(({ edit }) => [edit]),
      [{ path: ["imports"], value: imports }],
    ],
    outcomes: [...planned.map(({ outcome }) => outcome), ...fresh.map(({ outcome }) => outcome)],
  };
}

interface Planned {
  readonly outcome: ImportOutcome;
  readonly values: readonly { readonly key: "official" | "imported"; readonly value: unknown }[];
}

function plan(
  statement: WrittenStatement,
  found: SettledWords | undefined,
  replace: boolean,
): Planned {
  const { official } = statement;
  if (found === undefined) return asBefore(statement);
  if (official !== undefined && !replace) return keepWords(statement, official, found);
  const { id, match, words, source: from, likeness } = found;
  const outcome: ImportOutcome = { id, status: match, words, likeness, foundOther: false };
  const alike = likeness === undefined ? {} : { likeness };
  if (match === "unconfirmed")
    return { outcome, values: [{ key: "imported", value: { match, from, ...alike, words } }] };
  return {
    outcome,
    values: [
      { key: "official", value: words },
      { key: "imported", value: { match, from, ...alike } },
    ],
  };
}

/** A statement that is not in these sources: the file may have words for it from before. */
function asBefore({ id, official, imported }: WrittenStatement): Planned {
  const none = imported?.match === "unconfirmed" ? "unconfirmed" : "missing";
  return unchanged({
    id,
    status: official === undefined ? none : "kept",
    words: official ?? imported?.words,
    likeness: imported?.likeness,
    foundOther: false,
  });
}

/** What a person wrote, or took in an earlier import, stays as it is. */
function keepWords(
  { id, imported, fingerprints }: WrittenStatement,
  official: string,
  found: SettledWords,
): Planned {
  const isSame = normalisedWording(official) === normalisedWording(found.words);
  const outcome = {
    id,
    status: imported?.match ?? "kept",
    words: official,
    likeness: imported?.likeness,
    foundOther: !isSame,
  } as const;
  const isCertain = isSame && imported === undefined && (fingerprints ?? []).length > 0;
  if (!isCertain) return unchanged(outcome);
  const value = { match: "recognised", from: found.source };
  return { outcome: { ...outcome, status: "recognised" }, values: [{ key: "imported", value }] };
}

function unchanged(outcome: ImportOutcome): Planned {
  return { outcome, values: [] };
}

interface Fresh {
  readonly edit: Edit;
  readonly outcome: ImportOutcome;
}

/** Each after the last statement of its theme, with an id that no statement has. */
function freshStatements(
  written: WrittenFramework,
  fresh: readonly NewStatement[],
  usedIds: readonly string[],
): readonly Fresh[] {
  const framework = frameworkFrom(written);
  const ids = written.themes.map(({ statements }) => statements.map(({ id }) => id));
  return fresh.map(({ theme, kind, words, source }) => {
    const inTheme = ids[theme] ?? [];
    const id = nextStatementId(framework, { theme, kind }, [...usedIds, ...ids.flat()]);
    const path = ["themes", theme, "statements", inTheme.length];
    inTheme.push(id);
    const value = {
      id,
      ...(kind === "commitment" ? { kind } : {}),
      plain: words,
      official: words,
      imported: { match: "new", from: source },
    };
    const outcome = { id, status: "new", words, likeness: undefined, foundOther: false } as const;
    return { edit: { path, value }, outcome };
  });
}

/** A file that is read again under the same name stands in place of what it was. */
function importsAfter(
  before: NonNullable<WrittenFramework["imports"]>,
  sources: readonly Source[],
): NonNullable<WrittenFramework["imports"]> {
  const after = new Map(before.map((one) => [one.file, one]));
  for (const { name, sha256 } of sources) after.set(name, { file: name, sha256 });
  return [...after.values()];
}
