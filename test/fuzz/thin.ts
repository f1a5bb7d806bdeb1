/** Draws numbers from 0 to 1, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

type Members = Readonly<Record<string, unknown>>;

/** A copy of data in which each big map and list keeps a part of its members, in their order. */
export function thinned(data: unknown, kept: number, seed: number): unknown {
  const chance = chances(seed);
  const thin = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.filter(() => value.length < 6 || chance() < kept).map(thin);
    if (!isMembers(value)) return value;
    const entries = Object.entries(value);
    const isBig = entries.length > 24;
    return Object.fromEntries(
      entries
        .filter(() => !isBig || chance() < kept)
        .map(([key, member]): [string, unknown] => [key, thin(member)]),
    );
  };
  return thin(data);
}

/** As `thinned`, of an assessment: what is left refers to nothing that is gone. */
export function thinnedAssessment(data: unknown, kept: number, seed: number): unknown {
  if (!isMembers(data)) return data;
  const chance = chances(seed);
  const some = (records: unknown): Members =>
    Object.fromEntries(Object.entries(membersOf(records)).filter(() => chance() < kept));
  const commitments = some(data["commitments"]);
  const lived = some(data["lived"]);
  const linked = used(data["evidence"], commitments);
  const evidence = used(data["evidence"], [commitments, linked]);
  return {
    ...data,
    commitments,
    lived,
    evidence,
    needs: some(data["needs"]),
    actions: used(data["actions"], commitments),
  };
}

/** Those records whose ids stand somewhere in other data. */
function used(records: unknown, by: unknown): Members {
  const words = new Set(JSON.stringify(by).split('"'));
  return Object.fromEntries(Object.entries(membersOf(records)).filter(([id]) => words.has(id)));
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
