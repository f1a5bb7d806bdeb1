import { type PromiseOutcome } from "../../commitment-record.ts";
import { type ReportedAction } from "../../report/actions.ts";
import { OUTCOME_WORDS } from "../../report/promised-again.ts";
import { asSentence, joinWords } from "../../words.ts";
import { type ChangeClass } from "../change-class.ts";
import { type Finding } from "../comparison.ts";
import { finding } from "../finding.ts";
import { findActionAgain } from "../match-action.ts";
import { type Followed } from "../pair.ts";

const OUTCOME_CLASSES: Record<PromiseOutcome, ChangeClass> = {
  kept: "promise-kept",
  partly: "promise-partly-kept",
  not: "promise-not-kept",
  dropped: "promise-dropped",
};

/**
 * What became of what was promised: what the council says of it, or else what its actions say. Something that was open
 * and is gone, or is past its date, without a word is unaccounted for, whatever became of the rest.
 */
export function findPromises(pair: Followed): readonly Finding[] {
  const { context, after } = pair;
  if (!context.forward) return [];
  const open = openPromises(pair);
  const told = after?.lastPromise ?? null;
  if (told !== null) {
    const why = told.why === null ? "It does not say why." : asSentence(told.why);
    const sentence = `The council says of its last promise: ${OUTCOME_WORDS[told.kept]}. ${why}${stillOpen(open, told.kept)}`;
    return [finding(OUTCOME_CLASSES[told.kept], sentence, idsOf(open.map(({ was }) => was)))];
  }
  return open.length === 0 ? [] : [fromActions(open, context.before.when)];
}

interface Promised {
  readonly was: ReportedAction;
  /** The same action in the later file; undefined where it is gone. */
  readonly is: ReportedAction | undefined;
}

function openPromises({ before, context }: Followed): readonly Promised[] {
  return before.actions.toSorted().flatMap((id): Promised[] => {
    const was = context.before.actions.get(id);
    if (was?.status !== "open") return [];
    return [{ was, is: findActionAgain(was, context.after) }];
  });
}

function stillOpen(open: readonly Promised[], kept: PromiseOutcome): string {
  const ids = open.filter(({ is }) => is?.status === "open").map(({ was }) => was.id);
  if (kept !== "kept" || ids.length === 0) return "";
  return ` But ${joinWords(ids)} ${ids.length === 1 ? "is" : "are"} still open in the file.`;
}

function fromActions(open: readonly Promised[], when: string): Finding {
  const withStatus = (status: ReportedAction["status"] | undefined): readonly ReportedAction[] =>
    open.filter(({ is }) => is?.status === status).map(({ was }) => was);
  const gone = withStatus(undefined);
  if (gone.length > 0) {
    return finding(
      "promise-unaccounted",
      `Promised ${when} and gone without a word: ${named(gone)}.`,
      idsOf(gone),
    );
  }
  const late = open.filter(({ is }) => is?.overdue === true).map(({ was }) => was);
  if (late.length > 0) {
    return finding(
      "promise-unaccounted",
      `Promised ${when}, past its date, still open, and nobody says what became of it: ${named(late)}.`,
      idsOf(late),
    );
  }
  const [done, dropped, still] = [withStatus("done"), withStatus("dropped"), withStatus("open")];
  const sentence = [
    done.length === 0 ? "" : `Done: ${named(done)}.`,
    dropped.length === 0 ? "" : `Dropped: ${named(dropped)}.`,
    still.length === 0 ? "" : `Still open: ${named(still)}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const name = outcomeOf({ done: done.length, dropped: dropped.length, still: still.length });
  return finding(name, sentence, idsOf(open.map(({ was }) => was)));
}

function outcomeOf(counts: {
  readonly done: number;
  readonly dropped: number;
  readonly still: number;
}): ChangeClass {
  if (counts.still > 0) return "promise-open";
  if (counts.dropped === 0) return "promise-kept";
  return counts.done > 0 ? "promise-partly-kept" : "promise-dropped";
}

function named(actions: readonly ReportedAction[]): string {
  return joinWords(actions.map(({ id, what }) => `${id} (${what.trim()})`));
}

function idsOf(actions: readonly ReportedAction[]): readonly string[] {
  return actions.map(({ id }) => id);
}
