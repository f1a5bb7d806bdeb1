import { type Problem } from "../domain/problem.ts";
import {
  decideAlone,
  type Decision,
  type Decisions,
  settle,
  type Settled,
} from "../domain/wording/settle.ts";
import { type FoundWording } from "../domain/wording/find-wording.ts";
import { askWording, hasQuestions } from "../interview/wording/ask-wording.ts";
import { type Asked } from "../interview/wording/wording-questions.ts";
import { type Host } from "../platform/host.ts";
import { canAsk, type FaceOptions, openFace } from "./face.ts";

/** What is to be done with every sentence, or what is wrong with the file of replies. */
export type Decided =
  | { readonly ok: true; readonly settled: Settled; readonly isInterrupted: boolean }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

interface Settings extends FaceOptions {
  readonly acceptLikely: boolean;
}

/** Asks about what is doubtful where there is somebody to ask; otherwise decides by what the caller has allowed. */
export async function decideWording(
  host: Host,
  { framework, found }: Asked,
  settings: Settings,
): Promise<Decided> {
  const alone = decideAlone(found, settings.acceptLikely);
  const asked = { framework, found: stillOpen(found, alone, settings.acceptLikely) };
  if (!hasQuestions(asked.found) || !canAsk(host, settings))
    return { ok: true, settled: settle(found, alone), isInterrupted: false };
  const opening = await openFace(host, settings);
  if (!opening.ok) return opening;
  const { face } = opening;
  try {
    const { decisions, how } = await askWording(face.prompter, asked, alone);
    const problems = face.kind === "replies" ? replyProblems(face.prompter) : [];
    if (face.kind === "replies" && problems.length > 0)
      return { ok: false, problems, texts: face.texts };
    return { ok: true, settled: settle(found, decisions), isInterrupted: how === "interrupted" };
  } finally {
    face.prompter.close();
  }
}

/** What the caller has allowed to be taken is not asked about. */
function stillOpen(found: FoundWording, alone: Decisions, acceptLikely: boolean): FoundWording {
  if (!acceptLikely) return found;
  return {
    ...found,
    proposals: found.proposals.filter(({ passage }) => isOpen(alone.get(passage))),
    unmatched: found.unmatched.filter((passage) => isOpen(alone.get(passage))),
  };
}

function isOpen(decision: Decision | undefined): boolean {
  return decision?.kind === "open" || decision?.kind === "none";
}

function replyProblems(prompter: {
  readonly refused: () => Problem | undefined;
  readonly unused: () => readonly Problem[];
}): readonly Problem[] {
  const refused = prompter.refused();
  return refused === undefined ? [] : [refused];
}
