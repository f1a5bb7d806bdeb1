import { relatedAnchor } from "../../text/related-anchor.ts";
import {
  type PeopleToldUs,
  type RelatedListening,
  type ReportedListening,
} from "../../../domain/report/people.ts";
import {
  type ReportedCounts,
  type ReportedStatement,
} from "../../../domain/report/reported-statement.ts";
import { capitalise, percent, wholeNumber } from "../../../domain/words.ts";
import { dateWords } from "../../text/evidence-words.ts";
import { levelWords } from "../../text/level-words.ts";
import { ownWords } from "../../text/own-words.ts";
import {
  type Block,
  heading,
  item,
  list,
  listUnder,
  paragraph,
  quote,
  said,
  strong,
  table,
  to,
} from "../../text/markdown/nodes.ts";
import { plainBlock } from "../../text/markdown/plain-block.ts";
import { wordsInLine } from "../../../domain/report/statement-words.ts";

/** How people were asked, and every answer that they gave. */
export function askedAndAnswered(people: PeopleToldUs): readonly Block[] {
  const { related } = people;
  const hasOwn = people.statements.length > 0 || people.listening.length > 0 || related === null;
  return [
    ...(hasOwn ? ownAnswers(people) : []),
    ...(related === null ? [] : relatedAnswers(related)),
  ];
}

function ownAnswers(people: PeopleToldUs): readonly Block[] {
  return [
    heading(3, "How people were asked"),
    ...(people.listening.length === 0
      ? [paragraph("No record says how people were asked.")]
      : people.listening.flatMap(listening)),
    heading(3, "What people answered"),
    ...(people.statements.length === 0 ? [paragraph("There are no answers.")] : []),
    ...people.statements.flatMap((one) => answers(one, OWN)),
    ...unasked(people),
  ];
}

/** Answers to another framework's statements, apart from those to this one's. */
function relatedAnswers(related: RelatedListening): readonly Block[] {
  const { title, edition } = related.framework;
  return [
    heading(3, `What people were asked by ${title} (${edition})`),
    paragraph(said(related.sentence)),
    ...related.listening.flatMap(listening),
    ...related.statements.flatMap((one) => answers(one, RELATED)),
    ...unasked(related),
  ];
}

function unasked({ notAsked }: Pick<PeopleToldUs, "notAsked">): readonly Block[] {
  return listUnder(
    "Nobody was asked about these",
    notAsked.map((one) => item([said(`${one.id} ${wordsInLine(one)}`)])),
  );
}

function listening(record: ReportedListening): readonly Block[] {
  const { id, invitedWords, officerPresent, asOf } = record;
  const told: readonly (readonly [string, string | null])[] = [
    ["When", asOf === null ? null : dateWords(asOf)],
    ["How", record.how],
    ["Who was asked", record.whom],
    ["How many were invited", invitedWords],
    ["Who chose them", record.chosenBy],
    ["Who asked them", record.askedBy],
    ["Was an officer in the room", officerPresent === null ? null : officerPresent ? "yes" : "no"],
    ["Who spoke for someone else", record.spokenFor],
    ["Who was not heard", record.notHeard],
  ];
  return [
    paragraph(strong(`Record ${id}.`), " ", said(record.confirmed)),
    list([
      ...told.map(([name, value]) => item([strong(`${name}:`), " ", said(value ?? "not said")])),
      ...(record.outOfDate === null
        ? []
        : [item([strong("It counts for nothing:"), " ", said(record.outOfDate)])]),
    ]),
  ];
}

interface Kinship {
  readonly anchorOf: (id: string) => string;
  readonly commitments: string;
}

const OWN: Kinship = {
  anchorOf: (id) => id,
  commitments: "Commitments that should make it real: ",
};

const RELATED: Kinship = { anchorOf: relatedAnchor, commitments: "Commitments that touch it: " };

function answers(
  statement: ReportedStatement,
  { anchorOf, commitments }: Kinship,
): readonly Block[] {
  const { id, words, lived, reason, counted, group, withheld, keptBy } = statement;
  return [
    heading(4, id, anchorOf(id)),
    paragraph(strong(words)),
    ...plainBlock(statement),
    paragraph(strong(`${capitalise(levelWords(lived))}.`), " ", said(reason)),
    ...(counted === null ? [] : counts(counted)),
    ...(group === null
      ? []
      : [
          paragraph("The group was asked in record ", said(group.from), ". ", heard(group)),
          ...ownWords(group).flatMap(({ who, text }) => [paragraph(said(who)), quote(text)]),
        ]),
    ...withheld.map((sentence) => paragraph(strong("Withheld."), " ", said(sentence))),
    ...(keptBy.length === 0
      ? []
      : [
          paragraph(
            commitments,
            ...keptBy.flatMap((other, place) => (place === 0 ? [to(other)] : [", ", to(other)])),
            ".",
          ),
        ]),
  ];
}

function heard({ lowest, highest }: NonNullable<ReportedStatement["group"]>): string {
  if (lowest === null || highest === null) return "The lowest and highest views are not given.";
  return `The lowest view was ${String(lowest)} and the highest ${String(highest)}.`;
}

function counts({ answers: scored, aside, share, low, high, ...rest }: ReportedCounts): Block[] {
  const chance =
    low === null || high === null
      ? ""
      : ` Allowing for chance, it lies between ${percent(low)} and ${percent(high)}. This does not allow for who was left out.`;
  return [
    table(
      ["Answer", "People", "Scored"],
      [
        ...scored.map(({ label, count }) => [[said(label)], [wholeNumber(count)], ["yes"]]),
        ...aside.map(({ label, count }) => [[said(label)], [wholeNumber(count)], ["no"]]),
      ],
    ),
    paragraph(
      "Asked in record ",
      said(rest.from),
      `. ${wholeNumber(rest.positive)} of ${wholeNumber(rest.scored)} scored answers count as true`,
      share === null ? "." : ` (${percent(share)}).${chance}`,
    ),
  ];
}
