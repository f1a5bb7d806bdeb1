import { type CommitmentRecord } from "./commitment-record.ts";
import { type Level } from "./reach-scale.ts";
import { type Member, type MemberId } from "./team.ts";

/** The level that somebody on the people's side gave a commitment. */
export interface PeoplesView {
  readonly by: Member;
  readonly level: Level;
}

/** The levels that people's own side gave a commitment, in the file's order. */
export function peoplesViews(
  record: Pick<CommitmentRecord, "views"> | undefined,
  team: ReadonlyMap<MemberId, Member>,
): readonly PeoplesView[] {
  return (record?.views ?? []).flatMap(({ by: id, said }): PeoplesView[] => {
    const by = team.get(id);
    return said.kind === "level" && by?.role === "people" ? [{ by, level: said.level }] : [];
  });
}

/** The lowest level of some views: people's own view is never better than that. Undefined where there is none. */
export function lowestOf(views: readonly PeoplesView[]): Level | undefined {
  let lowest: Level | undefined;
  for (const { level } of views) if (lowest === undefined || level < lowest) lowest = level;
  return lowest;
}

/** Those of some views whose givers, by id or by name, give none any more. */
export function viewsGone(
  before: readonly PeoplesView[],
  now: readonly PeoplesView[],
): readonly PeoplesView[] {
  return before.filter(
    ({ by: { id, name } }) => !now.some(({ by }) => by.id === id || by.name === name),
  );
}
