import { type ReportedAction } from "../../../domain/report/actions.ts";
import { type ReportedNeed } from "../../../domain/report/needs.ts";
import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { joinWords } from "../../../domain/words.ts";
import { dateWords } from "../../text/evidence-words.ts";
import { HANDED_ON_WORDS } from "../../text/handed-on-words.ts";
import { type Block, item, list, paragraph, said, strong } from "../../text/markdown/nodes.ts";

/** The records that commitments refer to, by id, and which commitments are open gaps. */
export interface Ledger {
  readonly needs: ReadonlyMap<string, ReportedNeed>;
  readonly actions: ReadonlyMap<string, ReportedAction>;
  readonly open: ReadonlySet<string>;
}

export function ledgerOf({ needs, actions, gaps }: Report): Ledger {
  return {
    needs: new Map(needs.needs.map((need) => [need.id, need])),
    actions: new Map(actions.actions.map((action) => [action.id, action])),
    open: new Set(gaps.map(({ id }) => id)),
  };
}

/** Why a gap is there, who needs what, what will be done, and what the director says. */
export function followUp(one: ReportedCommitment, ledger: Ledger): readonly Block[] {
  const blocks = [
    ...causes(one, ledger),
    ...needBlocks(one, ledger),
    ...actionBlocks(one, ledger),
    ...directorQuestion(one),
  ];
  if (one.later.length === 0) return blocks;
  const handed = one.later.map(({ part, to }) => `${HANDED_ON_WORDS[part]} to ${to}`);
  return [...blocks, paragraph(strong("Handed on:"), " ", said(joinWords(handed)), ".")];
}

function causes({ id, causes: given }: ReportedCommitment, { open }: Ledger): readonly Block[] {
  if (given.length === 0) return open.has(id) ? [paragraph(strong("Causes:"), " none given.")] : [];
  const items = given.map(({ label, asks, answer, enough }) => {
    const question = asks === "" ? [] : [item(["Asked: ", said(asks)])];
    const told = answer === null ? "No answer is given." : "";
    const short = enough ? "" : " This cause alone explains nothing.";
    const answered = answer === null ? [] : [item(["Answer: ", said(answer)])];
    return item([said(label), told === "" ? "" : `. ${told}${short}`], ...question, ...answered);
  });
  return [paragraph(strong("Causes")), list(items)];
}

function needBlocks({ needs: ids }: ReportedCommitment, ledger: Ledger): readonly Block[] {
  if (ids.length === 0) return [];
  const found = ids.flatMap((id) => ledger.needs.get(id) ?? []);
  return [paragraph(strong("Needs")), list(found.map(needItem))];
}

/** A need on one line. */
export function needItem({
  id,
  what,
  peopleWords,
  costWords,
  kindLabel,
}: ReportedNeed): ReturnType<typeof item> {
  return item([
    `${id} `,
    said(what),
    " (",
    said(kindLabel),
    `; people: ${peopleWords}; cost: ${costWords})`,
  ]);
}

function actionBlocks(one: ReportedCommitment, ledger: Ledger): readonly Block[] {
  const title = strong("Actions");
  if (one.actions.length > 0) {
    const found = one.actions.flatMap((id) => ledger.actions.get(id) ?? []);
    return [paragraph(title), list(found.map(actionItem))];
  }
  if (one.noAction !== null) {
    return [paragraph(strong("Actions:"), " none, because: ", said(one.noAction))];
  }
  if (one.notThisYear) return [paragraph(strong("Actions:"), " not this year.")];
  return ledger.open.has(one.id) ? [paragraph(strong("Actions:"), " nothing is decided.")] : [];
}

/** An action on one line. */
export function actionItem({
  id,
  what,
  owner,
  due,
  statusWords,
}: ReportedAction): ReturnType<typeof item> {
  return item([
    `${id} `,
    said(what),
    " (",
    owner === null ? "no owner" : said(owner),
    due === null ? ", no date" : `, by ${dateWords(due)}`,
    `, ${statusWords})`,
  ]);
}

function directorQuestion({ directorQuestion: asked }: ReportedCommitment): readonly Block[] {
  if (asked === null) return [];
  const { question, why, answer, by, handedTo } = asked;
  const handed = handedTo === null ? "" : ` It was handed to ${handedTo}.`;
  return [
    paragraph(strong("The director's question:"), " ", said(question)),
    ...(why === null ? [] : [paragraph("Why it is asked: ", said(why))]),
    answer === null
      ? paragraph(said(`No answer is given.${handed}`))
      : paragraph(
          "Answer",
          by === null ? "" : " by ",
          by === null ? "" : said(by),
          ": ",
          said(answer),
        ),
  ];
}
