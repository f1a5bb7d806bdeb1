import { listeningFingerprint } from "../../domain/fingerprint.ts";
import { applyEdits, valueAt } from "../../domain/edits.ts";
import { combine } from "../../domain/merge/combine.ts";
import { type Dangling, danglingReferences } from "../../domain/merge/dangling.ts";
import { planRenumbering, type Renumbering, renumbered } from "../../domain/merge/renumber.ts";
import {
  type Clash,
  type Decide,
  memberOf,
  membersOf,
  type Sides,
} from "../../domain/merge/sides.ts";
import { type Edit, type Hash } from "../../domain/problem.ts";
import { ASSESSMENT_MERGE } from "./merge-shape.ts";
import { assessmentOf } from "./parse.ts";

/** What putting two versions of an assessment together came to, as data. */
export interface DataMerge {
  /** What brings theirs into ours; meant only where nothing clashes. */
  readonly edits: readonly Edit[];
  readonly clashes: readonly Clash[];
  /** Records that one side took away and the other names. */
  readonly dangling: readonly Dangling[];
  readonly renumberings: readonly Renumbering[];
  /** Theirs, by its new ids. */
  readonly theirs: unknown;
}

/** What a merge depends on beside the three versions. */
export interface MergeSetting {
  /** Ids of earlier years' records, which a new record of theirs never gets. */
  readonly used: Iterable<string>;
  readonly decide: Decide;
  readonly hash: Hash;
}

/** Puts together what two people did to one assessment. */
export function mergeData(sides: Sides, { used, decide, hash }: MergeSetting): DataMerge {
  const renumberings = planRenumbering(sides, ASSESSMENT_MERGE, used);
  const renamed = { ...sides, theirs: confirmedAnew(sides.theirs, renumberings, hash) };
  const { edits, clashes } = combine(renamed, { shape: ASSESSMENT_MERGE, decide });
  const lost = danglingReferences(applyEdits(sides.ours, edits), renamed, ASSESSMENT_MERGE);
  const brought = lost.flatMap((one): Edit[] => {
    const side = decide(one.place);
    const record = side && one[side];
    return record === undefined ? [] : [{ path: one.place, value: record }];
  });
  const dangling = lost.filter(({ place }) => !brought.some(({ path }) => path === place));
  return {
    edits: [...edits, ...brought],
    clashes,
    dangling,
    renumberings,
    theirs: renamed.theirs,
  };
}

/**
 * Theirs by its new ids. People confirmed what they were told, not what it is called: where their confirmation held
 * before, it holds after.
 */
function confirmedAnew(data: unknown, renumberings: readonly Renumbering[], hash: Hash): unknown {
  const after = renumbered(data, renumberings, ASSESSMENT_MERGE);
  const edits = Object.keys(membersOf(memberOf(after, "listening"))).flatMap((id): Edit[] => {
    const old =
      renumberings.find(({ register, to }) => register === "listening" && to === id)?.from ?? id;
    const given = valueAt(data, ["listening", old, "confirmed", "fingerprint"]);
    if (given === undefined || given !== fingerprintOf(data, old, hash)) return [];
    const now = fingerprintOf(after, id, hash);
    return now === given
      ? []
      : [{ path: ["listening", id, "confirmed", "fingerprint"], value: now }];
  });
  return applyEdits(after, edits);
}

function fingerprintOf(data: unknown, id: string, hash: Hash): string | undefined {
  const assessment = assessmentOf(data);
  return assessment === undefined ? undefined : listeningFingerprint(assessment, id, hash);
}
