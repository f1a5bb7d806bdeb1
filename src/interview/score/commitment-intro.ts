import { statementsOf, type Theme } from "../../domain/framework.ts";
import { type Commitment } from "../../domain/statement.ts";
import { type CommitmentReading } from "../../domain/reading.ts";
import { STANDING_INFO } from "../../domain/standing.ts";
import { asSentence } from "../../domain/words.ts";
import { type Situation } from "../step.ts";
import { statementLines } from "../statement-lines.ts";
import { type Walk } from "./walk.ts";

/** What a team needs to know before it chooses a level: one fact a line. */
export function commitmentIntro(
  situation: Situation,
  commitment: Commitment,
  walk: Walk,
): readonly string[] {
  const theme = themeOf(situation, commitment);
  const place = walk.commitments.findIndex(({ id }) => id === commitment.id) + 1;
  return [
    ...(theme === undefined ? [] : [`Theme ${theme.id}: ${asSentence(theme.title)}`]),
    `Commitment ${String(place)} of ${String(walk.commitments.length)}. Everything so far is saved.`,
    ...statementLines(situation.framework, commitment),
    ...keepsLines(situation, commitment),
    ...(commitment.ask === undefined ? [] : [`Think about this first: ${commitment.ask}`]),
    ...lastYearLines(situation.read().commitments.get(commitment.id)),
  ];
}

function themeOf({ framework }: Situation, { id }: Commitment): Theme | undefined {
  return framework.themes.find(({ statements }) =>
    statements.some((statement) => statement.id === id),
  );
}

function keepsLines({ framework }: Situation, { keeps }: Commitment): readonly string[] {
  const statements = statementsOf(framework);
  const lines = keeps.flatMap((id) => {
    const statement = statements.find((one) => one.id === id);
    return statement === undefined ? [] : statementLines(framework, statement);
  });
  return lines.length === 0 ? [] : ["It should make this real:", ...lines];
}

/** How the commitment stood in the newest earlier year, and what was promised then. */
export function lastYearLines(reading: CommitmentReading | undefined): readonly string[] {
  const last = reading?.history.lastStanding;
  if (reading === undefined || last === undefined) return [];
  const stood = `In ${last.period} it stood as: ${STANDING_INFO[last.standing].label}.`;
  return [
    ...(last.standing === "not-assessed" ? [] : [stood]),
    ...reading.history.lastPromises.map(({ period, what, owner }) => {
      const whose = owner === undefined ? "" : ` (${owner})`;
      return `Promised in ${period}${whose}: ${asSentence(what)}`;
    }),
  ];
}
