/** One way in which a council's copy of a framework differs from the built-in file. */
export interface FrameworkChange {
  /** `The target is 2 here, and 3 in the built-in file.` */
  readonly sentence: string;
  /** Whether it can make a level easier to reach, or a promise easier to call kept. */
  readonly eases: boolean;
}

/** Where a framework comes from, seen from the files that ship with the tool. */
export type FrameworkOrigin =
  | { readonly kind: "built-in" }
  /** A file of the council's own, of an id that does not ship. */
  | { readonly kind: "own" }
  /** A council's copy of a built-in file; what differs, first what eases. Without changes: only the publisher's words were put in. */
  | {
      readonly kind: "copy";
      readonly changes: readonly FrameworkChange[];
      /** The built-in file's id, where the copy goes by another. */
      readonly of?: string;
    };

/** Says of a number that it is another, and whether that makes things easier. */
export function changedNumber(
  what: string,
  [here, shipped]: readonly [number | undefined, number | undefined],
  easier: "lower" | "higher",
): readonly FrameworkChange[] {
  if (here === shipped) return [];
  const sentence = `${what} is ${inWords(here)} here, and ${inWords(shipped)} in the built-in file.`;
  // A limit that is taken out limits nothing.
  const [one, other] = [here ?? Infinity, shipped ?? Infinity];
  return [
    { sentence, eases: easier === "lower" ? one < other || here === undefined : one > other },
  ];
}

function inWords(value: number | undefined): string {
  return value === undefined ? "not set" : String(value);
}
