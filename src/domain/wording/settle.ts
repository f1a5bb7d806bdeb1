import { type FoundWording } from "./find-wording.ts";
import { type Passage } from "./passages.ts";
import { kindIn } from "./propose.ts";
import { type StatementKind, type Target } from "./target.ts";

/** What becomes of a passage that was not recognised. */
export type Decision =
  | { readonly kind: "statement"; readonly id: string }
  | { readonly kind: "new" }
  | { readonly kind: "none" }
  | { readonly kind: "open" };

export type Decisions = ReadonlyMap<Passage, Decision>;

/** Words that were found for a statement, and how sure it is. */
export interface SettledWords {
  readonly id: string;
  readonly match: "recognised" | "likely" | "unconfirmed";
  readonly words: string;
  readonly source: string;
  /** 0–100; undefined where the words were recognised, or where a person chose the statement. */
  readonly likeness: number | undefined;
}

/** A statement that the framework lacks. */
export interface NewStatement {
  /** The place of its theme in the framework, from 0. */
  readonly theme: number;
  readonly kind: StatementKind;
  readonly words: string;
  readonly source: string;
}

/** What an import comes to, before it is known what the file says already. */
export interface Settled {
  readonly found: readonly SettledWords[];
  readonly fresh: readonly NewStatement[];
  /** Passages in the lists that were not taken. */
  readonly leftOut: readonly Passage[];
}

/**
 * What is decided where nobody can be asked. A proposal stays open unless the caller takes the likely ones, and then only
 * those that are clear. A passage that is like nothing is new only where every statement of its list has been found.
 */
export function decideAlone(found: FoundWording, acceptLikely: boolean): Decisions {
  const decisions = new Map<Passage, Decision>();
  for (const { passage, target, isClear } of found.proposals)
    decisions.set(
      passage,
      acceptLikely && isClear ? { kind: "statement", id: target.id } : { kind: "open" },
    );
  const open = [...found.missing, ...found.proposals.map(({ target }) => target)];
  for (const passage of found.unmatched) {
    const kind = kindOf(passage);
    const isWhole = !open.some((target) => target.theme === passage.theme && target.kind === kind);
    const isNew = isWhole && passage.theme !== undefined && kind !== undefined;
    decisions.set(passage, { kind: isNew ? "new" : "none" });
  }
  return decisions;
}

/** Carries the decisions out. */
export function settle(found: FoundWording, decisions: Decisions): Settled {
  const recognised = found.recognised.map(({ target, words, source }): SettledWords => {
    return { id: target.id, match: "recognised", words, source, likeness: undefined };
  });
  const passages = [...found.proposals.map(({ passage }) => passage), ...found.unmatched];
  const taken = new Set<string>();
  const chosen = passages.flatMap((passage): SettledWords[] => {
    const decision = decisions.get(passage);
    if (decision?.kind !== "statement" || taken.has(decision.id)) return [];
    taken.add(decision.id);
    return [{ id: decision.id, match: "likely", ...wordsOf(passage, found, decision.id) }];
  });
  const open = found.proposals.flatMap(({ passage, target }): SettledWords[] => {
    const isOpen = decisions.get(passage)?.kind === "open" && !taken.has(target.id);
    return isOpen
      ? [{ id: target.id, match: "unconfirmed", ...wordsOf(passage, found, target.id) }]
      : [];
  });
  const fresh = passages.filter((passage) => decisions.get(passage)?.kind === "new");
  return {
    found: [...recognised, ...chosen, ...open],
    fresh: fresh.flatMap(newStatementFrom),
    leftOut: passages.filter((passage) => decisions.get(passage)?.kind === "none"),
  };
}

/** The kind that a passage is of: by its heading, or by who speaks. */
export function kindOf({ kind, words }: Passage): Target["kind"] | undefined {
  return kind ?? kindIn(words);
}

function wordsOf(
  passage: Passage,
  { proposals }: FoundWording,
  id: string,
): Pick<SettledWords, "words" | "source" | "likeness"> {
  const proposal = proposals.find((one) => one.passage === passage && one.target.id === id);
  return { words: passage.words, source: passage.source, likeness: proposal?.likeness };
}

function newStatementFrom(passage: Passage): readonly NewStatement[] {
  const { theme, words, source } = passage;
  const kind = kindOf(passage);
  return theme === undefined || kind === undefined ? [] : [{ theme, kind, words, source }];
}
