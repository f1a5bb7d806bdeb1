import { type Commitment } from "./statement.ts";
import { findLived, type Lived } from "./lived.ts";
import { type AssessmentReading } from "./reading.ts";
import { relatedStatements } from "./related-statements.ts";

/**
 * What people live of a commitment by the answers to another framework's I statements that it touches. It confirms only
 * if every one of them was asked and confirms: a statement that is only touched is no answer to the others. Undefined
 * where there is no such assessment or no such statement.
 */
export function findRelatedLived(
  commitment: Pick<Commitment, "keeps" | "relates">,
  heard: AssessmentReading | undefined,
): Lived | undefined {
  const related = relatedStatements(commitment, heard);
  if (heard === undefined || related.length === 0) return undefined;
  const found = findLived({ keeps: related }, heard.lived, []);
  const { title, edition } = heard.framework;
  const isWhole = found.asked.length === related.length;
  const partly =
    found.asked.length === 0 || isWhole
      ? ""
      : ". It takes answers to all of them to confirm this promise";
  return {
    ...found,
    confirms: found.confirms && isWhole,
    reason: () =>
      `by the I statements of ${title} (${edition}) that it touches: ${found.reason()}${partly}`,
  };
}
