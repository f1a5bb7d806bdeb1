import { relatedAnchor } from "../../text/related-anchor.ts";
import { plainItem } from "../../text/markdown/plain-block.ts";
import { type PeopleToldUs } from "../../../domain/report/people.ts";
import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { capitalise, percent, wholeNumber } from "../../../domain/words.ts";
import { levelWords } from "../../text/level-words.ts";
import { ownWords } from "../../text/own-words.ts";
import {
  type Block,
  heading,
  item,
  list,
  paragraph,
  said,
  strong,
  to,
} from "../../text/markdown/nodes.ts";
import { SECTIONS } from "./sections.ts";

/** What people told us, before anything that the council says. */
export function peopleToldUs({
  sentence,
  statements,
  countsAsTrue,
  related,
}: PeopleToldUs): readonly Block[] {
  return [
    heading(2, SECTIONS.people),
    paragraph(said(sentence)),
    ...(countsAsTrue === null
      ? []
      : [paragraph("The answers that count as true are ", said(countsAsTrue), ".")]),
    ...(statements.length === 0 ? [] : [list(statements.map((one) => toldItem(one, one.id)))]),
    ...(related === null ? [] : [paragraph(said(related.sentence))]),
    ...(related === null || related.statements.length === 0
      ? []
      : [list(related.statements.map((one) => toldItem(one, relatedAnchor(one.id))))]),
  ];
}

function toldItem(statement: ReportedStatement, anchor: string): ReturnType<typeof item> {
  const { id, words, lived, group } = statement;
  return item(
    [
      to(anchor, id),
      " ",
      said(words),
      " ",
      strong(`${capitalise(levelWords(lived))}:`),
      " ",
      said(inShort(statement)),
    ],
    ...plainItem(statement),
    ...ownWords(group).map(({ who, text }) => item([said(who), " “", said(text), "”"])),
  );
}

/** Where a reading comes from, in a few words; the whole reason stands with the answers. */
function inShort(statement: ReportedStatement): string {
  const from = statement.lived.level === null ? undefined : fromOneSource(statement);
  if (from === undefined) return statement.reason;
  return statement.reachesTarget && !statement.confirms ? `${from}. Not confirmed.` : `${from}.`;
}

/** Undefined where it comes from both, or where the numbers are withheld. */
function fromOneSource({ counted, group }: ReportedStatement): string | undefined {
  if (counted === null)
    return group === null ? undefined : `a group of ${wholeNumber(group.people)} agreed on it`;
  if (group !== null) return undefined;
  const { positive, scored, share } = counted;
  return `${wholeNumber(positive)} of ${wholeNumber(scored)} answers (${percent(share ?? 0)})`;
}
