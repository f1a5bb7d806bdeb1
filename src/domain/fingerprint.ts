import { type Assessment } from "./assessment.ts";
import { canonicalJson, type KnownTexts } from "./canonical-json.ts";
import { type ListeningId } from "./listening-record.ts";
import { type ExperienceScale } from "./experience-scale.ts";
import { commitmentsOf, type Framework, iStatementsOf, statementsOf } from "./framework.ts";
import { type Commitment, type IStatement } from "./statement.ts";
import { type Hash } from "./problem.ts";

/** The fingerprint of a file's text. How its lines end does not count: git may write them for Windows and for Linux. */
export function textFingerprint(text: string, hash: Hash): string {
  return hash(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text);
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
  const { plainOf, texts } = sharedOf(framework);
  return canonicalJson(
    {
      words: commitment.plain,
      levels: commitment.levels,
      ladder: reach,
      keeps: commitment.keeps.map((id) => ({ id, words: plainOf.get(id) ?? "" })),
      experience,
    },
    texts,
  );
}

/** What is put to the team about every commitment alike. */
interface Shared {
  readonly plainOf: ReadonlyMap<string, string>;
  readonly texts: KnownTexts;
}

const SHARED = new WeakMap<Framework, Shared>();

function sharedOf(framework: Framework): Shared {
  const known = SHARED.get(framework);
  if (known !== undefined) return known;
  const plainOf = new Map(statementsOf(framework).map(({ id, plain }) => [id, plain]));
  const alike = [framework.reach, framework.experience].filter((part) => part !== undefined);
  const texts = new Map<unknown, string>(alike.map((part) => [part, canonicalJson(part)]));
  const shared = { plainOf, texts };
  SHARED.set(framework, shared);
  return shared;
}

/** The fingerprint of what people are asked about one I statement: its words, and the answers and rules that go with it. */
export function statementFingerprint(
  statement: Pick<IStatement, "plain">,
  experience: ExperienceScale | undefined,
  hash: Hash,
): string {
  const known = ASKED_OF_PEOPLE.get(statement);
  if (known?.experience === experience && known?.hash === hash) return known.fingerprint;
  const fingerprint = hash(
    canonicalJson({ words: statement.plain, experience }, textOfScale(experience)),
  );
  ASKED_OF_PEOPLE.set(statement, { experience, hash, fingerprint });
  return fingerprint;
}

interface KnownOfPeople {
  readonly experience: ExperienceScale | undefined;
  readonly hash: Hash;
  readonly fingerprint: string;
}

/** Years that are read by one framework ask people the same. */
const ASKED_OF_PEOPLE = new WeakMap<Pick<IStatement, "plain">, KnownOfPeople>();

const SCALES = new WeakMap<ExperienceScale, KnownTexts>();

function textOfScale(experience: ExperienceScale | undefined): KnownTexts | undefined {
  if (experience === undefined) return undefined;
  const known = SCALES.get(experience) ?? new Map([[experience, canonicalJson(experience)]]);
  SCALES.set(experience, known);
  return known;
}

/**
 * The fingerprint of a whole framework as it is read: its scales, causes, kinds of need and statements. A council that
 * loads the publisher's own words asks nothing else by it, so they do not change it.
 */
export function frameworkFingerprint(framework: Framework, hash: Hash): string {
  const known = FRAMEWORKS.get(framework);
  if (known?.hash === hash) return known.fingerprint;
  const fingerprint = hash(wholeText(framework));
  FRAMEWORKS.set(framework, { hash, fingerprint });
  return fingerprint;
}

/** Several years share a framework. */
const FRAMEWORKS = new WeakMap<Framework, Omit<Known, "framework">>();

function wholeText(framework: Framework): string {
  const themes = framework.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((statement) => ({ ...statement, official: undefined })),
  }));
  return canonicalJson({ ...framework, themes });
}

/** The fingerprints of a framework and of what it asks, as they are kept with one that never changes. */
export interface FrameworkFingerprints {
  readonly framework: string;
  /** By the commitment's id. */
  readonly asked: Readonly<Record<string, string>>;
  /** By the I statement's id. */
  readonly askedOfPeople: Readonly<Record<string, string>>;
}

/** Works out every fingerprint of a framework, to be kept with it. */
export function fingerprintsOf(framework: Framework, hash: Hash): FrameworkFingerprints {
  const { experience } = framework;
  return {
    framework: frameworkFingerprint(framework, hash),
    asked: Object.fromEntries(
      commitmentsOf(framework).map((one) => [one.id, askedFingerprint(framework, one, hash)]),
    ),
    askedOfPeople: Object.fromEntries(
      iStatementsOf(framework).map((one) => [one.id, statementFingerprint(one, experience, hash)]),
    ),
  };
}

/** Takes the fingerprints that were kept with a framework as worked out. They must be those of this very framework. */
export function takeFingerprints(
  framework: Framework,
  kept: FrameworkFingerprints,
  hash: Hash,
): void {
  const { experience } = framework;
  FRAMEWORKS.set(framework, { hash, fingerprint: kept.framework });
  for (const commitment of commitmentsOf(framework)) {
    const fingerprint = kept.asked[commitment.id];
    if (fingerprint !== undefined) ASKED.set(commitment, { framework, hash, fingerprint });
  }
  for (const statement of iStatementsOf(framework)) {
    const fingerprint = kept.askedOfPeople[statement.id];
    if (fingerprint !== undefined)
      ASKED_OF_PEOPLE.set(statement, { experience, hash, fingerprint });
  }
}

/**
 * The fingerprint of a record of listening with every answer from it, but for its confirmation and for what may be
 * published: people can take their agreement back without confirming the record again.
 */
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
    record.group?.from === id ? [[record.id, { ...record.group, agreed: undefined }] as const] : [],
  );
  return hash(
    canonicalJson({
      listening: { ...listening, confirmed: undefined },
      counts: new Map(counts),
      groups: new Map(groups),
    }),
  );
}
