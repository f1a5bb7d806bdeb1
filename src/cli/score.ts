import { type MemberId } from "../domain/team.ts";
import { commitmentsOf } from "../domain/framework.ts";
import { type ReachScale } from "../domain/reach-scale.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { followUpPlan } from "../interview/follow-up/follow-up-plan.ts";
import { scorePlan } from "../interview/score/score-plan.ts";
import { chooseWalk, type Walk } from "../interview/score/walk.ts";
import { newSession } from "../interview/session.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type ScoreOptions } from "./options/score.ts";
import { type ExitCode } from "./exit-code.ts";
import { holdSession, type Opening } from "./interview-session.ts";
import { memberHint } from "./member-hint.ts";
import { unknownName } from "./unknown-name.ts";

/** Walks the team through the commitments of a file, or through the follow-up. */
export async function score(host: Host, file: string, options: ScoreOptions): Promise<ExitCode> {
  const command = options.followUp ? "mir score --follow-up" : "mir score";
  return holdSession(host, { ...options, file, command }, (reading) =>
    scoreOpening(reading, options),
  );
}

/** What is asked of the commitments. Throws a `UserError` where the options do not fit the file. */
export function scoreOpening(reading: AssessmentReading, options: ScoreOptions): Opening {
  const scale = requireReach(reading);
  requireMember(reading, options.by);
  const walk = chooseWalk(reading, {
    only: requireCommitments(reading, options.only),
    theme: requireTheme(reading, options.theme),
    unresolved: options.unresolved,
  });
  const session = newSession(walk.again);
  if (options.followUp) return { plan: followUpPlan(boundsOf(walk, options), options.by), session };
  return { plan: scorePlan(walk, scale, options.by), session };
}

function boundsOf({ commitments }: Walk, { only }: ScoreOptions) {
  const ids = new Set(commitments.map(({ id }) => id));
  return { within: ids, named: only === undefined ? new Set<string>() : ids };
}

function requireReach({ framework }: AssessmentReading): ReachScale {
  if (framework.reach !== undefined && commitmentsOf(framework).length > 0) return framework.reach;
  throw new UserError(`${framework.id} has no commitments to score`, {
    hint: 'it has I statements: record what people said with "mir people record"',
  });
}

function requireMember({ assessment }: AssessmentReading, by: MemberId | undefined): void {
  const { team } = assessment;
  if (by === undefined || team.has(by)) return;
  const message = `--by ${by}: nobody in the file's team is called so`;
  if (team.size === 0) throw new UserError(message, { hint: memberHint(assessment, "council") });
  throw unknownName(message, by, [...team.keys()]);
}

function requireCommitments(
  { commitments }: AssessmentReading,
  only: readonly string[] | undefined,
): readonly string[] | undefined {
  const unknown = only?.find((id) => !commitments.has(id));
  if (unknown === undefined) return only;
  throw unknownName(`--only ${unknown}: no commitment is called so`, unknown, [
    ...commitments.keys(),
  ]);
}

function requireTheme(
  { framework }: AssessmentReading,
  theme: string | undefined,
): string | undefined {
  const ids = framework.themes.map(({ id }) => id);
  if (theme === undefined || ids.includes(theme)) return theme;
  throw unknownName(`--theme ${theme}: no theme is called so`, theme, ids);
}
