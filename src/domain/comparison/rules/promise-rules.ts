import { type PromiseOutcome } from "../../commitment-record.ts";
import { type ReportedAction } from "../../report/actions.ts";
import { OUTCOME_WORDS } from "../../report/promised-again.ts";
import { dateInWords } from "../../dates.ts";
import { asSentence, joinWords } from "../../words.ts";
import { type ChangeClass } from "../change-class.ts";
import { type Finding } from "../comparison.ts";
import { finding } from "../finding.ts";
import { findActionAgain, type FollowedAction, isLate, wordsOf } from "../match-action.ts";
import { type Context, type Followed } from "../pair.ts";

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
    const sentence = `The council says of its last promise: ${OUTCOME_WORDS[told.kept]}. ${why}${notDone(open, told.kept)}`;
    return [finding(OUTCOME_CLASSES[told.kept], sentence, idsOf(open))];
  }
  return open.length === 0 ? [] : [fromActions(open, context)];
}

function openPromises({ before, context }: Followed): readonly FollowedAction[] {
  return before.actions.toSorted().flatMap((id): FollowedAction[] => {
    const was = context.before.actions.get(id);
    if (was?.status !== "open") return [];
    return [{ was, is: findActionAgain(was, context.after, context.isSameSaying) }];
  });
}

/** What the file itself says otherwise where the council says that it kept its promise. */
function notDone(open: readonly FollowedAction[], kept: PromiseOutcome): string {
  if (kept !== "kept") return "";
  const sentences = (["open", "dropped"] as const).map((status) => {
    const ids = open.filter(({ is }) => is?.status === status).map(({ was }) => was.id);
    if (ids.length === 0) return "";
    return ` But ${joinWords(ids)} ${ids.length === 1 ? "is" : "are"} ${status === "open" ? "still open" : "dropped"} in the file.`;
  });
  return sentences.join("");
}

function fromActions(
  open: readonly FollowedAction[],
  { before: { when }, after }: Context,
): Finding {
  const withStatus = (status: ReportedAction["status"] | undefined): readonly FollowedAction[] =>
    open.filter(({ is }) => is?.status === status);
  const gone = withStatus(undefined);
  if (gone.length > 0) {
    const reused = gone
      .flatMap(({ was: { id } }) => after.actions.get(id) ?? [])
      .map(({ id, what }) => asSentence(`${id} is another promise now: ${what.trim()}`));
    const sentence = `Promised ${when} and gone without a word: ${named(gone)}.`;
    return finding("promise-unaccounted", [sentence, ...reused].join(" "), idsOf(gone));
  }
  const late = open.filter((one) => isLate(one, after));
  if (late.length > 0) {
    return finding(
      "promise-unaccounted",
      `Promised ${when}, past its date, still open, and nobody says what became of it: ${named(late)}.${newDates(late)}`,
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
  return finding(name, sentence, idsOf(open));
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

/** The new dates of what is past the one that it was promised for. */
function newDates(late: readonly FollowedAction[]): string {
  const moved = late.flatMap(({ was, is }) =>
    was.due === null || is === undefined || is.due === was.due
      ? []
      : [
          ` ${was.id} was due on ${dateInWords(was.due)}, and ${is.due === null ? "has no date now" : `is due on ${dateInWords(is.due)} now`}.`,
        ],
  );
  return moved.join("");
}

function named(promises: readonly FollowedAction[]): string {
  return joinWords(promises.map(({ was, is }) => `${was.id} (${wordsOf(was, is)})`));
}

function idsOf(promises: readonly FollowedAction[]): readonly string[] {
  return promises.map(({ was }) => was.id);
}
