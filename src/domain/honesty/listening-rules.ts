import { dateInWords, isAfter } from "../dates.ts";
import { type LivedRecord } from "../lived-record.ts";
import { type HonestyFinding, type HonestyRule } from "./honesty-finding.ts";

/** Records of listening that people are said to have confirmed before the day on which they were asked. */
export const confirmedTooEarly: HonestyRule = ({ year }) =>
  [...year.assessment.listening.values()].flatMap(
    ({ id, asOf, confirmed }): readonly HonestyFinding[] => {
      if (asOf === undefined || confirmed === undefined || !isAfter(asOf, confirmed.on)) return [];
      return [
        {
          code: "honesty/confirmed-too-early",
          message: `${id} is of ${dateInWords(asOf)}, and was confirmed before, on ${dateInWords(confirmed.on)}`,
          advice:
            "correct the date that is wrong; a date of listening that changes is confirmed anew",
          path: ["listening", id, "confirmed", "on"],
        },
      ];
    },
  );

/**
 * Records of listening with more answers to one statement than there were people to give them. Without figures: what a
 * check says may stand in a log that everybody reads.
 */
export const moreThanInvited: HonestyRule = ({ year }) =>
  [...year.assessment.listening.values()].flatMap(({ id, invited }): readonly HonestyFinding[] => {
    if (invited === undefined) return [];
    const most = mostAnswered([...year.assessment.lived.values()], id);
    if (most === undefined || most.people <= invited) return [];
    return [
      {
        code: "honesty/more-than-invited",
        message: `more answers to ${most.statement} are from ${id} than people were invited to it`,
        advice: 'correct "invited:" or the counts, or say in "how:" how others came to answer',
        path: ["listening", id, "invited"],
      },
    ];
  });

interface Answered {
  readonly statement: string;
  readonly people: number;
}

/** The statement to which most answers are from a record; the first of several. */
function mostAnswered(lived: readonly LivedRecord[], from: string): Answered | undefined {
  return lived
    .flatMap((record): readonly Answered[] => {
      const counted = record.from === from ? total(record.counts.values()) : 0;
      const agreed = record.group?.from === from ? record.group.people : 0;
      const statement = record.id;
      return [
        { statement, people: counted },
        { statement, people: agreed },
      ];
    })
    .toSorted((one, other) => other.people - one.people)[0];
}

function total(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
