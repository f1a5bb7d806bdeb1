import { type Framework } from "../framework.ts";
import { type Hash } from "../problem.ts";
import { type EarlierImport, type WhyLeftOut } from "./earlier-import.ts";
import { landmarkFinder } from "./landmark.ts";
import { likenessAmong } from "./likeness.ts";
import { normalisedWording } from "./normalised-wording.ts";
import { type Passage, passagesOf, type Placed } from "./passages.ts";
import { type Candidate, kindIn, type Proposal, propose } from "./propose.ts";
import { recognise } from "./recognise.ts";
import { type Source } from "./source-block.ts";
import { fingerprintsOf, type Target, targetsOf } from "./target.ts";

/** The publisher's sentences that were found in files, and how sure it is of each. */
export interface FoundWording {
  /** By fingerprint, in the framework's order, each statement once. */
  readonly recognised: readonly RecognisedWords[];
  /** To be confirmed by a person, in the framework's order. */
  readonly proposals: readonly Proposal[];
  /** Listed beside the others, and like none of them; in reading order. */
  readonly unmatched: readonly Passage[];
  /** Of these, those that a person was asked about in an earlier import and passed over. */
  readonly passedOver: ReadonlySet<Passage>;
  /** Statements for which nothing was found, in the framework's order. */
  readonly missing: readonly Target[];
  /** Of the other fingerprints that were looked for, those that were found. */
  readonly others: ReadonlySet<string>;
}

/** What sentences are known by. */
export interface Known {
  readonly hash: Hash;
  /** Fingerprints of other frameworks' sentences, to tell one edition from another. */
  readonly others: ReadonlySet<string>;
  /** What was decided before is not decided anew. */
  readonly earlier: EarlierImport;
}

export interface RecognisedWords {
  readonly target: Target;
  readonly words: string;
  readonly source: string;
}

/** Looks for the official sentence of every statement of a framework. */
export function findWording(
  framework: Framework,
  sources: readonly Source[],
  { hash, others, earlier }: Known,
): FoundWording {
  const targets = targetsOf(framework);
  const read = sources.map((source) =>
    readSource(source, { framework, targets, hash, others, earlier }),
  );
  const recognised = firstOfEach(read.flatMap((one) => one.recognised));
  const known = new Set(recognised.map(({ target }) => target.id));
  const open = targets.filter(({ id, texts }) => !known.has(id) && texts.length === 1);
  const candidates = withoutRepeats(read.flatMap((one) => one.candidates));
  const likeness = likenessAmong([
    ...targets.flatMap(({ texts }) => texts),
    ...candidates.map(({ passage }) => passage.words),
  ]);
  const leftOut = ({ passage }: Candidate): WhyLeftOut | undefined =>
    earlier.leftOut.get(normalisedWording(passage.words));
  const proposals = propose(
    candidates.filter((one) => leftOut(one) === undefined),
    { targets: open, likeness, held: earlier.unconfirmed },
  ).toSorted(byTarget(targets));
  const proposed = new Set(proposals.map(({ passage }) => passage));
  const isRepeat = ({ words }: Passage): boolean =>
    recognised.some((one) => likeness(one.words, words) > MOSTLY_THE_SAME);
  const listed = candidates.filter(
    ({ passage }) => passage.isListed && !proposed.has(passage) && !isRepeat(passage),
  );
  return {
    recognised: recognised.toSorted(byTarget(targets)),
    proposals,
    unmatched: listed.filter((one) => leftOut(one) !== "refused").map(({ passage }) => passage),
    passedOver: new Set(
      listed.filter((one) => leftOut(one) === "passed-over").map(({ passage }) => passage),
    ),
    missing: open.filter((target) => proposals.every((one) => one.target !== target)),
    others: new Set(read.flatMap((one) => one.others)),
  };
}

/** From here on a passage is a recognised sentence with a slip in it, further down the page. */
const MOSTLY_THE_SAME = 0.85;

interface Sought extends Known {
  readonly framework: Framework;
  readonly targets: readonly Target[];
}

function readSource(
  source: Source,
  { framework, targets, hash, others }: Sought,
): {
  readonly recognised: readonly RecognisedWords[];
  readonly candidates: readonly Candidate[];
  readonly others: readonly string[];
} {
  const ids = fingerprintsOf(framework, (words) => hash(normalisedWording(words)));
  const found = recognise(source.blocks, new Set([...ids.keys(), ...others]), hash);
  const placed = found.flatMap((one): Placed[] => {
    const target = targets.find(({ id }) => id === ids.get(one.fingerprint));
    return target === undefined ? [] : [{ ...one, target }];
  });
  const titles = framework.themes.map(({ title }) => title);
  const passages = passagesOf(source, { placed, landmarkIn: landmarkFinder(titles) });
  return {
    recognised: placed.map(({ target, words }) => ({ target, words, source: source.name })),
    candidates: withPlaces(passages.filter(mayBeStatement), placed),
    others: found.map(({ fingerprint }) => fingerprint).filter((one) => others.has(one)),
  };
}

/** Each passage with its place in its list: after the recognised sentence before it, or by how many went before. */
function withPlaces(passages: readonly Passage[], placed: readonly Placed[]): readonly Candidate[] {
  const next = new Map<string, number>();
  const entries = [...passages, ...placed].toSorted((one, other) => one.first - other.first);
  return entries.flatMap((entry): Candidate[] => {
    if ("target" in entry) {
      const { theme, kind, place } = entry.target;
      next.set(`${String(theme)} ${kind}`, place + 1);
      return [];
    }
    const kind = entry.kind ?? kindIn(entry.words);
    if (entry.theme === undefined || kind === undefined)
      return [{ passage: entry, place: undefined }];
    const list = `${String(entry.theme)} ${kind}`;
    const place = next.get(list) ?? 0;
    next.set(list, place + 1);
    return [{ passage: entry, place }];
  });
}

/** Whether a passage is as long as a sentence, and says who speaks or stands in a list of those who do. */
function mayBeStatement(passage: Passage): boolean {
  const { words, kind, isListed } = passage;
  const said = normalisedWording(words).split(" ");
  if (said.length < 4) return isShortStatement(passage, said);
  if (said.length > 80) return false;
  if (/https?:|www[.]|@|©/.test(words) || words.endsWith(":")) return false;
  if (/^(?:page|slide)\s+\p{Nd}+(?:\s+of\s+\p{Nd}+)?$/iu.test(words)) return false;
  return kindIn(words) !== undefined || (isListed && kind !== undefined);
}

/** Two or three words are a sentence only in a list, and only where they begin with who speaks: a menu's do not. */
function isShortStatement({ kind, isListed }: Passage, [first = "", ...rest]: string[]): boolean {
  return rest.length > 0 && isListed && kind === SPEAKERS.get(first);
}

const SPEAKERS: ReadonlyMap<string, Target["kind"]> = new Map([
  ["i", "experience"],
  ["we", "commitment"],
]);

function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ passage }) => {
    const words = normalisedWording(passage.words);
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  });
}

function firstOfEach(recognised: readonly RecognisedWords[]): readonly RecognisedWords[] {
  const first = new Map<string, RecognisedWords>();
  for (const one of recognised) if (!first.has(one.target.id)) first.set(one.target.id, one);
  return [...first.values()];
}

function byTarget(
  targets: readonly Target[],
): (one: { readonly target: Target }, other: { readonly target: Target }) => number {
  const places = new Map(targets.map(({ id }, place) => [id, place]));
  return (one, other) => (places.get(one.target.id) ?? 0) - (places.get(other.target.id) ?? 0);
}
