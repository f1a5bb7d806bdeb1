import { type Assessment, type SignOffRole } from "../assessment.ts";
import { type Member, type Role } from "../team.ts";
import { wordsAlone } from "../words-alone.ts";

/** Whose side each signature is for. */
const SIDES: Record<SignOffRole, Role> = { director: "council", people: "people" };

/** Members that a name is the name or the id of; how it is spaced, and its capitals, do not matter. */
export function membersCalled({ team }: Pick<Assessment, "team">, name: string): readonly Member[] {
  const called = sameName(name);
  return [...team.values()].filter((one) => called(one.id) || called(one.name));
}

/** Somebody of that name who is on the other side, and so cannot sign for this one. */
export function signerOfOtherSide(
  assessment: Pick<Assessment, "team">,
  { role, name }: { readonly role: SignOffRole; readonly name: string },
): Member | undefined {
  return membersCalled(assessment, name).find((one) => one.role !== SIDES[role]);
}

/** Whether the team list has whoever signs for people. The director need not be on it. */
export function isKnownSigner(
  assessment: Pick<Assessment, "team">,
  { role, name }: { readonly role: SignOffRole; readonly name: string },
): boolean {
  return role === "director" || membersCalled(assessment, name).some((one) => one.role === role);
}

function sameName(name: string): (other: string) => boolean {
  const words = wordsAlone(name);
  return (other) => other.trim() === name.trim() || (words !== "" && wordsAlone(other) === words);
}
