import { type Framework } from "../framework.ts";

/** A crosswalk of a framework, by the name that a person types. */
export interface CrosswalkName {
  /** As it is typed: `care-act`. */
  readonly typed: string;
  /** As the framework's file calls it: `careAct`. Commitments refer to it so. */
  readonly name: string;
  /** The crosswalk file's id: `care-act-2014`. */
  readonly id: string;
}

/** The crosswalks of a framework, in its file's order. */
export function crosswalkNames({
  crosswalks,
}: Pick<Framework, "crosswalks">): readonly CrosswalkName[] {
  return [...crosswalks].map(([name, id]) => ({ typed: asTyped(name), name, id }));
}

/** The crosswalk that was typed: by the framework's name for it, however that is spelt, or by the file's id. */
export function findCrosswalkName(
  names: readonly CrosswalkName[],
  typed: string,
): CrosswalkName | undefined {
  const asked = asTyped(typed);
  return (
    names.find((one) => one.typed === asked) ?? names.find(({ id }) => id === typed.toLowerCase())
  );
}

/** Small letters with hyphens between words: `careAct` and `care_act` are `care-act`. */
function asTyped(name: string): string {
  return name
    .trim()
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/[\s_]+/g, "-")
    .toLowerCase();
}
