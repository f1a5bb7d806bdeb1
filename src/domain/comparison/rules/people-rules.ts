import { type ReportedLevel } from "../../report/reported-level.ts";
import { type ReportedCommitment } from "../../report/reported-commitment.ts";
import { type ReportedView } from "../../report/reported-record.ts";
import { type ReportedGroup } from "../../report/reported-statement.ts";
import { joinWords } from "../../words.ts";
import { type ChangeClass } from "../change-class.ts";
import { type Finding, type StatementChange } from "../comparison.ts";
import { finding } from "../finding.ts";
import { type Context, type Pair } from "../pair.ts";

/**
 * Whether people's own side judges it otherwise, judges it for the first time, or no longer does. What is higher or lower is
 * the lowest view of those who gave one both times: to take out the lowest makes nothing better.
 */
export function findView({ before, after, context }: Pair): readonly Finding[] {
  if ([before, after].some(({ peoplesView }) => peoplesView?.state === "withheld")) return [];
  const [was, is] = [peoplesViewsOf(before), peoplesViewsOf(after)];
  const [stillWas, stillIs] = [
    lowestOf(was.filter(isOneOf(is))),
    lowestOf(is.filter(isOneOf(was))),
  ];
  const difference = (stillIs?.level ?? 0) - (stillWas?.level ?? 0);
  const moved = `People's own view: ${stillWas?.words ?? ""} ${context.before.when}, ${stillIs?.words ?? ""} ${context.after.when}.`;
  const groups = groupsOf(before, after, context);
  const given = [...is.filter(isNoneOf(was)).map(viewInWords), ...groups.given];
  const gone = [...was.filter(isNoneOf(is)).map(viewInWords), ...groups.gone];
  const missing = `Given ${context.before.when}, and not ${context.after.when}`;
  return [
    ...(difference > 0 ? [finding("view-better", moved)] : []),
    ...(difference < 0 ? [finding("view-worse", moved)] : []),
    ...(given.length === 0
      ? []
      : [finding("view-given", `New ${context.after.when}: ${joinWords(given.toSorted())}.`)]),
    ...(gone.length === 0
      ? []
      : [finding("view-gone", `${missing}: ${joinWords(gone.toSorted())}.`)]),
  ];
}

/** The levels that groups agreed on in one year alone, of I statements that people were asked about in both. */
function groupsOf(
  before: ReportedCommitment,
  after: ReportedCommitment,
  context: Context,
): { readonly given: readonly string[]; readonly gone: readonly string[] } {
  const [given, gone]: [string[], string[]] = [[], []];
  for (const id of new Set([...after.keeps, ...before.keeps].map((kept) => kept.id))) {
    const from = context.statements.get(id)?.from ?? [];
    const was = from.length === 1 ? context.before.statements.get(from[0] ?? "") : undefined;
    const is = context.after.statements.get(id);
    if (was === undefined || is === undefined) continue;
    if (was.withheld.length + is.withheld.length > 0) continue;
    if (was.group !== null && is.group === null) gone.push(groupInWords(was.group, id));
    if (was.group === null && is.group !== null) given.push(groupInWords(is.group, id));
  }
  return { given, gone };
}

function groupInWords({ level }: ReportedGroup, id: string): string {
  return `a group agreed on ${String(level)} for ${id}`;
}

function peoplesViewsOf({ views }: ReportedCommitment): readonly ReportedView[] {
  return views.filter(({ side, said }) => side === "people" && said.state === "level");
}

function isOneOf(views: readonly ReportedView[]): (view: ReportedView) => boolean {
  const givers = new Set(views.map(({ by }) => by));
  return ({ by }) => givers.has(by);
}

function isNoneOf(views: readonly ReportedView[]): (view: ReportedView) => boolean {
  const isThere = isOneOf(views);
  return (view) => !isThere(view);
}

function lowestOf(views: readonly ReportedView[]): ReportedLevel | undefined {
  return views
    .map(({ said }) => said)
    .toSorted((one, other) => (one.level ?? 0) - (other.level ?? 0))
    .at(0);
}

function viewInWords({ by, said }: ReportedView): string {
  return `${by} said ${said.words}`;
}

/** What people said of the I statements that it should make real, as far as the two years can be set side by side. */
export function findLivedMoves({ before, after, context }: Pair): readonly Finding[] {
  const ids = new Set([...after.keeps, ...before.keeps].map(({ id }) => id));
  const changes = [...ids].flatMap((id): StatementChange[] => {
    const change = context.statements.get(id);
    return change === undefined ? [] : [change];
  });
  const classes: readonly ChangeClass[] = [
    "lived-worse",
    "lived-better",
    "answers-expired",
    "no-longer-asked",
    "newly-asked",
    "no-clear-change",
  ];
  return classes.flatMap((name): Finding[] => {
    const of = changes.filter((change) => classIn(change) === name);
    if (of.length === 0) return [];
    const about = of.map(({ id }) => id);
    return [finding(name, sentenceFor(name, of), about)];
  });
}

/** Whether what people said confirms it. */
export function findConfirmed({ before, after }: Pair): readonly Finding[] {
  if (before.livedConfirms === after.livedConfirms) return [];
  return after.livedConfirms
    ? [finding("now-confirmed", after.livedReason)]
    : [finding("no-longer-confirmed", after.livedReason)];
}

/** Readings that one of the two reports does not publish. */
export function findWithheld({ before, after }: Pair): readonly Finding[] {
  const readings = [
    ["said", before.said, after.said],
    ["shown", before.shown, after.shown],
    ["lived", before.lived, after.lived],
    ["people's own view", before.peoplesView, after.peoplesView],
    ["evidence against", before.against, after.against],
  ] as const;
  const hidden = readings.filter(
    ([, was, is]) => was?.state === "withheld" || is?.state === "withheld",
  );
  if (hidden.length === 0) return [];
  const names = hidden.map(([name]) => name);
  return [
    finding(
      "withheld",
      `Not published in one of the two, so that nobody can compare it: ${joinWords(names)}. Withheld is not 0.`,
      names,
    ),
  ];
}

/** A statement whose question changed gives the commitment no clear change; the statement itself says why. */
function classIn({ finding: { class: name } }: StatementChange): ChangeClass {
  return name === "not-comparable" ? "no-clear-change" : name;
}

function sentenceFor(name: ChangeClass, changes: readonly StatementChange[]): string {
  if (name === "no-longer-asked" || name === "newly-asked") {
    const ids = joinWords(changes.map(({ id }) => id));
    return name === "newly-asked"
      ? `People were asked about ${ids}, and were not before.`
      : `People were asked about ${ids} before, and were not asked now.`;
  }
  return changes.map(({ finding: { sentence } }) => sentence).join(" ");
}
