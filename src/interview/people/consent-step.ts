import { type OwnWords } from "../../domain/lived-record.ts";
import { type StatementId } from "../../domain/statement.ts";
import { agreedStep } from "../agreed-step.ts";
import { textQuestion } from "../questions.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { GROUP } from "./lived-step.ts";

const WHOSE: Record<OwnWords, { readonly words: string; readonly example: string }> = {
  statement: { words: "the group's words", example: "the co-production group" },
  minority: { words: "these words", example: "a woman who cares for her son" },
};

/**
 * Asks, where people's own words are on file, whether they agreed to have them published, and how they want to be
 * described. Only both together let the words be printed in a version for publication.
 */
export function consentStep(
  situation: Situation,
  statement: StatementId,
  { key }: { readonly key: "heard" | OwnWords },
): Step | undefined {
  if (key === "heard") return undefined;
  const group = situation.assessment.lived.get(statement)?.group;
  if (group?.[key] === undefined || group.agreed[key] !== undefined) return undefined;
  const id = `${statement}.group.${key}`;
  const { replies } = situation.session;
  if (isOpen(situation.session, `${id}.agreed`)) return agreedStep(id, WHOSE[key].words);
  if (replies.get(`${id}.agreed`) !== "yes" || !isOpen(situation.session, `${id}.described`))
    return undefined;
  return describedStep(id, key, ["lived", statement, GROUP, "agreed", key]);
}

function describedStep(id: string, key: OwnWords, path: readonly string[]): Step {
  return {
    question: textQuestion({
      id: `${id}.described`,
      text: `How do they want to be described? For example: ${WHOSE[key].example}.`,
    }),
    answer: (reply) =>
      reply === ""
        ? problem("this is needed to publish their words; type it, or type skip")
        : change([{ path, value: reply }]),
  };
}
