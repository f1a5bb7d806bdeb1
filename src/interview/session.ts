import { type StatementId } from "../domain/statement.ts";

/** What one sitting knows that the file does not. It is lost with the sitting; nothing in it is needed to resume. */
export interface Session {
  /** Question id → the reply that was taken. */
  readonly replies: ReadonlyMap<string, string>;
  /** Questions passed over. */
  readonly skipped: ReadonlySet<string>;
  /** Statements whose questions are asked again although the file holds an answer. */
  readonly reopened: ReadonlySet<StatementId>;
}

/** A sitting that has not begun, with the statements that are asked again whatever the file holds. */
export function newSession(reopened: Iterable<StatementId> = []): Session {
  return { replies: new Map(), skipped: new Set(), reopened: new Set(reopened) };
}

/** The session with a reply taken, and the questions that it opens again. */
export function withReply(
  session: Session,
  reply: { readonly id: string; readonly value: string; readonly forget: readonly string[] },
): Session {
  const replies = new Map(session.replies).set(reply.id, reply.value);
  const skipped = new Set(session.skipped);
  for (const id of reply.forget) {
    replies.delete(id);
    skipped.delete(id);
  }
  return { ...session, replies, skipped };
}

/** The session with a question passed over. */
export function withSkip(session: Session, id: string): Session {
  return { ...session, skipped: new Set(session.skipped).add(id) };
}

/** The session that asks a statement's questions again. */
export function reopen(session: Session, id: StatementId): Session {
  const isOther = (question: string) => !question.startsWith(`${id}.`);
  return {
    replies: new Map([...session.replies].filter(([question]) => isOther(question))),
    skipped: new Set([...session.skipped].filter(isOther)),
    reopened: new Set(session.reopened).add(id),
  };
}

/** Says whether this sitting has neither answered the question nor passed over it. */
export function isOpen(session: Session, id: string): boolean {
  return !session.replies.has(id) && !session.skipped.has(id);
}
