import { type Framework, statementsOf } from "../framework.ts";
import { type Statement } from "../statement.ts";
import { normalisedWording } from "../wording/normalised-wording.ts";

/**
 * The framework that another one is made of, whatever its id: the one from which most of its statements come, by our words
 * or by the fingerprints of the publisher's. Undefined where more than half are its own.
 */
export function madeOf(here: Framework, others: readonly Framework[]): Framework | undefined {
  const statements = statementsOf(here);
  return others
    .map((other) => ({ other, shared: sharedWith(other, statements) }))
    .filter(({ shared }) => shared * 2 > statements.length)
    .toSorted((one, next) => next.shared - one.shared)[0]?.other;
}

function sharedWith(other: Framework, statements: readonly Statement[]): number {
  const marks = new Set(statementsOf(other).flatMap(marksOf));
  return statements.filter((statement) => marksOf(statement).some((mark) => marks.has(mark)))
    .length;
}

function marksOf({ plain, fingerprints }: Statement): readonly string[] {
  return [normalisedWording(plain), ...fingerprints];
}
