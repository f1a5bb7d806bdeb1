import { type Report } from "../../domain/report/report.ts";
import { type ReportedCommitment } from "../../domain/report/reported-commitment.ts";
import { joinWords } from "../../domain/words.ts";
import { dateWords } from "../text/evidence-words.ts";
import { HANDED_ON_WORDS } from "../text/handed-on-words.ts";
import { type Pen } from "./screen.ts";

/** Why, for whom, what next, and what the director says. */
export function commitmentFollowUp(
  one: ReportedCommitment,
  report: Report,
  pen: Pen,
): readonly string[] {
  const handed = one.later.map(({ part, to }) => `${HANDED_ON_WORDS[part]} to ${to}`);
  return [
    ...causes(one, pen),
    ...needs(one, report, pen),
    ...actions(one, report, pen),
    ...director(one, pen),
    ...(handed.length === 0 ? [] : ["\n", pen.entry("Handed on", joinWords(handed))]),
  ];
}

function causes({ causes: given }: ReportedCommitment, pen: Pen): readonly string[] {
  if (given.length === 0) return [];
  return [
    pen.title("Causes"),
    ...given.flatMap(({ label, asks, answer, enough }) => [
      pen.item(label),
      ...(asks === "" ? [] : [pen.paragraph(`Asked: ${asks}`, 2)]),
      pen.paragraph(answer === null ? "No answer is given." : `Answer: ${answer}`, 2),
      ...(enough ? [] : [pen.paragraph("This cause alone explains nothing.", 2)]),
    ]),
  ];
}

function needs({ id }: ReportedCommitment, { needs: ledger }: Report, pen: Pen): readonly string[] {
  const own = ledger.needs.filter(({ commitments }) => commitments.includes(id));
  if (own.length === 0) return [];
  return [
    pen.title("Needs"),
    ...own.map((need) =>
      pen.item(
        `${need.id} ${need.what} (${need.kindLabel}; people: ${need.peopleWords}; cost: ${need.costWords})`,
      ),
    ),
  ];
}

function actions(one: ReportedCommitment, { actions: all }: Report, pen: Pen): readonly string[] {
  const own = all.actions.filter(({ id }) => one.actions.includes(id));
  const title = pen.title("What is to be done");
  if (own.length === 0) {
    const why = one.noAction === null ? `${one.next}.` : `No action, because: ${one.noAction}`;
    return [title, pen.paragraph(why)];
  }
  return [
    title,
    ...own.map(({ id, what, owner, due, statusWords }) => {
      const by = due === null ? "no date" : `by ${dateWords(due)}`;
      return pen.item(`${id} ${what} (${owner ?? "no owner"}, ${by}, ${statusWords})`);
    }),
  ];
}

function director({ directorQuestion: asked }: ReportedCommitment, pen: Pen): readonly string[] {
  if (asked === null) return [];
  const { question, answer, by, handedTo } = asked;
  const handed = handedTo === null ? "" : ` It was handed to ${handedTo}.`;
  return [
    pen.title("The director's question"),
    pen.paragraph(question),
    answer === null
      ? pen.paragraph(`No answer is given.${handed}`)
      : pen.entry(by === null ? "Answer" : `Answer by ${by}`, answer),
  ];
}
