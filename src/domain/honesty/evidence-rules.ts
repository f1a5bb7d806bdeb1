import { type Evidence } from "../evidence.ts";
import { type ChangedPiece, changedPieces } from "../changed-pieces.ts";
import { saysNoPlace, sourceKeys, withoutQuery } from "../source.ts";
import { countOf, joinWords } from "../words.ts";
import { recordsIn } from "./claim-rules.ts";
import { type Claimed, type HonestyFinding, type HonestyRule } from "./honesty-finding.ts";

/** Sources that bear on more commitments than is usual, whatever ids their pieces have. */
export const sameEvidence: HonestyRule = (claimed) => {
  const usual = claimed.year.framework.honesty.sameEvidence;
  return [...commitmentsBySource(claimed).values()]
    .filter(({ commitments }) => commitments.size > usual)
    .map(({ pieces, commitments }) => ({
      code: "honesty/same-evidence",
      message: `${joinWords([...pieces])} ${pieces.size === 1 ? "is" : "are of one source and"} used for ${countOf(commitments.size, "commitment")}: ${joinWords([...commitments])}`,
      advice: "check that it is about each of them",
      path: ["evidence", [...pieces][0] ?? ""],
    }));
};

interface Used {
  readonly pieces: Set<string>;
  readonly commitments: Set<string>;
}

function commitmentsBySource(claimed: Claimed): ReadonlyMap<string, Used> {
  const found = new Map<string, Used>();
  for (const { id, evidence } of recordsIn(claimed))
    for (const link of evidence) {
      const piece = claimed.year.assessment.evidence.get(link.id);
      const key = piece === undefined ? link.id : sourceOf(piece);
      const used = found.get(key) ?? { pieces: new Set(), commitments: new Set() };
      used.pieces.add(link.id);
      used.commitments.add(id);
      found.set(key, used);
    }
  return found;
}

/** Pieces that do not say where they are each stand for themselves. */
function sourceOf(piece: Evidence): string {
  const { place, file } = sourceKeys(piece);
  if (file !== undefined) return `file ${file}`;
  return place === "" ? `piece ${piece.id}` : `place ${place}`;
}

/** Pieces at one address but for what follows the question mark. Nobody but a reader can tell whether that is one document. */
export const samePlace: HonestyRule = ({ year }) => {
  const first = new Map<string, Evidence>();
  const findings: HonestyFinding[] = [];
  for (const piece of year.assessment.evidence.values()) {
    const bare = withoutQuery(piece.where);
    const other = bare === undefined ? undefined : first.get(bare);
    if (bare !== undefined && other === undefined) first.set(bare, piece);
    if (other === undefined || sourceOf(other) === sourceOf(piece)) continue;
    findings.push({
      code: "honesty/same-place",
      message: `${other.id} and ${piece.id} are at one place but for what follows the "?", and count as two sources`,
      advice: 'if it is one document, give both the same "where:"',
      path: ["evidence", piece.id, "where"],
    });
  }
  return findings;
};

/** Pieces that are used, and say of their place only that there is none yet, or none to be had. */
export const noPlace: HonestyRule = (claimed) => {
  const used = new Set(recordsIn(claimed).flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  return [...claimed.year.assessment.evidence.values()]
    .filter(({ id, where }) => used.has(id) && where !== undefined && saysNoPlace(where))
    .map(({ id }) => ({
      code: "honesty/no-place",
      message: `what ${id} says of its place names none, so it counts as one source with all that are nowhere`,
      advice: "write the address or the path at which somebody else finds it",
      path: ["evidence", id, "where"],
    }));
};

/** Pieces of the year before that are still in date, and are described in another way now. */
export const evidenceChanged: HonestyRule = ({ year, last }) => {
  const { reach } = year.framework;
  if (last === undefined || reach === undefined) return [];
  const { freshMonths } = reach;
  const changed = new Map<string, ChangedPiece>();
  for (const { id, evidence } of year.assessment.commitments.values()) {
    const before = last.assessment.commitments.get(id)?.evidence ?? [];
    const present = {
      freshMonths,
      links: evidence,
      ...year.assessment,
    };
    for (const one of changedPieces({ links: before, ...last.assessment }, present))
      changed.set(one.piece.id, one);
  }
  return [...changed.values()].map(({ piece, how }) => ({
    code: "honesty/evidence-changed",
    message: `"${piece.title}" was there in ${last.assessment.period}, and ${joinWords(how)}`,
    advice: "put back what it was; a new piece that replaces it may stand beside it",
    path: ["evidence", piece.id],
  }));
};
