import { type ExperienceScale } from "../domain/experience-scale.ts";
import { iStatementsOf, profileOf } from "../domain/framework.ts";
import { type IStatement } from "../domain/statement.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { nextId } from "../interview/next-id.ts";
import { peoplePlan } from "../interview/people/people-plan.ts";
import { newSession } from "../interview/session.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type RecordOptions } from "./options/people.ts";
import { type ExitCode } from "./exit-code.ts";
import { holdSession, type Opening } from "./interview-session.ts";
import { unknownName } from "./unknown-name.ts";

/** Records how people were listened to and what they said of each I statement. */
export async function recordPeople(
  host: Host,
  file: string,
  options: RecordOptions,
): Promise<ExitCode> {
  const setup = { ...options, file, command: "mir people record", on: undefined };
  return holdSession(host, setup, (reading) => peopleOpening(reading, options));
}

/** What is asked of what people said. Throws a `UserError` where the options do not fit the file. */
export function peopleOpening(reading: AssessmentReading, options: RecordOptions): Opening {
  const scale = requireExperience(reading);
  requireListening(reading, options.listening);
  const statements = chooseStatements(reading, options);
  const again = options.only === undefined ? [] : statements.map(({ id }) => id);
  return { plan: peoplePlan(statements, scale, options.listening), session: newSession(again) };
}

function requireExperience({ framework }: AssessmentReading): ExperienceScale {
  if (framework.experience !== undefined && iStatementsOf(framework).length > 0)
    return framework.experience;
  throw new UserError(`${framework.id} has no I statements to ask people about`, {
    hint: 'ask people in an assessment by a framework that has, and name that file here as "listeningFrom:"',
  });
}

/** The next free id begins another record. */
function requireListening(reading: AssessmentReading, id: string | undefined): void {
  const ids = [...reading.assessment.listening.keys()];
  const fresh = nextId("L", reading);
  if (id === undefined || ids.includes(id) || id === fresh) return;
  throw unknownName(`--listening ${id}: there is no such record of listening`, id, [...ids, fresh]);
}

function chooseStatements(
  { framework, assessment }: AssessmentReading,
  { only, theme }: RecordOptions,
): readonly IStatement[] {
  const all = iStatementsOf(framework);
  const ids = all.map(({ id }) => id);
  const unknown = only?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw unknownName(`--only ${unknown}: no I statement is called so`, unknown, ids);
  const themes = framework.themes.map(({ id }) => id);
  if (theme !== undefined && !themes.includes(theme))
    throw unknownName(`--theme ${theme}: no theme is called so`, theme, themes);
  const inTheme = new Set(
    framework.themes
      .filter(({ id }) => theme === undefined || id === theme)
      .flatMap(({ statements }) => statements.map(({ id }) => id)),
  );
  const inProfile = profileOf(framework, assessment.profile);
  return all.filter(
    ({ id }) =>
      inTheme.has(id) && (only === undefined ? (inProfile?.has(id) ?? true) : only.includes(id)),
  );
}
