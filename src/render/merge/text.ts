import { type Renumbering } from "../../domain/merge/renumber.ts";
import { type Sides } from "../../domain/merge/sides.ts";
import { joinWords, wholeNumber } from "../../domain/words.ts";
import { oneLine } from "../text/one-line.ts";

/** Something that both sides changed, with where it stands. */
export interface ClashShown extends Sides {
  /** `commitments/We-1.1/said` */
  readonly place: string;
  /** `ours.yaml:12:3`, for each side. */
  readonly at: { readonly ours: string; readonly theirs: string };
  /** Where a record that one side took away is named by the other; empty for anything else. */
  readonly namedAt: readonly string[];
}

/** Every clash with the three values: what was there, ours, theirs. */
export function clashLines(clashes: readonly ClashShown[]): readonly string[] {
  return clashes.flatMap(({ place, at, namedAt, base, ours, theirs }) => [
    "",
    place,
    `  before: ${valueText(base, "nothing")}`,
    `  ours:   ${valueText(ours, base === undefined ? "nothing" : "taken away")} (${at.ours})`,
    `  theirs: ${valueText(theirs, base === undefined ? "nothing" : "taken away")} (${at.theirs})`,
    ...(namedAt.length === 0 ? [] : [`  it is named at ${joinWords(namedAt)}`]),
  ]);
}

/** What people should know of a merge that came off. */
export interface MergeShown {
  readonly file: string;
  /** What came from theirs: a part of the file, and how many of its records. */
  readonly taken: readonly { readonly part: string; readonly records: number }[];
  readonly renumberings: readonly Renumbering[];
  readonly claimsOfTwo: readonly string[];
  /** Texts that name a record by the id that it had. */
  readonly mentions: readonly { readonly id: string; readonly place: readonly string[] }[];
  readonly commentsLeftOut: {
    readonly ours: readonly string[];
    readonly theirs: readonly string[];
  };
}

/** What a merge did: what came in, what is called otherwise now, and what should be read again. */
export function mergeLines(merge: MergeShown): readonly string[] {
  const { file, taken, renumberings, mentions, claimsOfTwo, commentsLeftOut } = merge;
  const parts = taken.map(({ part, records }) => `${part} (${wholeNumber(records)})`);
  return [
    `${file}: put together; taken from theirs: ${parts.length === 0 ? "nothing" : parts.join(", ")}`,
    ...renumberings.map(
      ({ register, from, to }) =>
        `${to}: what theirs called ${from} (${register}); ours has another ${from}`,
    ),
    ...mentions.map(
      ({ id, place }) => `${place.join("/")}: a text of theirs names ${id}; read it again`,
    ),
    ...claimsOfTwo.map(
      (id) =>
        `${id}: the level comes from one side and the reason from the other; read the two again`,
    ),
    ...(["ours", "theirs"] as const).flatMap((side) =>
      commentsLeftOut[side].map((text) => `left out, a comment of ${side}: ${oneLine(text)}`),
    ),
  ];
}

function valueText(value: unknown, none: string): string {
  if (value === undefined) return `(${none})`;
  return typeof value === "string" ? oneLine(value) : JSON.stringify(value);
}
