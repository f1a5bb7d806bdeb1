import { type Need } from "../../domain/need.ts";
import { type Edit } from "../../domain/problem.ts";
import { type StatementId } from "../../domain/statement.ts";
import { pastYears } from "../../domain/past-years.ts";
import { peopleInWords } from "../../domain/report/needs.ts";
import { pounds } from "../../domain/words.ts";
import { wordsAlone } from "../../domain/words-alone.ts";
import { nextId } from "../next-id.ts";
import { type Situation } from "../step.ts";

/** What was recorded last year about a commitment and is not recorded of it now: one need a line, then what to do. */
export function lastNeedLines(situation: Situation, id: StatementId): readonly string[] {
  const { period, needs } = lastNeeds(situation, id);
  const recorded = [...situation.assessment.needs.values()];
  const open = needs.filter(
    (need) => !recorded.some((one) => one.commitments.includes(id) && isSame(one, need)),
  );
  if (open.length === 0) return [];
  return [
    ...open.map((need) => `${need.id} in ${period}: "${need.what.trim()}". ${numbersOf(need)}`),
    "If the need is one of these, use the same words. Otherwise it counts as another need.",
  ];
}

function numbersOf({ people, yearlyCost }: Need): string {
  const cost = yearlyCost === undefined ? "" : ` Cost: ${pounds(yearlyCost)} a year.`;
  return `People: ${peopleInWords(people)}.${cost}`;
}

/** The change that records a need. In last year's words it is last year's need, and keeps its id. */
export function needEdits(situation: Situation, id: StatementId, what: string): readonly Edit[] {
  const said = { what };
  const last = lastNeeds(situation, id).needs.find((need) => isSame(need, said));
  const now = last === undefined ? undefined : situation.assessment.needs.get(last.id);
  if (now !== undefined && isSame(now, said)) {
    const { commitments } = now;
    const path = ["needs", now.id, "commitments", commitments.length];
    return commitments.includes(id) ? [] : [{ path, value: id }];
  }
  const free = now === undefined ? last?.id : undefined;
  const need = free ?? nextId("N", situation.read());
  return [{ path: ["needs", need], value: { commitments: [id], what } }];
}

function lastNeeds(
  situation: Situation,
  id: StatementId,
): { readonly period: string; readonly needs: readonly Need[] } {
  const { framework, earlier } = situation.read();
  const [last] = pastYears(framework, earlier);
  if (last === undefined) return { period: "", needs: [] };
  const { period, needs } = last.year.assessment;
  const idThen = last.idThen(id);
  return {
    period,
    needs: [...needs.values()].filter(({ commitments }) =>
      commitments.some((commitment) => commitment === idThen),
    ),
  };
}

function isSame(one: Pick<Need, "what">, other: Pick<Need, "what">): boolean {
  return wordsAlone(one.what) === wordsAlone(other.what);
}
