import { type RelatedListening } from "../../domain/report/people.ts";
import { type Report } from "../../domain/report/report.ts";
import { type ReportedStatement } from "../../domain/report/reported-statement.ts";
import { asSentence, countOf } from "../../domain/words.ts";
import { linesOf, listed, type PlainItem, type PlainPart, say } from "./plain-part.ts";

/** What people told us: how many said that each thing is true, from almost no one up, and who was not heard. */
export function peopleToldUs({ peopleToldUs: people, tookPart }: Report): readonly PlainPart[] {
  const { statements, notAsked, listening, related } = people;
  const unheard = listed("We did not hear from:", linesOf(tookPart.notHeard.map(({ who }) => who)));
  const other = related === null ? [] : relatedParts(related);
  if (statements.length === 0) {
    const none = [say("No one was asked. So we do not know how people live.")];
    return [...(other.length === 0 ? none : other), ...unheard];
  }
  const isUnchecked = listening.some(({ isConfirmed }) => !isConfirmed);
  return [
    say(
      `People were asked about ${countOf(statements.length, "thing")}. Here is how many said that each is true.`,
    ),
    ...byLevel(statements),
    ...listed("We cannot tell how many for:", plainly(statements.filter(hasNoLevel))),
    ...listed("In a group's own words:", inOwnWords(statements)),
    ...(isUnchecked ? [say("People have not yet said that all of this is right.")] : []),
    ...other,
    ...unheard,
    ...(notAsked.length === 0
      ? []
      : [say(`No one was asked about ${countOf(notAsked.length, "other thing")}.`)]),
  ];
}

/** What people were asked by another list of promises that these touch. */
function relatedParts({
  statements,
  framework,
  listening,
}: RelatedListening): readonly PlainPart[] {
  if (statements.length === 0) return [];
  const isUnchecked = listening.some(({ isConfirmed }) => !isConfirmed);
  return [
    say(
      `People were asked about ${countOf(statements.length, "thing")} from ${framework.title}. These promises touch them. Here is how many said that each is true.`,
    ),
    ...byLevel(statements),
    ...listed("We cannot tell how many for:", plainly(statements.filter(hasNoLevel))),
    ...listed("In a group's own words:", inOwnWords(statements)),
    ...(isUnchecked ? [say("People have not yet said that all of this is right.")] : []),
  ];
}

function hasNoLevel({ lived }: ReportedStatement): boolean {
  return lived.level === null;
}

function byLevel(statements: readonly ReportedStatement[]): readonly PlainPart[] {
  const levels = [...new Set(statements.flatMap(({ lived }) => lived.level ?? []))].toSorted(
    (one, other) => one - other,
  );
  return levels.flatMap((level) => {
    const found = statements.filter(({ lived }) => lived.level === level);
    return listed(`${found[0]?.lived.label ?? String(level)}:`, plainly(found));
  });
}

function plainly(statements: readonly ReportedStatement[]): readonly PlainItem[] {
  return linesOf(statements.map(({ plain, words }) => plain ?? words));
}

/** Each with whose words they are, where those who said them chose how to be described. */
function inOwnWords(statements: readonly ReportedStatement[]): readonly PlainItem[] {
  return statements.flatMap(({ group }) => {
    if (group === null) return [];
    const { statement, statementBy, minority, minorityBy } = group;
    const whose = minorityBy === null ? "" : ` (${minorityBy})`;
    const other =
      minority === null ? [] : [`Some people saw it another way${whose}: ${asSentence(minority)}`];
    if (statement === null) return other.map((text) => ({ text, beneath: [] }));
    const said = statementBy === null ? [] : [asSentence(`Said by ${statementBy}`)];
    return [{ text: asSentence(statement), beneath: [...said, ...other] }];
  });
}
