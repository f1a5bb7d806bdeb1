import { type Finding, problemAtValue } from "../problem-at.ts";
import { nearest } from "../nearest.ts";
import { type WrittenEvidence } from "./schema.ts";
import { type RecordAt, recordsOf, type Rule } from "./subject.ts";

/** Pieces that say wrongly which older piece they replace. One problem a piece. */
export const replaces: Rule = ({ written, yaml }) => {
  const pieces = new Map(Object.entries(written.evidence ?? {}));
  const replacedBy = new Map<string, string>();
  return recordsOf("evidence", written.evidence).flatMap((piece) => {
    const old = piece.record.replaces;
    if (old === undefined) return [];
    const finding = findingOf(piece, old, pieces) ?? repeated(old, replacedBy.get(old));
    if (!replacedBy.has(old)) replacedBy.set(old, piece.id);
    return finding === undefined
      ? []
      : [problemAtValue(yaml, [...piece.path, "replaces"], finding)];
  });
};

type Pieces = ReadonlyMap<string, WrittenEvidence>;

function findingOf(
  { id, record }: RecordAt<WrittenEvidence>,
  old: string,
  pieces: Pieces,
): Finding | undefined {
  if (old === id) {
    const message = `the evidence "${id}" replaces itself`;
    const advice = "name the older piece, or take the line out";
    return { code: "assessment/replaces-itself", message, advice };
  }
  const replaced = pieces.get(old);
  if (replaced === undefined) return missing(id, old, pieces);
  const chain = chainOf(id, pieces);
  if (chain.includes(id)) return circular(id, chain, pieces);
  return notOlder({ id, record }, old, replaced);
}

/** A circle is told once, at the first of its pieces in the file. */
function circular(id: string, chain: readonly string[], pieces: Pieces): Finding | undefined {
  if ([...pieces.keys()].find((one) => chain.includes(one)) !== id) return undefined;
  const others = chain.filter((one) => one !== id).join(", ");
  const message = `the evidence "${id}" replaces itself, by way of ${others}`;
  const advice = "keep the line of the newest piece only";
  return { code: "assessment/replaces-circular", message, advice };
}

function missing(id: string, old: string, pieces: Pieces): Finding {
  const others = [...pieces.keys()].filter((one) => one !== id);
  const near = nearest(old, others);
  const message = `there is no evidence "${old}" to replace`;
  const advice =
    near === undefined
      ? "keep the older piece in the file, so that both can be seen"
      : `did you mean "${near}"?`;
  return { code: "assessment/replaces-missing", message, advice };
}

function notOlder(
  { id, record }: Pick<RecordAt<WrittenEvidence>, "id" | "record">,
  old: string,
  replaced: WrittenEvidence,
): Finding | undefined {
  if (record.asOf === undefined || replaced.asOf === undefined) return undefined;
  if (replaced.asOf < record.asOf) return undefined;
  const message = `the evidence "${id}" is about ${record.asOf}, and "${old}", which it replaces, is about ${replaced.asOf}`;
  const advice = "only a newer piece replaces an older one";
  return { code: "assessment/replaces-not-older", message, advice };
}

function repeated(old: string, first: string | undefined): Finding | undefined {
  if (first === undefined) return undefined;
  const message = `the evidence "${old}" is replaced by "${first}" already`;
  const advice = `let this piece replace "${first}", or take the line out`;
  return { code: "assessment/replaces-repeated", message, advice };
}

/** The pieces that a piece replaces, one by way of another, up to the first that comes again. */
function chainOf(id: string, pieces: Pieces): readonly string[] {
  const chain: string[] = [];
  let next = pieces.get(id)?.replaces;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = pieces.get(next)?.replaces;
  }
  return chain;
}
