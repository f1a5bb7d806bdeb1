import { type Edit } from "../../domain/problem.ts";
import { type ImportOutcome } from "../../domain/wording/import-outcome.ts";
import { nextStatementId } from "../../domain/wording/next-statement-id.ts";
import { normalisedWording } from "../../domain/wording/normalised-wording.ts";
import { type NewStatement, type Settled, type SettledWords } from "../../domain/wording/settle.ts";
import { type Source } from "../../domain/wording/source-block.ts";
import { decidedWords, listEdits } from "./import-lists.ts";
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
  const decided = decidedWords(settled);
  const names = new Set(sources.map(({ name }) => name));
  const planned = statementsWithPaths(written).map(({ statement, path }) => {
    const { outcome, values } = plan(statement, found.get(statement.id), {
      replace,
      decided,
      names,
    });
    return { outcome, edits: values.map(({ key, value }) => ({ path: [...path, key], value })) };
  });
  const fresh = freshStatements(written, settled.fresh, [...usedIds, ...(written.givenIds ?? [])]);
  const rounds = [0, 1].map((round) => planned.flatMap(({ edits }) => edits[round] ?? []));
  return {
    rounds: [
      ...rounds,
      ...fresh.map(({ edit }) => [edit]),
      ...listEdits(written, settled, {
        sources,
        givenNow: fresh.map(({ outcome }) => outcome.id),
      }),
    ],
    outcomes: [...planned.map(({ outcome }) => outcome), ...fresh.map(({ outcome }) => outcome)],
  };
}

interface Planning {
  /** Whether words that were found stand in place of others that the file holds. */
  readonly replace: boolean;
  readonly decided: ReadonlySet<string>;
  /** The names of the sources that were read. */
  readonly names: ReadonlySet<string>;
}

interface Planned {
  readonly outcome: ImportOutcome;
  readonly values: readonly { readonly key: "official" | "imported"; readonly value: unknown }[];
}

function plan(
  statement: WrittenStatement,
  found: SettledWords | undefined,
  planning: Planning,
): Planned {
  const { official } = statement;
  if (found === undefined) return asBefore(statement, planning);
  if (official !== undefined && !planning.replace) return keepWords(statement, official, found);
  if (isLessLikely(statement, found, planning)) return asBefore(statement, planning);
  const { id, match, words, source: from, likeness } = found;
  const outcome: ImportOutcome = { id, status: match, words, likeness, foundOther: false };
  const alike = likeness === undefined ? {} : { likeness };
  if (match === "unconfirmed") {
    const passedOver = found.isPassedOver ? { passedOver: true } : {};
    const value = { match, from, ...passedOver, ...alike, words };
    return { outcome, values: [{ key: "imported", value }] };
  }
  return {
    outcome,
    values: [
      { key: "official", value: words },
      { key: "imported", value: { match, from, ...alike } },
    ],
  };
}

/** Whether another file, read before, held a sentence that is likelier to be this statement's. */
function isLessLikely(
  { imported }: WrittenStatement,
  { match, words, likeness = 0 }: SettledWords,
  { names }: Planning,
): boolean {
  if (match !== "unconfirmed" || imported?.match !== "unconfirmed") return false;
  if (imported.words === words || names.has(imported.from)) return false;
  return (imported.likeness ?? 0) >= likeness;
}

/** A statement that is not in these sources: the file may have words for it from before. */
function asBefore({ id, official, imported }: WrittenStatement, { decided }: Planning): Planned {
  const isOpen = imported?.match === "unconfirmed";
  if (isOpen && decided.has(normalisedWording(imported.words ?? "")))
    return {
      outcome: { id, status: "missing", words: undefined, likeness: undefined, foundOther: false },
      values: [{ key: "imported", value: undefined }],
    };
  const none = isOpen ? "unconfirmed" : "missing";
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
