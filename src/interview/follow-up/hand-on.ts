import { type CommitmentRecord, type FollowUpPart } from "../../domain/commitment-record.ts";
import { type MemberId } from "../../domain/team.ts";
import { type Edit } from "../../domain/problem.ts";
import { type Choice } from "../prompter.ts";
import { choice } from "../choices.ts";
import { membersOf } from "../team.ts";
import { change, type Outcome, problem, type Situation, type Step } from "../step.ts";

/** A part of the follow-up of one commitment, and whose sitting this is. */
export interface Part {
  readonly id: string;
  readonly part: FollowUpPart;
  readonly by: MemberId | undefined;
}

/** Says whether the part was handed to somebody else than the one who sits here. */
export function isHandedOn(record: CommitmentRecord | undefined, { part, by }: Part): boolean {
  const member = record?.later.get(part);
  return member !== undefined && member !== by;
}

/** The step with `later psw` as a reply, and with the handing on ended where the right person answers. */
export function withHandingOn(situation: Situation, part: Part, step: Step): Step {
  const path = ["commitments", part.id, "later", part.part] as const;
  const record = situation.assessment.commitments.get(part.id);
  const ending: readonly Edit[] =
    record?.later.get(part.part) === undefined ? [] : [{ path, value: undefined }];
  const answer = (reply: string): Outcome => {
    const words = /^later\b[: ]*(\S*)$/i.exec(reply);
    if (words === null) return withEdits(step.answer(reply), ending);
    const members = membersOf(situation.assessment);
    const member = members.find(({ id }) => id === words[1]);
    if (member !== undefined)
      return change([{ path, value: member.id }], {
        tell: () => [`Handed on to: ${member.name}.`],
      });
    return problem(whoToHandTo(members.map(({ id }) => id)));
  };
  return { question: withHelp(situation, step), answer };
}

/** Handing on as choices, one for each member of the team. */
export function laterChoices({ assessment }: Situation): readonly Choice[] {
  return membersOf(assessment).map(({ id, name }) =>
    choice(`later ${id}`, `Hand it on to: ${name}`),
  );
}

function withEdits(outcome: Outcome, more: readonly Edit[]): Outcome {
  return outcome.kind === "change" && outcome.edits.length > 0
    ? { ...outcome, edits: [...outcome.edits, ...more] }
    : outcome;
}

function withHelp({ assessment }: Situation, { question }: Step) {
  const ids = membersOf(assessment).map(({ id }) => id);
  const line = `To hand this question on, type later and who takes it: ${ids.join(", ")}.`;
  return ids.length === 0 ? question : { ...question, help: [...question.help, line] };
}

function whoToHandTo(ids: readonly string[]): string {
  return ids.length === 0
    ? "there is nobody in the file's team to hand it on to"
    : `say who takes it: ${ids.map((id) => `later ${id}`).join(", ")}`;
}
