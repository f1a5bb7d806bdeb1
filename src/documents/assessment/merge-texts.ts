import { applyEdits, isSameData, valueAt } from "../../domain/edits.ts";
import { type Renumbering } from "../../domain/merge/renumber.ts";
import { type Sides } from "../../domain/merge/sides.ts";
import { type Path } from "../../domain/problem.ts";
import { carryComments, commentsLost } from "../carry-comments.ts";
import { claimsOfTwo, type DataMerge, mergeData, type MergeSetting } from "./merge.ts";
import { editAssessment } from "./write.ts";

/** A version of a file: its text, and what it reads as. */
export interface Version {
  readonly text: string;
  readonly data: unknown;
}

/** Three versions of one file: as it was, and as two people left it. */
export interface Versions {
  /** Undefined where the file was not there. */
  readonly base: Version | undefined;
  readonly ours: Version;
  readonly theirs: Version;
}

/** What putting two versions of a file together came to. */
export interface TextMerge extends DataMerge {
  /** The file's text; undefined where something clashes. */
  readonly text: string | undefined;
  /** Comments that are in neither the text nor in what was before, each with whose it is. */
  readonly commentsLeftOut: {
    readonly ours: readonly string[];
    readonly theirs: readonly string[];
  };
  /** Commitments whose level now comes from one side and whose reason from the other. */
  readonly claimsOfTwo: readonly string[];
}

/**
 * Puts two versions of an assessment's file together. Ours keeps its comments and its layout; what comes from theirs
 * brings its comments with it. A side that is as it was before gives the other, byte for byte.
 */
export function mergeTexts(versions: Versions, setting: MergeSetting): TextMerge {
  const { ours, theirs } = versions;
  const base = versions.base ?? { text: "", data: {} };
  const sides: Sides = { base: base.data, ours: ours.data, theirs: theirs.data };
  const merge = mergeData(sides, setting);
  const none = { commentsLeftOut: { ours: [], theirs: [] }, claimsOfTwo: [] };
  if (merge.clashes.length + merge.dangling.length > 0)
    return { ...merge, ...none, text: undefined };
  if (ours.text === base.text) return { ...merge, ...none, text: theirs.text };
  if (theirs.text === base.text || theirs.text === ours.text)
    return { ...merge, ...none, text: ours.text };

  const edited = editAssessment(ours.text, merge.edits);
  const now = applyEdits(ours.data, merge.edits);
  const carried = carryComments(edited, { from: theirs.text, old: base.text }, (path) =>
    pathNow(path, { before: theirs.data, now }, merge.renumberings),
  );
  return {
    ...merge,
    text: carried.text,
    commentsLeftOut: {
      ours: commentsLost(ours.text, { old: base.text, now: carried.text }),
      theirs: carried.leftOut,
    },
    claimsOfTwo: claimsOfTwo(sides),
  };
}

/** Where something of theirs stands now: a record under its new id, an item of a list where its like stands. */
function pathNow(
  path: Path,
  { before, now }: { readonly before: unknown; readonly now: unknown },
  renumberings: readonly Renumbering[],
): Path | undefined {
  const [register, id] = path;
  const moved = renumberings.find((one) => one.register === register && one.from === id);
  const after: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    const list = valueAt(now, after);
    const old = valueAt(before, path.slice(0, depth + 1));
    const index = Array.isArray(list) ? list.findIndex((item) => isSameData(item, old)) : -1;
    after.push(depth === 1 && moved !== undefined ? moved.to : Array.isArray(list) ? index : step);
  }
  return valueAt(now, after) === undefined ? undefined : after;
}
