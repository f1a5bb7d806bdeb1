import { type ExperienceScale } from "./experience-scale.ts";
import { type ReachScale } from "./reach-scale.ts";
import { type Commitment, type IStatement, type Statement, type StatementId } from "./statement.ts";

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

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly plain: string | undefined;
  readonly statements: readonly Statement[];
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

/** The ids of all commitments. */
export function commitmentIdsOf(framework: Framework): ReadonlySet<StatementId> {
  return statementsBy(framework).commitmentIds;
}

/** The ids of all I statements. */
export function iStatementIdsOf(framework: Framework): ReadonlySet<StatementId> {
  return statementsBy(framework).iStatementIds;
}

interface Statements {
  readonly all: readonly Statement[];
  readonly commitments: readonly Commitment[];
  readonly iStatements: readonly IStatement[];
  readonly commitmentIds: ReadonlySet<StatementId>;
  readonly iStatementIds: ReadonlySet<StatementId>;
}

/** Sorted out once a framework: every rule and every part of a report asks for them. */
const STATEMENTS = new WeakMap<Framework, Statements>();

function statementsBy(framework: Framework): Statements {
  const known = STATEMENTS.get(framework);
  if (known !== undefined) return known;
  const all = framework.themes.flatMap((theme) => theme.statements);
  const commitments = all.filter((statement) => statement.kind === "commitment");
  const iStatements = all.filter((statement) => statement.kind === "experience");
  const found = {
    all,
    commitments,
    iStatements,
    commitmentIds: new Set(commitments.map(({ id }) => id)),
    iStatementIds: new Set(iStatements.map(({ id }) => id)),
  };
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
