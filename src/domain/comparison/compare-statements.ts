import { allHeard } from "../report/all-heard.ts";
import { type StatementId } from "../statement.ts";
import { type ReportedStatement } from "../report/reported-statement.ts";
import { type ChangeClass } from "./change-class.ts";
import { type Finding, type StatementChange } from "./comparison.ts";
import { type DifferenceTest } from "./difference.ts";
import { finding } from "./finding.ts";
import { type Lineage } from "./lineage.ts";
import { type Side } from "./side.ts";
import { type Asked, areAnswersTooOld, testDifference, untested } from "./difference-test.ts";
import { type StatementWords } from "../report/statement-words.ts";

/** Sets side by side what people said of each I statement, in the later report's order. */
export function compareStatements(
  before: Side,
  after: Side,
  lineage: Lineage,
): readonly StatementChange[] {
  const fromOf = originsOf(
    [...before.statements.keys(), ...before.notAsked.keys()],
    after,
    lineage,
  );
  const carried = new Set<StatementId>([...fromOf.values()].flat());
  const heard = allHeard(after.report.peopleToldUs);
  const inAfter = [...heard.statements, ...heard.notAsked];
  const changes = inAfter.flatMap(({ id, words, plain, wordsBy }): StatementChange[] => {
    const change = changeOf(
      { id, words, plain, wordsBy, from: fromOf.get(id) ?? [] },
      before,
      after,
    );
    return change === undefined ? [] : [change];
  });
  const gone = [...before.statements.values()]
    .filter(({ id }) => !carried.has(id))
    .map((statement) => goneFrom(statement, before));
  return [...changes, ...gone];
}

interface Followed extends StatementWords {
  readonly id: StatementId;
  readonly from: readonly StatementId[];
}

function changeOf(followed: Followed, before: Side, after: Side): StatementChange | undefined {
  const { id, from } = followed;
  const asked = from.flatMap((one) => before.statements.get(one) ?? []);
  const earlier = from.length === 1 ? asked[0] : undefined;
  const later = after.statements.get(id);
  if (later === undefined && asked.length === 0) return undefined;
  const [test, found] =
    earlier === undefined || later === undefined
      ? [untested("not-asked-in-both"), oneSided(followed, later, before)]
      : bothSides({ statement: earlier, side: before }, { statement: later, side: after });
  return {
    ...followed,
    finding: found,
    before: earlier?.lived ?? null,
    after: later?.lived ?? null,
    test,
  };
}

function oneSided(
  { id, from }: Followed,
  later: ReportedStatement | undefined,
  before: Side,
): Finding {
  if (later === undefined)
    return finding(
      "no-longer-asked",
      `People were asked about ${id} before, and were not asked now.`,
      [id],
    );
  if (from.length > 1 && from.some((one) => before.statements.has(one)))
    return finding("not-comparable", `${id} carries on several earlier statements.`, [id]);
  return finding("newly-asked", `People were asked about ${id}, and were not before.`, [id]);
}

function bothSides(before: Asked, after: Asked): readonly [DifferenceTest, Finding] {
  const { id } = after.statement;
  const test = testDifference(before, after);
  if (test.kind === "not-tested" && test.why === "other-wording")
    return [test, finding("not-comparable", `${id}: ${test.sentence}`, [id])];
  if (test.kind === "not-tested" && test.why === "withheld")
    return [test, finding("withheld", `${id}: ${test.sentence} Withheld is not 0.`, [id])];
  if (isSameAnswer(before.statement, after.statement))
    return [test, finding("unchanged", `${id}: the answers are the same.`)];
  const sentence = `${id}: ${before.statement.lived.words} ${before.side.when}, ${after.statement.lived.words} ${after.side.when}. ${test.sentence}`;
  return [test, finding(livedClass(test, before, after), sentence, [id])];
}

/** Answers say that life changed only where the lived level, to which a group's own counts too, does not say otherwise. */
function livedClass(test: DifferenceTest, before: Asked, after: Asked): ChangeClass {
  const [was, is] = [before.statement.lived.level, after.statement.lived.level];
  if (was === null) return "no-clear-change";
  if (is === null) return areAnswersTooOld(after) ? "answers-expired" : "no-clear-change";
  const way = test.kind === "tested" ? wayOf(test) : 0;
  if (way === 0 || Math.sign(is - was) === -way) return "no-clear-change";
  return way > 0 ? "lived-better" : "lived-worse";
}

/** 1 where the whole interval is above 0, −1 where it is below, 0 where it holds 0. */
function wayOf({ low, high }: { readonly low: number; readonly high: number }): number {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}

function isSameAnswer(one: ReportedStatement, other: ReportedStatement): boolean {
  return answerKey(one) === answerKey(other);
}

function answerKey({ lived, counted, group }: ReportedStatement): string {
  const counts = [...(counted?.answers ?? []), ...(counted?.aside ?? [])]
    .map(({ id, count }) => [id, count] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([
    lived.state,
    lived.level,
    counts,
    group?.level ?? null,
    group?.people ?? null,
  ]);
}

function goneFrom(statement: ReportedStatement, before: Side): StatementChange {
  const { id, words, plain, wordsBy, lived } = statement;
  return {
    id,
    words,
    plain,
    wordsBy,
    from: [id],
    finding: finding(
      "removed",
      `People were asked about ${id} ${before.when}, and the later report does not have it.`,
      [id],
    ),
    before: lived,
    after: null,
    test: untested("not-asked-in-both"),
  };
}

/** For each id of the later report, the earlier ids that it carries on. */
function originsOf(
  ids: readonly StatementId[],
  after: Side,
  lineage: Lineage,
): ReadonlyMap<StatementId, readonly StatementId[]> {
  const origins = new Map<StatementId, StatementId[]>();
  for (const id of ids) {
    for (const later of lineage.get(id) ?? [id]) {
      if (!after.statements.has(later) && !after.notAsked.has(later)) continue;
      origins.set(later, [...(origins.get(later) ?? []), id]);
    }
  }
  return origins;
}
