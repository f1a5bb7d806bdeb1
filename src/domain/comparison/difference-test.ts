import { newcombeInterval } from "../newcombe.ts";
import { type ReportedListening } from "../report/people.ts";
import { type ReportedStatement } from "../report/reported-statement.ts";
import { percent } from "../words.ts";
import { type DifferenceTest, type UntestedReason } from "./difference.ts";
import { type Side } from "./side.ts";

/** What people were asked in one year, and how. */
export interface Asked {
  readonly statement: ReportedStatement;
  readonly side: Side;
}

/**
 * Sets two years' counted answers against each other, where that can be done: enough scored answers in both, the same
 * words, the same kind of people and the same route, and not the very same people, whose answers are not independent.
 */
export function testDifference(before: Asked, after: Asked): DifferenceTest {
  const why = whyNot(before, after);
  const [was, is] = [before.statement.counted, after.statement.counted];
  if (why !== undefined || was === null || is === null) return untested(why ?? "not-counted");
  const earlier = { positive: was.positive, scored: was.scored };
  const later = { positive: is.positive, scored: is.scored };
  const { low, high } = newcombeInterval(earlier, later);
  const [earlierShare, laterShare] = [was.positive / was.scored, is.positive / is.scored];
  return {
    kind: "tested",
    before: earlier,
    after: later,
    difference: laterShare - earlierShare,
    low,
    high,
    sentence: `${percent(earlierShare)} of ${String(was.scored)} answered positively ${before.side.when}, and ${percent(laterShare)} of ${String(is.scored)} ${after.side.when}. ${low > 0 || high < 0 ? "Chance would not explain that." : "Chance could explain that."}`,
  };
}

/** A test that cannot be made, and why. */
export function untested(why: UntestedReason): DifferenceTest {
  return { kind: "not-tested", why, sentence: UNTESTED_WORDS[why] };
}

const UNTESTED_WORDS: Record<UntestedReason, string> = {
  "not-asked-in-both": "People were not asked in both years.",
  withheld: "One of the two does not publish its answers.",
  "numbers-withheld": "One of the two does not publish how many answered what.",
  "not-counted": "A group's agreed level is not tested.",
  "out-of-date": "The answers of one of the two years were too old to count.",
  "too-few": "Too few people answered in one of the two years.",
  "other-wording": "The question was put in other words.",
  "same-people":
    "The same people were asked twice, so the two years are not independent and are not tested.",
  "not-said-who": "One of the two does not say who was asked and how.",
  "other-council": "Another council's people were asked.",
  "other-people": "Other people were asked.",
  "other-route": "People were asked in another way.",
};

function whyNot(before: Asked, after: Asked): UntestedReason | undefined {
  if (before.statement.asked !== after.statement.asked) return "other-wording";
  const states = [before.statement.lived.state, after.statement.lived.state];
  if (states.includes("withheld")) return "withheld";
  const counts = [before, after].map(({ statement: { counted } }) => counted);
  if ([before, after].some(({ statement }) => areNumbersWithheld(statement)))
    return "numbers-withheld";
  if (counts.some((counted) => counted === null)) return "not-counted";
  if ([before, after].some((asked) => isOutOfDate(asked))) return "out-of-date";
  const minimum = Math.max(
    ...[before, after].map(({ side }) => side.report.about.minimumAnswers ?? 1),
  );
  if (counts.some((counted) => (counted?.scored ?? 0) < minimum)) return "too-few";
  if (after.side.isOtherCouncil) return "other-council";
  return whyUnlike(listeningOf(before), listeningOf(after));
}

function areNumbersWithheld({ counted, group, withheld }: ReportedStatement): boolean {
  return counted === null && group === null && withheld.length > 0;
}

function whyUnlike(
  before: ReportedListening | undefined,
  after: ReportedListening | undefined,
): UntestedReason | undefined {
  if (before === undefined || after === undefined) return "not-said-who";
  if (isSamePeople(before, after)) return "same-people";
  const fields = ["whom", "how", "chosenBy", "askedBy"] as const;
  if (fields.some((field) => before[field] === null || after[field] === null))
    return "not-said-who";
  const differs = (field: (typeof fields)[number]): boolean =>
    plain(before[field]) !== plain(after[field]);
  if (differs("whom") || differs("chosenBy")) return "other-people";
  return differs("how") || differs("askedBy") ? "other-route" : undefined;
}

/** Whether the later of the two records says that its people had been asked before. More than were invited then were not. */
function isSamePeople(one: ReportedListening, other: ReportedListening): boolean {
  const [earlier, later] = (one.asOf ?? "") <= (other.asOf ?? "") ? [one, other] : [other, one];
  if (earlier.asOf !== later.asOf && (later.invited ?? 0) > (earlier.invited ?? Infinity))
    return false;
  if (later.samePeopleAs !== null) return true;
  return earlier.asOf === later.asOf && earlier.samePeopleAs !== null;
}

/** Whether what people said in a year was too old to count in that year. */
export function areAnswersTooOld(asked: Asked): boolean {
  const { asOf } = listeningOf(asked) ?? { asOf: null };
  return isOutOfDate(asked) && asOf !== null && asOf <= asked.side.report.about.asOf;
}

function isOutOfDate(asked: Asked): boolean {
  return (listeningOf(asked)?.outOfDate ?? null) !== null;
}

function listeningOf({
  statement: { counted, group },
  side,
}: Asked): ReportedListening | undefined {
  return side.listening.get(counted?.from ?? group?.from ?? "");
}

function plain(text: string | null): string {
  return (text ?? "").normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
