import { applyEdits, isSameData, valueAt } from "../../domain/edits.ts";
import { type Renumbering } from "../../domain/merge/renumber.ts";
import { type Sides } from "../../domain/merge/sides.ts";
import { type Path } from "../../domain/problem.ts";
import { carryComments, commentsLost } from "../carry-comments.ts";
import {
  claimsOfTwo,
  type Mention,
  mentionsOf,
  type PartTaken,
  partsTaken,
} from "./merge-notes.ts";
import { type DataMerge, mergeData, type MergeSetting } from "./merge.ts";
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
  /** What came from theirs. */
  readonly taken: readonly PartTaken[];
  /** Texts of theirs that name a record by the id that it had. */
  readonly mentions: readonly Mention[];
}

/**
 * Puts two versions of an assessment's file together. Ours keeps its comments and its layout; what comes from theirs
 * brings its comments with it. A side that is as it was before gives the other, byte for byte.
 */
export function mergeTexts(versions: Versions, setting: MergeSetting): TextMerge {
  const { ours, theirs } = versions;
  const base = versions.base ?? { text: "", data: {} };
  const sides: Sides = { base: base.data, ours: ours.data, theirs: theirs.data };
  const data = mergeData(sides, setting);
  const now = applyEdits(ours.data, data.edits);
  const merge = {
    ...data,
    commentsLeftOut: { ours: [], theirs: [] },
    claimsOfTwo: claimsOfTwo(sides),
    taken: partsTaken(ours.data, now),
    mentions: mentionsOf(base.data, data.theirs, data.renumberings),
  };
  if (data.clashes.length + data.dangling.length > 0) return { ...merge, text: undefined };
  if (ours.text === base.text) return { ...merge, text: theirs.text };
  if (theirs.text === base.text || theirs.text === ours.text) return { ...merge, text: ours.text };

  const edited = editAssessment(ours.text, data.edits);
  const carried = carryComments(edited, { from: theirs.text, old: base.text }, (path) =>
    pathNow(path, { before: theirs.data, now }, data.renumberings),
  );
  const lost = commentsLost(ours.text, { old: base.text, now: carried.text });
  return {
    ...merge,
    text: carried.text,
    commentsLeftOut: { ours: lost, theirs: carried.leftOut },
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
