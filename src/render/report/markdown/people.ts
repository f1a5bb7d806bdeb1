import { type PeopleToldUs } from "../../../domain/report/people.ts";
import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { capitalise, percent, wholeNumber } from "../../../domain/words.ts";
import { levelWords } from "../../text/level-words.ts";
import { type Block, heading, item, list, paragraph, said, strong, to } from "./nodes.ts";
import { SECTIONS } from "./sections.ts";

/** What people told us, before anything that the council says. */
export function peopleToldUs({
  sentence,
  statements,
  countsAsTrue,
}: PeopleToldUs): readonly Block[] {
  return [
    heading(2, SECTIONS.people),
    paragraph(said(sentence)),
    ...(countsAsTrue === null
      ? []
      : [paragraph("The answers that count as true are ", said(countsAsTrue), ".")]),
    ...(statements.length === 0 ? [] : [list(statements.map(toldItem))]),
  ];
}

function toldItem(statement: ReportedStatement): ReturnType<typeof item> {
  const { id, words, lived, group } = statement;
  const ownWords = [
    { name: "The group says:", text: group?.statement },
    { name: "Some of the group saw it otherwise:", text: group?.minority },
  ];
  return item(
    [
      to(id),
      " ",
      said(words),
      " ",
      strong(`${capitalise(levelWords(lived))}:`),
      " ",
      said(inShort(statement)),
    ],
    ...ownWords.flatMap(({ name, text }) =>
      text === null || text === undefined ? [] : [item([name, " “", said(text), "”"])],
    ),
  );
}

/** Where a reading comes from, in a few words; the whole reason stands with the answers. */
function inShort({
  lived,
  counted,
  group,
  confirms,
  reason,
  reachesTarget,
}: ReportedStatement): string {
  if (lived.level === null || (counted !== null && group !== null)) return reason;
  const from =
    counted === null
      ? `a group of ${wholeNumber(group?.people ?? 0)} agreed on it`
      : `${wholeNumber(counted.positive)} of ${wholeNumber(counted.scored)} answers (${percent(counted.share ?? 0)})`;
  return reachesTarget && !confirms ? `${from}. Not confirmed.` : `${from}.`;
}
