import { type View } from "../../domain/commitment-record.ts";
import { type Member, type MemberId } from "../../domain/team.ts";
import { agreedStep } from "../agreed-step.ts";
import { textQuestion } from "../questions.ts";
import { isOpen } from "../session.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { type Asking } from "./level-step.ts";

/**
 * Asks, where the people's side has just given a reason in its own words, whether they agreed to have it published, and
 * how they want to be described. Only both together let it be printed in a version for publication.
 */
export function viewConsentStep(
  { assessment, session }: Situation,
  { commitment, by }: Asking & { by: MemberId },
): Step | undefined {
  const views = assessment.commitments.get(commitment.id)?.views ?? [];
  const own = views.findIndex((view) => view.by === by);
  const member = assessment.team.get(by);
  const id = `${commitment.id}.view.reason`;
  if (member?.role !== "people" || !isConsentOpen(views[own], session.replies.get(id)))
    return undefined;
  if (isOpen(session, `${id}.agreed`)) return agreedStep(id, "these words");
  const isAgreed = session.replies.get(`${id}.agreed`) === "yes";
  if (!isAgreed || !isOpen(session, `${id}.described`)) return undefined;
  return describedStep(id, member, ["commitments", commitment.id, "views", own, "agreed"]);
}

/** Whether a reason was given just now, and nobody has agreed to have it published. */
function isConsentOpen(view: View | undefined, given: string | undefined): boolean {
  const isGiven = given !== undefined && given !== "";
  return isGiven && view?.reason !== undefined && view.agreed === undefined;
}

/** A group gives many reasons in a sitting: where its name is public, that name is a description already. */
function describedStep(id: string, member: Member, path: readonly (string | number)[]): Step {
  const known = member.public ? member.name : undefined;
  return {
    question: textQuestion(
      {
        id: `${id}.described`,
        text: "How do they want to be described? For example: a woman who cares for her son.",
      },
      known === undefined ? undefined : `they are described as ${known}`,
    ),
    answer: (reply) => {
      const value = reply === "" ? known : reply;
      return value === undefined
        ? problem("this is needed to publish their words; type it, or type skip")
        : change([{ path, value }]);
    },
  };
}
