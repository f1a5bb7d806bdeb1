import { type Member, type MemberId } from "../team.ts";

/** The name of a member of the team; the id where the team does not list it. */
export function nameOf(team: ReadonlyMap<MemberId, Member>, id: MemberId): string {
  return team.get(id)?.name ?? id;
}

/** The same, or null where nobody is named. */
export function nameOrNull(
  team: ReadonlyMap<MemberId, Member>,
  id: MemberId | undefined,
): string | null {
  return id === undefined ? null : nameOf(team, id);
}
