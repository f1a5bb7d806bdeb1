import { type Assessment } from "../domain/assessment.ts";
import { type Role } from "../domain/team.ts";

/** What a line for a member says until somebody writes who it is. */
const EXAMPLES: Record<Role, { readonly id: string; readonly name: string }> = {
  people: { id: "group", name: "Co-production group" },
  council: { id: "lead", name: "Principal social worker" },
};

/** How somebody gets into the team list: a line to paste into the file. */
export function memberHint({ team }: Pick<Assessment, "team">, role: Role): string {
  const { id, name } = EXAMPLES[role];
  const free = team.has(id) ? `${id}-${role}` : id;
  const line = `${free}: { role: ${role}, name: ${name} }`;
  return team.size === 0
    ? `the team list is empty; let the file say\nteam: { ${line} }`
    : `in the file, write under "team:"\n  ${line}`;
}
