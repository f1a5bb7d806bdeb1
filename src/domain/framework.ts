/**
 * A framework: what a council has promised, and by which ladder it is read. Every word, level,
 * threshold and rule in it comes from a framework file (`frameworks/<id>.yaml`).
 */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
  readonly source: string | undefined;
  /** What the file says about whose words these are, and how sure it is of them. */
  readonly wording: string | undefined;
  /** The crosswalks that statements refer to: name → the crosswalk file's id. */
  readonly crosswalks: ReadonlyMap<string, string>;
  /** The ladder for said and shown; absent where the framework has no commitments. */
  readonly reach: ReachScale | undefined;
  /** The scale for lived; absent where the framework has no I statements. */
  readonly experience: ExperienceScale | undefined;
  readonly causes: readonly Cause[];
  readonly needKinds: readonly NeedKind[];
  readonly themes: readonly Theme[];
  /** Named choices of statements, `short` for one. Every framework also has `full`: all of them. */
  readonly profiles: ReadonlyMap<string, readonly StatementId[]>;
  /** From where on a check asks about what is claimed. */
  readonly honesty: HonestyLimits;
}

/** What is usual; beyond it a check asks, and nothing more: no level depends on it. */
export interface HonestyLimits {
  /** Commitments that one source of evidence may bear on. */
  readonly sameEvidence: number;
  /** Commitments that may have one and the same reason. */
  readonly sameReason: number;
  /** Levels that a claim may rise in a year without new evidence. */
  readonly rise: number;
}

/** Permanent and never reused: `We-1.1`, `I-1.1`. */
export type StatementId = string;

/** A rung of the ladder, 0–4. */
export type Level = number;

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly plain: string | undefined;
  readonly statements: readonly Statement[];
}

export type Statement = Commitment | IStatement;

interface StatementWords {
  readonly id: StatementId;
  /** Our plain-English rendering. */
  readonly plain: string;
  /** The publisher's own words, only in a council's own copy. */
  readonly official: string | undefined;
  /** Whether the whole official sentence was read before ours was written. */
  readonly confirmed: boolean;
  /** First 16 hex digits of SHA-256 over the publisher's wording, normalised as `formats.md` says. */
  readonly fingerprints: readonly string[];
  /** Statements of other frameworks that this one touches. */
  readonly relates: readonly StatementId[];
  /** Earlier statements that this one carries on. */
  readonly replaces: readonly StatementId[];
  /** Later statements that carry this one on; undefined where the file does not say, empty where it found none. */
  readonly becomes: readonly StatementId[] | undefined;
}

/** A We statement: what the council commits to. */
export interface Commitment extends StatementWords {
  readonly kind: "commitment";
  /** The I statements that it should make real, the first of them foremost. */
  readonly keeps: readonly StatementId[];
  /** The question to think about before choosing a level. */
  readonly ask: string | undefined;
  /** What each level looks like for this very commitment; empty where the ladder's own words serve. */
  readonly levels: ReadonlyMap<Level, string>;
  /** What evidence could be gathered, by kind. */
  readonly suggestions: ReadonlyMap<EvidenceKind, string>;
  /** Present on a critical commitment: the director's question. */
  readonly critical: CriticalQuestion | undefined;
  /** Where the commitment touches each of the framework's crosswalks: its name → references into it. */
  readonly crosswalks: ReadonlyMap<string, readonly string[]>;
}

/** An I statement: what people who draw on care and support should be able to say. */
export interface IStatement extends StatementWords {
  readonly kind: "experience";
}

export interface CriticalQuestion {
  readonly question: string;
  readonly why: string | undefined;
}

/** Kinds of evidence; they line up with the regulator's categories. */
export const EVIDENCE_KINDS = ["people", "staff", "partners", "processes", "outcomes"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How a piece was come by: it says it will happen, someone said it happens, or it was counted. */
export const EVIDENCE_METHODS = ["document", "told", "counted"] as const;
export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number];

/** The ladder for said and shown: how many of the people this is for get it. */
export interface ReachScale {
  readonly title: string;
  readonly target: Level;
  /** Evidence counts for this many months before the assessment's `asOf`. */
  readonly freshMonths: number;
  /** The most that a piece can show: by method where it is not counted, and where it is about a part only. */
  readonly ceilings: {
    readonly document: Level;
    readonly told: Level;
    readonly part: Level | undefined;
  };
  /** A count of fewer than this is no count: it shows at most what a told piece shows. */
  readonly leastCounted: number;
  /** A counted piece shows the level of the first share it reaches; highest first, shares 0–1. */
  readonly shares: readonly { readonly level: Level; readonly from: number }[];
  /** Lowest first. */
  readonly levels: readonly ReachLevel[];
}

export interface ReachLevel {
  readonly level: Level;
  readonly label: string;
  readonly means: string;
  /** Every rule must hold, and the pieces that meet them come from different sources. */
  readonly requires: readonly EvidenceRule[];
}

/** A rule that at least `atLeast` pieces must meet; an absent condition is met by any piece. */
export interface EvidenceRule {
  readonly kinds: readonly EvidenceKind[] | undefined;
  readonly methods: readonly EvidenceMethod[] | undefined;
  readonly byGroup: boolean;
  readonly coProduced: boolean;
  readonly atLeast: number;
}

/** The scale for lived: how true an I statement is for people. */
export interface ExperienceScale {
  readonly title: string;
  readonly target: Level;
  /** Scored answers, from least to most. */
  readonly answers: readonly AnswerWord[];
  /** Answers that are reported and never scored. */
  readonly aside: readonly AsideWord[];
  /** The answers that count as positive. */
  readonly positive: readonly string[];
  /** The level that a share of positive answers gives; highest first, shares 0–1. */
  readonly reading: readonly ExperienceReading[];
  /** Levels that counts never give, with their words: only a group can agree on them. */
  readonly agreedOnly: readonly { readonly level: Level; readonly label: string }[];
  /** Scored answers before counts give a level. */
  readonly minimum: number;
  /** People before a group's agreed level counts. */
  readonly groupMinimum: number;
  /** No published count is below this. */
  readonly floor: number;
  readonly confirms: {
    /** The 95 % Wilson lower limit of the positive share must reach this, 0–1. */
    readonly lowerLimit: number;
    /** At most this share of asides among all who say that it is about them, 0–1. */
    readonly asideAtMost: number;
    /** People who must have agreed a group's level. */
    readonly groupPeople: number;
  };
  readonly freshMonths: number;
}

export interface AnswerWord {
  readonly id: string;
  readonly label: string;
}

export interface AsideWord extends AnswerWord {
  /** Said by people whom the statement is not about, so that they are not among those asked. */
  readonly outside: boolean;
}

export interface ExperienceReading {
  readonly level: Level;
  readonly from: number;
  readonly orAtLeast: { readonly answer: string; readonly from: number } | undefined;
  readonly label: string;
}

export interface Cause {
  readonly id: string;
  readonly label: string;
  readonly means: string;
  /** The follow-up question. */
  readonly asks: string;
  /** False where this cause explains nothing until its follow-up question is answered. */
  readonly enoughAlone: boolean;
}

export interface NeedKind {
  readonly id: string;
  readonly label: string;
  readonly means: string;
}

/** The profile that every framework has: all of its statements. */
export const FULL_PROFILE = "full";

/** All statements in the framework's order. */
export function statementsOf(framework: Framework): readonly Statement[] {
  return statementsBy(framework).all;
}

/** The commitments (We statements) in the framework's order. */
export function commitmentsOf(framework: Framework): readonly Commitment[] {
  return statementsBy(framework).commitments;
}

/** The I statements in the framework's order. */
export function iStatementsOf(framework: Framework): readonly IStatement[] {
  return statementsBy(framework).iStatements;
}

interface Statements {
  readonly all: readonly Statement[];
  readonly commitments: readonly Commitment[];
  readonly iStatements: readonly IStatement[];
}

/** Sorted out once a framework: every rule and every part of a report asks for them. */
const STATEMENTS = new WeakMap<Framework, Statements>();

function statementsBy(framework: Framework): Statements {
  const known = STATEMENTS.get(framework);
  if (known !== undefined) return known;
  const all = framework.themes.flatMap((theme) => theme.statements);
  const commitments = all.filter((statement) => statement.kind === "commitment");
  const iStatements = all.filter((statement) => statement.kind === "experience");
  const found = { all, commitments, iStatements };
  STATEMENTS.set(framework, found);
  return found;
}

/** The commitments that should make an I statement real, in the framework's order. */
export function keepersOf(framework: Framework, statement: StatementId): readonly StatementId[] {
  const found = KEEPERS.get(framework) ?? findKeepers(framework);
  KEEPERS.set(framework, found);
  return found.get(statement) ?? [];
}

/** Looked up once a framework: to search every commitment for every statement would cost the square of their number. */
const KEEPERS = new WeakMap<Framework, ReadonlyMap<StatementId, readonly StatementId[]>>();

function findKeepers(framework: Framework): ReadonlyMap<StatementId, readonly StatementId[]> {
  const keepers = new Map<StatementId, StatementId[]>();
  for (const { id, keeps } of commitmentsOf(framework))
    for (const kept of new Set(keeps)) keepers.set(kept, [...(keepers.get(kept) ?? []), id]);
  return keepers;
}

/** The statements that a profile names; all of them for `full`. Undefined where there is no such profile. */
export function profileOf(
  framework: Framework,
  profile: string,
): ReadonlySet<StatementId> | undefined {
  const named = framework.profiles.get(profile);
  if (named !== undefined) return new Set(named);
  if (profile !== FULL_PROFILE) return undefined;
  return new Set(statementsOf(framework).map((statement) => statement.id));
}

/** What a reader is shown: the publisher's words where the file holds them, otherwise ours. */
export function wordsOf(statement: Statement): string {
  return statement.official ?? statement.plain;
}

/** What a level looks like for this commitment, or by the ladder's own words. */
export function levelInWords(scale: ReachScale, commitment: Commitment, level: Level): string {
  return commitment.levels.get(level) ?? rungOf(scale, level)?.means ?? "";
}

/** The rung of a level; undefined outside the ladder. */
export function rungOf(scale: ReachScale, level: Level): ReachLevel | undefined {
  return scale.levels.find((rung) => rung.level === level);
}
