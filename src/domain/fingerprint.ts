import { type Assessment, type ListeningId } from "./assessment.ts";
import {
  type Commitment,
  type ExperienceScale,
  type Framework,
  type IStatement,
  statementsOf,
} from "./framework.ts";
import { type Hash } from "./problem.ts";

/** JSON with keys sorted by code unit, maps as objects, and nothing where a value is undefined. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (one instanceof Map) return sorted(one.entries());
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    return sorted(Object.entries(one));
  });
}

/**
 * The fingerprint of what is put to a team about a commitment: words, level descriptions, the ladder with its evidence
 * rules, and the I statements that it should make real with their scale. Showing official words does not change it.
 */
export function askedFingerprint(framework: Framework, commitment: Commitment, hash: Hash): string {
  const known = ASKED.get(commitment);
  if (known?.framework === framework && known.hash === hash) return known.fingerprint;
  const fingerprint = hash(whatIsAsked(framework, commitment));
  ASKED.set(commitment, { framework, hash, fingerprint });
  return fingerprint;
}

/** Values never change, so what was worked out for them holds: an interview asks for all of them after every answer. */
const ASKED = new WeakMap<Commitment, Known>();

interface Known {
  readonly framework: Framework;
  readonly hash: Hash;
  readonly fingerprint: string;
}

function whatIsAsked(framework: Framework, commitment: Commitment): string {
  const { reach, experience } = framework;
  const plainOf = new Map(statementsOf(framework).map(({ id, plain }) => [id, plain]));
  return canonicalJson({
    words: commitment.plain,
    levels: commitment.levels,
    ladder: reach,
    keeps: commitment.keeps.map((id) => ({ id, words: plainOf.get(id) ?? "" })),
    experience,
  });
}

/** The fingerprint of what people are asked about one I statement: its words, and the answers and rules that go with it. */
export function statementFingerprint(
  statement: Pick<IStatement, "plain">,
  experience: ExperienceScale | undefined,
  hash: Hash,
): string {
  return hash(canonicalJson({ words: statement.plain, experience }));
}

/** The fingerprint of a whole framework as it is read: its scales, causes, kinds of need and statements. */
export function frameworkFingerprint(framework: Framework, hash: Hash): string {
  return hash(canonicalJson(framework));
}

/** The fingerprint of a record of listening with every answer from it, but for its confirmation. */
export function listeningFingerprint(
  assessment: Pick<Assessment, "listening" | "lived">,
  id: ListeningId,
  hash: Hash,
): string {
  const listening = assessment.listening.get(id);
  const counts = [...assessment.lived.values()]
    .filter((record) => record.from === id && record.counts.size > 0)
    .map((record) => [record.id, record.counts] as const);
  const groups = [...assessment.lived.values()].flatMap((record) =>
    record.group?.from === id ? [[record.id, record.group] as const] : [],
  );
  return hash(
    canonicalJson({
      listening: { ...listening, confirmed: undefined },
      counts: new Map(counts),
      groups: new Map(groups),
    }),
  );
}

function sorted(entries: Iterable<[unknown, unknown]>): Record<string, unknown> {
  const pairs = [...entries]
    .map(([key, value]): [string, unknown] => [String(key), value])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(pairs);
}
