import { relatedAnchor } from "../../text/related-anchor.ts";
import { type PeopleToldUs, type RelatedListening } from "../../../domain/report/people.ts";
import {
  type ReportedCounts,
  type ReportedGroup,
  type ReportedStatement,
} from "../../../domain/report/reported-statement.ts";
import { capitalise, countOf, percent, wholeNumber } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, Quote, said, Term, ToAll } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { ownWords } from "../../text/own-words.ts";
import { AnswersPicture } from "./pictures/answers.tsx";
import { Section } from "./section.tsx";
import { wordsInLine } from "../../../domain/report/statement-words.ts";
import { PlainLine } from "../../page/plain-line.tsx";

/** Every answer that people gave, in pictures and tables, and what nobody was asked about. */
export function Answers({ people }: { readonly people: PeopleToldUs }): Element {
  const { statements, notAsked, countsAsTrue, related } = people;
  return (
    <Section id="answers" newPage>
      {statements.length === 0 && related === null ? (
        <p>There are no answers.</p>
      ) : (
        <p>
          Each <Term id="i-statement">I statement</Term> stands with what people said of it.
          {countsAsTrue === null
            ? null
            : " In each picture, answers that count as true are right of the middle line. The others are left of it. Darker blocks are the strongest answers."}
        </p>
      )}
      {statements.map((statement) => (
        <Answered statement={statement} of={OWN} />
      ))}
      {notAsked.length === 0 ? null : <h3>Nobody was asked about these</h3>}
      <Items
        items={notAsked.map((one) => (
          <>
            {one.id} {said(one.words)}
            <PlainLine one={one} />
          </>
        ))}
      />
      {related === null ? null : <Related related={related} />}
    </Section>
  );
}

/** Answers to another framework's statements, apart from those to this one's. */
function Related({ related }: { readonly related: RelatedListening }): Element {
  const { statements, notAsked, framework } = related;
  return (
    <>
      <h3>
        What people were asked by {said(framework.title)} ({said(framework.edition)})
      </h3>
      <p>{said(related.sentence)}</p>
      {statements.map((statement) => (
        <Answered statement={statement} of={relatedTo(framework)} />
      ))}
      {notAsked.length === 0 ? null : <h3>Nobody was asked about these</h3>}
      <Items items={notAsked.map((one) => `${one.id} ${said(wordsInLine(one))}`)} />
    </>
  );
}

/** Whether statements are this framework's own or another's, which may have the same ids. */
interface Kinship {
  readonly anchorOf: (id: string) => string;
  readonly commitments: string;
  /** Whose statement it is, after its id: empty where it is this framework's own. */
  readonly by: string;
}

const OWN: Kinship = {
  anchorOf: (id) => id,
  commitments: "Commitments that should make it real",
  by: "",
};

function relatedTo({ title, edition }: RelatedListening["framework"]): Kinship {
  return {
    anchorOf: relatedAnchor,
    commitments: "Commitments that touch it",
    by: ` by ${said(title)} (${said(edition)})`,
  };
}

function Answered({
  statement,
  of,
}: {
  readonly statement: ReportedStatement;
  readonly of: Kinship;
}): Element {
  const anchor = of.anchorOf(statement.id);
  const { id, words, lived, reason, counted, group, withheld, keptBy } = statement;
  return (
    <section class="answered" aria-labelledby={anchor}>
      <h3 id={anchor}>
        <span class="number">
          {id}
          {of.by}
        </span>{" "}
        {said(words)}
      </h3>
      <PlainLine one={statement} />
      <p>
        <strong>{capitalise(said(levelWords(lived)))}.</strong> {said(reason)}
      </p>
      {counted === null ? null : <Counts id={id} counts={counted} of={of} />}
      {group === null ? null : <Group group={group} of={of} />}
      {withheld.map((sentence) => (
        <p>
          <strong>Withheld.</strong> {said(sentence)}
        </p>
      ))}
      {keptBy.length === 0 ? null : (
        <p>
          {of.commitments}: <ToAll ids={keptBy} none="none" />.
        </p>
      )}
    </section>
  );
}

function Counts({
  id,
  counts,
  of,
}: {
  readonly id: string;
  readonly counts: ReportedCounts;
  readonly of: Kinship;
}): Element {
  const { answers, aside, share, from, positive, scored } = counts;
  const asides = aside.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <AnswersPicture id={`${id}${of.by}`} anchor={of.anchorOf(id)} counts={counts} />
      <p>
        {countOf(scored, "scored answer")}
        {aside.length === 0
          ? ""
          : `, and ${wholeNumber(asides)} that ${asides === 1 ? "is" : "are"} never scored`}
        . {wholeNumber(positive)} {positive === 1 ? "counts" : "count"} as true
        {share === null ? "" : ` (${percent(share)})`}.{chanceWords(counts)} Asked in{" "}
        <a href={`#${of.anchorOf(`listening-${from}`)}`}>record {from}</a>.
      </p>
      <DataTable
        id={of.anchorOf(`counts-${id}`)}
        caption={`Answers to ${id}${of.by}`}
        columns={[
          { heading: "Answer" },
          { heading: "People", isNumber: true },
          { heading: "Scored" },
        ]}
        rows={[
          ...answers.map(({ label, count }) => [said(label), wholeNumber(count), "yes"]),
          ...aside.map(({ label, count }) => [said(label), wholeNumber(count), "no"]),
        ]}
      />
    </>
  );
}

function chanceWords({ low, high }: ReportedCounts): string {
  if (low === null || high === null) return "";
  return ` Allowing for chance, it lies between ${percent(low)} and ${percent(high)}. This does not allow for who was left out.`;
}

function Group({ group, of }: { readonly group: ReportedGroup; readonly of: Kinship }): Element {
  const { from, people, lowest, highest } = group;
  const heard =
    lowest === null || highest === null
      ? "The lowest and highest views are not given."
      : `The lowest view was ${String(lowest)} and the highest ${String(highest)}.`;
  return (
    <>
      <p>
        A group of {wholeNumber(people)} was asked in{" "}
        <a href={`#${of.anchorOf(`listening-${from}`)}`}>record {from}</a>. {heard}
      </p>
      {ownWords(group).map(({ who, text }) => (
        <Quote who={said(who)} text={text} />
      ))}
    </>
  );
}
