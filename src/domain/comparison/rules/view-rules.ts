import { type ReportedCommitment } from "../../report/reported-commitment.ts";
import { type ReportedLevel } from "../../report/reported-level.ts";
import { type ReportedView } from "../../report/reported-record.ts";
import { type ReportedStatement } from "../../report/reported-statement.ts";
import { joinWords } from "../../words.ts";
import { type Finding } from "../comparison.ts";
import { finding } from "../finding.ts";
import { type Pair } from "../pair.ts";

/**
 * Whether people's own side judges a commitment otherwise, judges it for the first time, or no longer does. What is higher or
 * lower is the lowest view of those who gave one both times: to take out the lowest makes nothing better.
 */
export function findView(pair: Pair): readonly Finding[] {
  const { before, after } = pair;
  if ([before, after].some(({ peoplesView }) => peoplesView?.state === "withheld")) return [];
  const views = { was: peoplesViewsOf(before), is: peoplesViewsOf(after) };
  return [...moved(pair, views), ...givenAndGone(pair, views)];
}

/** Views of people's own side in the two years. */
interface Views {
  readonly was: readonly ReportedView[];
  readonly is: readonly ReportedView[];
}

function moved({ context }: Pair, { was, is }: Views): readonly Finding[] {
  const [before, after] = [lowestOf(was.filter(isOneOf(is))), lowestOf(is.filter(isOneOf(was)))];
  if (before === undefined || after === undefined) return [];
  const difference = (after.level ?? 0) - (before.level ?? 0);
  if (difference === 0) return [];
  const sentence = `People's own view: ${before.words} ${context.before.when}, ${after.words} ${context.after.when}.`;
  return [finding(difference > 0 ? "view-better" : "view-worse", sentence)];
}

function givenAndGone(pair: Pair, { was, is }: Views): readonly Finding[] {
  const { before, after } = pair.context;
  const groups = groupsOf(pair);
  const given = [...only(is, was).map(viewInWords), ...groups.given].toSorted();
  const gone = [...only(was, is).map(viewInWords), ...groups.gone].toSorted();
  return [
    ...(given.length === 0
      ? []
      : [finding("view-given", `New ${after.when}: ${joinWords(given)}.`)]),
    ...(gone.length === 0
      ? []
      : [finding("view-gone", `Given ${before.when}, and not ${after.when}: ${joinWords(gone)}.`)]),
  ];
}

function peoplesViewsOf({ views }: ReportedCommitment): readonly ReportedView[] {
  return views.filter(({ side, said }) => side === "people" && said.state === "level");
}

function isOneOf(views: readonly ReportedView[]): (view: ReportedView) => boolean {
  const givers = new Set(views.map(({ by }) => by));
  return ({ by }) => givers.has(by);
}

/** Views whose givers have none among others. */
function only(
  views: readonly ReportedView[],
  others: readonly ReportedView[],
): readonly ReportedView[] {
  const isThere = isOneOf(others);
  return views.filter((view) => !isThere(view));
}

function lowestOf(views: readonly ReportedView[]): ReportedLevel | undefined {
  return views
    .map(({ said }) => said)
    .toSorted((one, other) => (one.level ?? 0) - (other.level ?? 0))
    .at(0);
}

function viewInWords({ by, said }: ReportedView): string {
  return `${by.trim()} said ${said.words}`;
}

/** The levels that groups agreed on in one year alone, of I statements that people were asked about in both. */
function groupsOf(pair: Pair): {
  readonly given: readonly string[];
  readonly gone: readonly string[];
} {
  const ids = new Set([...pair.after.keeps, ...pair.before.keeps].map(({ id }) => id));
  const both = [...ids].flatMap((id) => askedInBoth(id, pair));
  return {
    given: both.flatMap(({ was, is }) => groupAlone(is, was)),
    gone: both.flatMap(({ was, is }) => groupAlone(was, is)),
  };
}

interface Asked {
  readonly was: ReportedStatement;
  readonly is: ReportedStatement;
}

function askedInBoth(id: string, { context }: Pair): readonly Asked[] {
  const [from, another] = context.statements.get(id)?.from ?? [];
  const was =
    from === undefined || another !== undefined ? undefined : context.before.statements.get(from);
  const is = context.after.statements.get(id);
  if (was === undefined || is === undefined) return [];
  // What is withheld is not gone.
  return was.withheld.length + is.withheld.length > 0 ? [] : [{ was, is }];
}

function groupAlone(one: ReportedStatement, other: ReportedStatement): readonly string[] {
  if (one.group === null || other.group !== null) return [];
  return [`a group agreed on ${String(one.group.level)} for ${one.id}`];
}
