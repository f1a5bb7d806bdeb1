import { OWNER_WITHHELD } from "../../domain/disclosure/public-names.ts";
import { type ReportedAction } from "../../domain/report/actions.ts";
import { NOTHING_DECIDED } from "../../domain/report/gap-list.ts";
import { type Report } from "../../domain/report/report.ts";
import { asSentence, countOf } from "../../domain/words.ts";
import { dateWords } from "../text/evidence-words.ts";
import { listed, type PlainItem, type PlainPart, say } from "./plain-part.ts";
import { promises } from "./promise-words.ts";

/** What happens next: what we will do, who and when; what was done or given up; what nothing is said of. */
export function whatHappensNext({
  actions: { actions },
  gaps,
  commitments,
}: Report): readonly PlainPart[] {
  const open = actions.filter(({ status }) => status === "open");
  const undecided = gaps.filter(({ next }) => next === NOTHING_DECIDED).length;
  const waiting = commitments.filter(({ notThisYear }) => notThisYear).length;
  return [
    ...(open.length === 0
      ? [say("We have not said what we will do.")]
      : listed("We will do this:", open.map(actionItem))),
    ...told("We have done", actions.filter(({ status }) => status === "done").length),
    ...told("We have given up", actions.filter(({ status }) => status === "dropped").length),
    ...(undecided === 0 ? [] : [say(`For ${promises(undecided)} we have not said what is next.`)]),
    ...(waiting === 0 ? [] : [say(`We will not look at ${promises(waiting)} this year.`)]),
  ];
}

function told(begin: string, count: number): readonly PlainPart[] {
  return count === 0 ? [] : [say(`${begin} ${countOf(count, "thing")}.`)];
}

function actionItem({ what, owner, due, overdue, decidedWith }: ReportedAction): PlainItem {
  return {
    text: asSentence(what),
    beneath: [
      ownerWords(owner),
      due === null ? "No one has said when." : `When: by ${dateWords(due)}.`,
      ...(overdue ? ["This is late."] : []),
      ...(decidedWith === "no" ? ["The people it is for had no say in it."] : []),
    ],
  };
}

function ownerWords(owner: string | null): string {
  if (owner === null || owner.trim() === "") return "No one has said who will do it.";
  return owner === OWNER_WITHHELD
    ? "The name of who will do it is left out."
    : `Who: ${asSentence(owner)}`;
}
