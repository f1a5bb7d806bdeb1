import { type Finding, problemAtValue } from "../problem-at.ts";
import { nearestAmong } from "../nearest.ts";
import { type WrittenEvidence } from "./schema.ts";
import { type RecordAt } from "./records.ts";
import { type Rule } from "./subject.ts";

/** Pieces that say wrongly which older piece they replace. One problem a piece. */
export const replaces: Rule = ({ written, records, yaml }) => {
  if (!records.evidence.some(({ record }) => record.replaces !== undefined)) return [];
  const register = registerOf(written.evidence ?? {});
  const replacedBy = new Map<string, string>();
  return records.evidence.flatMap((piece) => {
    const old = piece.record.replaces;
    if (old === undefined) return [];
    const finding = findingOf(piece, old, register) ?? repeated(old, replacedBy.get(old));
    if (!replacedBy.has(old)) replacedBy.set(old, piece.id);
    return finding === undefined
      ? []
      : [problemAtValue(yaml, [...piece.path, "replaces"], finding)];
  });
};

interface Register {
  readonly pieces: ReadonlyMap<string, WrittenEvidence>;
  /** Each piece of a circle with all of them, in the order in which they replace each other. */
  readonly circles: ReadonlyMap<string, Circle>;
  /** The piece that an id was most likely meant to be. */
  readonly nearest: (id: string) => string | undefined;
}

interface Circle {
  /** In the order of the file, the one of it that comes first. */
  readonly first: string;
  readonly ids: readonly string[];
}

function registerOf(written: Readonly<Record<string, WrittenEvidence>>): Register {
  const pieces = new Map(Object.entries(written));
  return { pieces, circles: circlesIn(pieces), nearest: nearestAmong(pieces.keys()) };
}

function findingOf(
  { id, record }: RecordAt<WrittenEvidence>,
  old: string,
  { pieces, circles, nearest }: Register,
): Finding | undefined {
  if (old === id) {
    const message = `the evidence "${id}" replaces itself`;
    const advice = "name the older piece, or take the line out";
    return { code: "assessment/replaces-itself", message, advice };
  }
  const replaced = pieces.get(old);
  if (replaced === undefined) return missing(id, old, nearest);
  const circle = circles.get(id);
  if (circle !== undefined) return circular(id, circle);
  return notOlder({ id, record }, old, replaced);
}

/** A circle is told once, at the first of its pieces in the file. */
function circular(id: string, { first, ids }: Circle): Finding | undefined {
  if (id !== first) return undefined;
  const place = ids.indexOf(id);
  const others = [...ids.slice(place + 1), ...ids.slice(0, place)];
  const named = others.slice(0, 12).join(", ") + (others.length > 12 ? " and more" : "");
  const message = `the evidence "${id}" replaces itself, by way of ${named}`;
  const advice = "keep the line of the newest piece only";
  return { code: "assessment/replaces-circular", message, advice };
}

function missing(id: string, old: string, nearest: Register["nearest"]): Finding {
  const near = nearest(old);
  const message = `there is no evidence "${old}" to replace`;
  const advice =
    near === undefined || near === id
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

/** Follows each piece to the one that it replaces, once; where that leads to one of the same walk, there is a circle. */
function circlesIn(pieces: Register["pieces"]): ReadonlyMap<string, Circle> {
  const circles = new Map<string, Circle>();
  const walkOf = new Map<string, string>();
  const places = new Map([...pieces.keys()].map((id, place) => [id, place] as const));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  for (const start of pieces.keys()) {
    const walk: string[] = [];
    let next: string | undefined = start;
    while (next !== undefined && !walkOf.has(next)) {
      walkOf.set(next, start);
      walk.push(next);
      next = pieces.get(next)?.replaces;
    }
    if (next === undefined || walkOf.get(next) !== start || walk.length === 0) continue;
    const ids = walk.slice(walk.indexOf(next));
    const first = ids.reduce((one, other) => (placeOf(other) < placeOf(one) ? other : one));
    for (const id of ids) circles.set(id, { first, ids });
  }
  return circles;
}
