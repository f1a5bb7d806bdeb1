import { type Problem } from "../domain/problem.ts";
import { type FoundWording } from "../domain/wording/find-wording.ts";
import { normalisedWording } from "../domain/wording/normalised-wording.ts";
import { type Passage } from "../domain/wording/passages.ts";
import {
  decideAlone,
  type Decision,
  type Decisions,
  settle,
  type Settled,
} from "../domain/wording/settle.ts";
import { askWording, hasQuestions, type WordingAnswers } from "../interview/wording/ask-wording.ts";
import { type Asked } from "../interview/wording/wording-questions.ts";
import { type Host } from "../platform/host.ts";
import { canAsk, type FaceOpening, type FaceOptions, type OpenFace, openFace } from "./face.ts";

/** What is to be done with every sentence, or what is wrong with the file of replies. */
export type Decided =
  | { readonly ok: true; readonly settled: Settled }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

/** Decides about sentences, as often as an import goes through them, and asks about each once. */
export interface WordingDesk {
  readonly decide: (asked: Omit<Asked, "newBefore">) => Promise<Decided>;
  readonly isInterrupted: () => boolean;
  /** What was wrong with recorded replies once all was asked. */
  readonly unusedReplies: () => readonly Problem[];
  readonly close: () => void;
}

interface Settings extends FaceOptions {
  readonly acceptLikely: boolean;
}

/** Asks about what is doubtful where there is somebody to ask; otherwise decides by what the caller has allowed. */
export function wordingDesk(host: Host, settings: Settings): WordingDesk {
  const isAttended = canAsk(host, settings);
  const sitting: Sitting = { asked: new Set(), newBefore: 0, face: undefined, ended: undefined };
  const wasAsked = ({ words }: Passage): boolean => sitting.asked.has(normalisedWording(words));
  const decide: WordingDesk["decide"] = async (asked) => {
    const { acceptLikely } = settings;
    const alone = decideAlone(asked.found, { acceptLikely, isAttended, wasAsked });
    const found = openAmong(asked.found, alone, wasAsked);
    if (!isAttended || sitting.ended !== undefined || !hasQuestions(found))
      return { ok: true, settled: settle(asked.found, alone) };
    const opening = sitting.face ?? (await openFace(host, settings));
    if (!opening.ok) return opening;
    sitting.face = opening;
    const decisions = await askAt(sitting, opening.face, { asked: { ...asked, found }, alone });
    const problems = refusedReplies(opening.face);
    if (problems.length > 0) return { ok: false, problems, texts: textsOf(opening.face) };
    return { ok: true, settled: settle(asked.found, decisions) };
  };
  return {
    decide,
    isInterrupted: () => sitting.ended === "interrupted",
    unusedReplies: () =>
      sitting.face?.face.kind === "replies" ? sitting.face.face.prompter.unused() : [],
    close: () => sitting.face?.face.prompter.close(),
  };
}

/** What an import remembers from one round to the next. */
interface Sitting {
  /** The sentences that a person was asked about, as a fingerprint reads them. */
  readonly asked: Set<string>;
  newBefore: number;
  face: Extract<FaceOpening, { readonly ok: true }> | undefined;
  ended: Exclude<WordingAnswers["how"], "finished"> | undefined;
}

interface Round {
  readonly asked: Omit<Asked, "newBefore">;
  readonly alone: Decisions;
}

async function askAt(
  sitting: Sitting,
  { prompter }: OpenFace,
  { asked, alone }: Round,
): Promise<Decisions> {
  const { newBefore } = sitting;
  const { decisions, how } = await askWording(prompter, { ...asked, newBefore }, alone);
  sitting.newBefore += asked.found.unmatched.length;
  for (const [passage, decision] of decisions)
    if (decision !== alone.get(passage)) sitting.asked.add(normalisedWording(passage.words));
  if (how !== "finished") sitting.ended = how;
  return decisions;
}

function refusedReplies(face: OpenFace): readonly Problem[] {
  const refused = face.kind === "replies" ? face.prompter.refused() : undefined;
  return refused === undefined ? [] : [refused];
}

function textsOf(face: OpenFace): ReadonlyMap<string, string> {
  return face.kind === "replies" ? face.texts : new Map();
}

/** What is still to be asked: not what the caller has allowed to be taken, and nothing twice. */
function openAmong(
  found: FoundWording,
  alone: Decisions,
  wasAsked: (passage: Passage) => boolean,
): FoundWording {
  const isOpen = (passage: Passage): boolean =>
    !wasAsked(passage) && isUndecided(alone.get(passage));
  return {
    ...found,
    proposals: found.proposals.filter(({ passage }) => isOpen(passage)),
    unmatched: found.unmatched.filter(isOpen),
  };
}

function isUndecided(decision: Decision | undefined): boolean {
  return decision?.kind === "open" || decision?.kind === "none";
}
