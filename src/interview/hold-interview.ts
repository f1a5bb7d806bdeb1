import { type Edit } from "../domain/problem.ts";
import { type Prompter, type Reply } from "./prompter.ts";
import { type Session, withReply, withSkip } from "./session.ts";
import { type Plan, type Situation, type Step } from "./step.ts";
import { type Store } from "./store.ts";

/** What an interview is held with. */
export interface Interview {
  readonly plan: Plan;
  readonly prompter: Prompter;
  readonly store: Store;
  readonly session: Session;
  /** The situation for the file as it stands and a session. */
  readonly situation: (session: Session) => Situation;
}

/** How it ended, and what it did. */
export interface Ending {
  readonly how: "finished" | "stopped" | "closed" | "interrupted";
  /** Changes saved, less those taken back. */
  readonly saved: number;
  /** Questions passed over and still open. */
  readonly skipped: readonly string[];
}

/** Asks, saves, asks the next, until nothing is left or the person stops. Every answer is saved before the next question. */
export async function holdInterview(interview: Interview): Promise<Ending> {
  let state: State = { session: interview.session, past: [], saved: 0, problem: undefined };
  for (;;) {
    const situation = interview.situation(state.session);
    const step = interview.plan.next(situation);
    if (step === undefined) return ended("finished", state);
    const reply = await interview.prompter.ask(step.question, state.problem);
    if (reply.kind === "stop") return ended("stopped", state);
    if (reply.kind === "closed" || reply.kind === "interrupted") return ended(reply.kind, state);
    state = await takeReply({ interview, situation, step, state }, reply);
  }
}

interface State {
  readonly session: Session;
  /** What can be taken back, newest last. */
  readonly past: readonly Taken[];
  /** Changes saved, less those taken back. */
  readonly saved: number;
  readonly problem: string | undefined;
}

interface Taken {
  readonly session: Session;
  readonly undo: readonly Edit[];
}

interface Turn {
  readonly interview: Interview;
  readonly situation: Situation;
  readonly step: Step;
  readonly state: State;
}

type Going = Exclude<Reply, { kind: "stop" | "closed" | "interrupted" }>;

async function takeReply(turn: Turn, reply: Going): Promise<State> {
  switch (reply.kind) {
    case "answer":
      return takeAnswer(turn, reply.value);
    case "skip":
      return turn.step.skipAs === undefined ? takeSkip(turn) : takeAnswer(turn, turn.step.skipAs);
    case "back":
      return takeBack(turn);
  }
}

async function takeAnswer({ interview, step, state }: Turn, value: string): Promise<State> {
  const outcome = step.answer(value.trim());
  if (outcome.kind === "problem") return { ...state, problem: outcome.problem };
  const { edits, forget, tell } = outcome;
  const { undo, past } = await save(interview.store, edits, state.past);
  const session = withReply(state.session, { id: step.question.id, value: value.trim(), forget });
  const lines = tell(interview.situation(session));
  const said = undo.length === 0 ? lines : ["Saved.", ...lines];
  if (said.length > 0) interview.prompter.say(said);
  return {
    session,
    past: [...past, { session: state.session, undo }],
    saved: state.saved + (undo.length > 0 ? 1 : 0),
    problem: undefined,
  };
}

/** Saves a change. Where somebody else's came in with it, nothing from before can be taken back: it might undo theirs. */
async function save(
  store: Store,
  edits: readonly Edit[],
  past: readonly Taken[],
): Promise<{ readonly undo: readonly Edit[]; readonly past: readonly Taken[] }> {
  if (edits.length === 0) return { undo: [], past };
  const others = store.changedElsewhere?.();
  const undo = await store.apply(edits);
  return { undo, past: store.changedElsewhere?.() === others ? past : [] };
}

function takeSkip({ step, state }: Turn): State {
  return {
    ...state,
    session: withSkip(state.session, step.question.id),
    past: [...state.past, { session: state.session, undo: [] }],
    problem: undefined,
  };
}

async function takeBack({ interview, situation, step, state }: Turn): Promise<State> {
  const last = state.past.at(-1);
  if (last !== undefined) {
    const { undo, past } = await save(interview.store, last.undo, state.past.slice(0, -1));
    if (undo.length > 0) interview.prompter.say(["The last answer is taken back."]);
    const saved = state.saved - (undo.length > 0 ? 1 : 0);
    return { session: last.session, past, saved, problem: undefined };
  }
  const before = interview.plan.before(situation, step);
  if (before !== undefined) return { ...state, session: before, problem: undefined };
  return { ...state, problem: "this is the first question; there is none before it" };
}

function ended(how: Ending["how"], { session, saved }: State): Ending {
  return { how, saved, skipped: [...session.skipped] };
}
