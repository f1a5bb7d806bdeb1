import { type ActionsReport } from "../../../domain/report/actions.ts";
import { type DirectorQuestions } from "../../../domain/report/director-questions.ts";
import { type NeedsReport } from "../../../domain/report/needs.ts";
import { type Headline } from "../../../domain/report/headline.ts";
import { wholeNumber } from "../../../domain/words.ts";
import { dateWords } from "../../text/evidence-words.ts";
import {
  type Block,
  heading,
  item,
  list,
  paragraph,
  type Part,
  said,
  table,
  to,
} from "../../text/markdown/nodes.ts";
import { SECTIONS } from "./sections.ts";
import { coverageRows } from "../../../domain/report/coverage-rows.ts";

/** Needs that are known here, and their totals by kind. */
export function needs({ sentence, needs: records, totals }: NeedsReport): readonly Block[] {
  const opening = [heading(2, SECTIONS.needs), paragraph(said(sentence))];
  if (records.length === 0) return opening;
  return [
    ...opening,
    table(
      ["Need", "Kind", "For", "People", "How counted", "Cost", "Cause"],
      records.map((need) => [
        [`${need.id} `, said(need.what)],
        [said(need.kindLabel)],
        ids(need.commitments),
        [need.peopleWords],
        [said(need.counted ?? "not said")],
        [need.costWords],
        [said(need.causeLabel ?? "not given")],
      ]),
    ),
    heading(3, "Totals by kind"),
    table(
      [
        "Kind",
        "Records",
        "People",
        "Records not counted",
        "Pounds a year",
        "Records without a cost",
      ],
      totals.map((total) => [
        [said(total.label)],
        [wholeNumber(total.records)],
        [total.peopleWords],
        [wholeNumber(total.notCounted)],
        [total.costWords],
        [wholeNumber(total.costNotGiven)],
      ]),
    ),
  ];
}

/** What is promised now, by whom and by when. */
export function actions({ sentence, actions: records }: ActionsReport): readonly Block[] {
  const opening = [heading(2, SECTIONS.actions), paragraph(said(sentence))];
  if (records.length === 0) return opening;
  return [
    ...opening,
    table(
      ["Action", "Owner", "By", "Status", "For", "How we will know", "Decided"],
      records.map((action) => [
        [`${action.id} `, said(action.what)],
        [said(action.owner ?? "nobody")],
        [action.due === null ? "no date" : dateWords(action.due)],
        [action.statusWords],
        ids(action.commitments),
        [said(action.success ?? "not said")],
        [said(action.decidedWords)],
      ]),
    ),
  ];
}

function ids(commitments: readonly string[]): readonly Part[] {
  if (commitments.length === 0) return ["none named"];
  return commitments.flatMap((id, place) => (place === 0 ? [to(id)] : [", ", to(id)]));
}

/** How much of the framework was looked at. */
export function coverage({ coverage: found }: Headline): readonly Block[] {
  return [
    heading(2, SECTIONS.coverage),
    paragraph(said(found.sentence)),
    table(
      ["What", "Looked at", "Of"],
      coverageRows(found).map(({ what, looked, of }) => [[what], [String(looked)], [String(of)]]),
    ),
  ];
}

/** The director's questions that have no answer. */
export function directorQuestions({ sentence, unanswered }: DirectorQuestions): readonly Block[] {
  return [
    heading(2, SECTIONS.director),
    paragraph(said(sentence)),
    ...(unanswered.length === 0
      ? []
      : [
          list(
            unanswered.map(({ id, question, handedTo }) =>
              item([
                to(id),
                " ",
                said(question),
                handedTo === null ? "" : " Handed to ",
                handedTo === null ? "" : said(handedTo),
                handedTo === null ? "" : ".",
              ]),
            ),
          ),
        ]),
  ];
}
