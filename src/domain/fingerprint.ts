import { type Assessment } from "./assessment.ts";
import { type ListeningId } from "./listening-record.ts";
import { type ExperienceScale } from "./experience-scale.ts";
import { type Framework, statementsOf } from "./framework.ts";
import { type Commitment, type IStatement } from "./statement.ts";
import { type Hash } from "./problem.ts";

/** The texts of values that are within many others, worked out once. */
type KnownTexts = ReadonlyMap<unknown, string>;

/** JSON with keys sorted by code unit, maps as objects, and nothing where a value is undefined. */
export function canonicalJson(value: unknown, known: KnownTexts = NONE_KNOWN): string {
  return textOf(value, { known, hasBlanks: true }) ?? "null";
}

/**
 * The same without what says nothing: no text, no record, no `false` that stands for a line left out. So a later version
 * of the tool, which knows of more that may be left out, finds the same in an old file.
 */
export function canonicalJsonWithoutBlanks(value: unknown): string {
  return textOf(value, { known: NONE_KNOWN, hasBlanks: false }) ?? "null";
}

interface Writing {
  readonly known: KnownTexts;
  /** Whether what says nothing is written too. */
  readonly hasBlanks: boolean;
}

const NONE_KNOWN: KnownTexts = new Map();

function textOf(value: unknown, writing: Writing): string | undefined {
  if (typeof value === "string") return JSON.stringify(value);
  const { known, hasBlanks } = writing;
  if (typeof value !== "object" || value === null)
    return value === false && !hasBlanks ? undefined : JSON.stringify(value);
  const text = known.get(value);
  if (text !== undefined) return text;
  return Array.isArray(value) ? textOfList(value, writing) : textOfRecord(value, writing);
}

function textOfList(items: readonly unknown[], writing: Writing): string | undefined {
  if (items.length === 0 && !writing.hasBlanks) return undefined;
  return `[${items.map((item) => textOf(item, writing) ?? "null").join()}]`;
}

function textOfRecord(value: object, writing: Writing): string | undefined {
  const record: Readonly<Record<string, unknown>> =
    value instanceof Map ? Object.fromEntries(value) : { ...value };
  let text = "";
  for (const key of Object.keys(record).toSorted()) {
    const member = textOf(record[key], writing);
    if (member === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${member}`;
  }
  return text === "" && !writing.hasBlanks ? undefined : `{${text}}`;
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
  const themes = framework.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((statement) => ({ ...statement, official: undefined })),
  }));
  return hash(canonicalJson({ ...framework, themes }));
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
