import { type Commitment } from "../../domain/statement.ts";
import { textQuestion } from "../questions.ts";
import { type Session } from "../session.ts";
import { change, type Change, problem, type Situation, type Step } from "../step.ts";

const NOTE = "note";

/** What `help` says of notes. */
export const NOTE_HELP = "To add a note for yourselves, type note and then the note.";

/** Asks for an internal note where the reply to one of the commitment's questions was `note`. */
export function noteStep(situation: Situation, commitment: Commitment): Step | undefined {
  const { replies, skipped } = situation.session;
  const id = noteId(commitment);
  const asking = questionsWithNotes(commitment).find((asked) => replies.get(asked) === NOTE);
  if (asking === undefined || skipped.has(id)) return undefined;
  return {
    question: textQuestion({
      id,
      text: "What is the note? It stays in the file and is never published.",
    }),
    answer: (reply) =>
      reply === ""
        ? problem("there is no note; type it on one line, or type skip")
        : addNote(situation, commitment, { text: reply, asking }),
  };
}

/** Says whether a question that takes notes is still to be answered in this sitting; a note is no answer. */
export function isUnanswered(session: Session, id: string): boolean {
  return !session.skipped.has(id) && (session.replies.get(id) ?? NOTE) === NOTE;
}

/** The change that a reply `note` or `note …` makes, after which the question is asked again; undefined for any other reply. */
export function noteIn(
  situation: Situation,
  commitment: Commitment,
  { reply, asking }: { readonly reply: string; readonly asking: string },
): Change | undefined {
  if (reply.toLowerCase() === NOTE) return change([], { forget: [noteId(commitment)] });
  const text = /^note[: ]\s*(\S.*)$/i.exec(reply)?.[1];
  return text === undefined ? undefined : addNote(situation, commitment, { text, asking });
}

function addNote(
  situation: Situation,
  commitment: Commitment,
  { text, asking }: { readonly text: string; readonly asking: string },
): Change {
  const before = situation.assessment.commitments.get(commitment.id)?.note;
  const value = before === undefined ? text : `${before}\n${text}`;
  return change([{ path: ["commitments", commitment.id, "note"], value }], {
    forget: [asking, noteId(commitment)],
  });
}

function noteId({ id }: Commitment): string {
  return `${id}.note`;
}

function questionsWithNotes({ id }: Commitment): readonly string[] {
  return ["said", "reason", "view", "view.reason", "evidence"].map((part) => `${id}.${part}`);
}
