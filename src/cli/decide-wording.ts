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
import { askWording, hasQuestions } from "../interview/wording/ask-wording.ts";
import { type Asked } from "../interview/wording/wording-questions.ts";
import { type Host } from "../platform/host.ts";
import { canAsk, type FaceOptions, type OpenFace, openFace } from "./face.ts";

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
  const { acceptLikely } = settings;
  const isAttended = canAsk(host, settings);
  const askedBefore = new Set<string>();
  const wasAsked = ({ words }: Passage): boolean => askedBefore.has(normalisedWording(words));
  let face: OpenFace | undefined;
  let newBefore = 0;
  let ended: "stopped" | "closed" | "interrupted" | undefined;
  const decide: WordingDesk["decide"] = async (asked) => {
    const alone = decideAlone(asked.found, { acceptLikely, isAttended, wasAsked });
    const open = openAmong(asked.found, alone, wasAsked);
    if (!isAttended || ended !== undefined || !hasQuestions(open))
      return { ok: true, settled: settle(asked.found, alone) };
    if (face === undefined) {
      const opening = await openFace(host, settings);
      if (!opening.ok) return opening;
      face = opening.face;
    }
    const { decisions, how } = await askWording(
      face.prompter,
      { ...asked, found: open, newBefore },
      alone,
    );
    newBefore += open.unmatched.length;
    for (const { words } of passagesIn(open)) askedBefore.add(normalisedWording(words));
    if (how !== "finished") ended = how;
    const refused = face.kind === "replies" ? face.prompter.refused() : undefined;
    if (face.kind === "replies" && refused !== undefined)
      return { ok: false, problems: [refused], texts: face.texts };
    return { ok: true, settled: settle(asked.found, decisions) };
  };
  return {
    decide,
    isInterrupted: () => ended === "interrupted",
    unusedReplies: () => (face?.kind === "replies" ? face.prompter.unused() : []),
    close: () => face?.prompter.close(),
  };
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

function passagesIn({ proposals, unmatched }: FoundWording): readonly Passage[] {
  return [...proposals.map(({ passage }) => passage), ...unmatched];
}
