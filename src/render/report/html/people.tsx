import { relatedAnchor } from "../../text/related-anchor.ts";
import { type PeopleToldUs } from "../../../domain/report/people.ts";
import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { capitalise, percent, wholeNumber } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { PlainInList } from "../../page/plain-line.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { ownWords } from "../../text/own-words.ts";
import { FirstOf } from "./first-of.tsx";
import { Opening } from "./section.tsx";

/** What people told us, before anything that the council says: what falls short first, every statement named. */
export function People({ people }: { readonly people: PeopleToldUs }): Element {
  const { statements, countsAsTrue, related } = people;
  const below = statements
    .filter(({ lived, reachesTarget }) => isLevel(lived) && !reachesTarget)
    .toSorted((one, other) => (one.lived.level ?? 0) - (other.lived.level ?? 0));
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
      <FirstOf
        title="Below the target, the lowest first"
        found={below}
        item={(statement) => <ToldItem statement={statement} />}
      />
      <InALine title="No level" statements={unread} />
      <InALine title="At the target" statements={reached} />
      {related === null ? null : (
        <>
          <p>{said(related.sentence)}</p>
          <Items
            items={related.statements.map((statement) => (
              <ToldItem statement={statement} anchor={relatedAnchor(statement.id)} />
            ))}
          />
        </>
      )}
      {statements.length === 0 && related === null ? null : (
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

function InALine({
  title,
  statements,
}: {
  readonly title: string;
  readonly statements: readonly ReportedStatement[];
}): Element | null {
  if (statements.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong>{" "}
      {statements.map(({ id, reachesTarget, confirms }, place) => (
        <>
          {place === 0 ? "" : ", "}
          <To id={id} />
          {reachesTarget && !confirms ? " (not confirmed)" : ""}
        </>
      ))}
      .
    </p>
  );
}

function ToldItem({
  statement,
  anchor = statement.id,
}: {
  readonly statement: ReportedStatement;
  readonly anchor?: string;
}): Element {
  const { id, words, lived, group } = statement;
  return (
    <>
      <To id={id} anchor={anchor} /> {said(words)} <strong>{capitalise(levelWords(lived))}:</strong>{" "}
      {said(inShort(statement))}
      <PlainInList one={statement} />
      <Items items={ownWords(group).map(({ who, text }) => `${said(who)} “${said(text)}”`)} />
    </>
  );
}

/** Where a reading comes from, in a few words; the whole reason stands with the answers. */
export function inShort({ lived, counted, group, reason }: ReportedStatement): string {
  if (lived.level === null) return reason;
  if (counted === null)
    return group === null ? reason : `a group of ${wholeNumber(group.people)} agreed on it.`;
  if (group !== null) return reason;
  const { positive, scored, share } = counted;
  return `${wholeNumber(positive)} of ${wholeNumber(scored)} answers (${percent(share ?? 0)}).`;
}
