import { type PeopleToldUs } from "../../../domain/report/people.ts";
import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { capitalise, percent, wholeNumber } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { Opening } from "./section.tsx";

/** What people told us, before anything that the council says: what falls short first, every statement named. */
export function People({ people }: { readonly people: PeopleToldUs }): Element {
  const { statements, countsAsTrue } = people;
  const below = statements.filter(({ lived, reachesTarget }) => isLevel(lived) && !reachesTarget);
  const reached = statements.filter(({ reachesTarget }) => reachesTarget);
  const unread = statements.filter(({ lived }) => !isLevel(lived));
  return (
    <Opening id="people">
      <p>
        {said(people.sentence)}
        {countsAsTrue === null
          ? null
          : ` The answers that count as true are ${said(countsAsTrue)}.`}
      </p>
      <Told title="Below the target" statements={below} isFull />
      <Told title="No level" statements={unread} isFull />
      <Told title="At the target" statements={reached} isFull={false} />
      {statements.length === 0 ? null : (
        <p>
          <a href="#answers">Every answer, and how people were asked</a>
        </p>
      )}
    </Opening>
  );
}

function isLevel({ level }: ReportedStatement["lived"]): boolean {
  return level !== null;
}

function Told({
  title,
  statements,
  isFull,
}: {
  readonly title: string;
  readonly statements: readonly ReportedStatement[];
  /** With the group's own words; otherwise in a line. */
  readonly isFull: boolean;
}): Element | null {
  if (statements.length === 0) return null;
  if (!isFull) {
    return (
      <p>
        <strong>{title}:</strong>{" "}
        {statements.map((statement, place) => (
          <>
            {place === 0 ? "" : "; "}
            <To id={statement.id} /> {levelWords(statement.lived)}
            {statement.confirms ? "" : ", not confirmed"}
          </>
        ))}
        .
      </p>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      <Items
        items={statements.map((statement) => (
          <ToldItem statement={statement} />
        ))}
      />
    </>
  );
}

function ToldItem({ statement }: { readonly statement: ReportedStatement }): Element {
  const { id, words, lived, group } = statement;
  const ownWords = [
    { name: "The group says:", text: group?.statement },
    { name: "Some of the group saw it otherwise:", text: group?.minority },
  ].flatMap(({ name, text }) => (text === null || text === undefined ? [] : [{ name, text }]));
  return (
    <>
      <To id={id} /> {said(words)} <strong>{capitalise(levelWords(lived))}:</strong>{" "}
      {said(inShort(statement))}
      <Items items={ownWords.map(({ name, text }) => `${name} “${said(text)}”`)} />
    </>
  );
}

/** Where a reading comes from, in a few words; the whole reason stands with the answers. */
export function inShort({ lived, counted, group, reason }: ReportedStatement): string {
  if (lived.level === null || (counted !== null && group !== null)) return reason;
  if (counted === null) return `a group of ${wholeNumber(group?.people ?? 0)} agreed on it.`;
  const { positive, scored, share } = counted;
  return `${wholeNumber(positive)} of ${wholeNumber(scored)} answers (${percent(share ?? 0)}).`;
}
