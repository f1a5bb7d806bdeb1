import { EVIDENCE_KINDS, type EvidenceKind } from "../../domain/evidence.ts";
import { type Framework } from "../../domain/framework.ts";
import { type Level } from "../../domain/reach-scale.ts";
import { type Commitment, type Statement } from "../../domain/statement.ts";
import { experienceFrom, reachFrom } from "./resolve-scales.ts";
import { type WrittenFramework, type WrittenStatement } from "./schema.ts";
import { isCommitment } from "./statement-paths.ts";

/** What the program works with: the file's content, defaults filled in. The data must have been checked. */
export function frameworkFrom(written: WrittenFramework): Framework {
  const { reach, experience } = written.scales;
  return {
    id: written.id,
    title: written.title,
    edition: written.edition,
    publisher: written.publisher,
    source: written.source,
    wording: written.wording?.trim(),
    crosswalks: new Map(Object.entries(written.crosswalks ?? {})),
    reach: reach === undefined ? undefined : reachFrom(reach),
    experience: experience === undefined ? undefined : experienceFrom(experience),
    causes: (written.causes ?? []).map((cause) => ({
      ...cause,
      enoughAlone: cause.enoughAlone ?? true,
    })),
    needKinds: written.needKinds ?? [],
    themes: written.themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      plain: theme.plain,
      statements: theme.statements.map(statementFrom),
    })),
    profiles: new Map(Object.entries(written.profiles ?? {})),
    honesty: { ...HONESTY_DEFAULTS, ...written.honesty },
  };
}

/** What holds where a file says nothing of it; the schema names the same numbers. */
const HONESTY_DEFAULTS = { sameEvidence: 5, sameReason: 2, rise: 1 } as const;

function statementFrom(written: WrittenStatement): Statement {
  const words = {
    id: written.id,
    plain: written.plain,
    official: written.official,
    confirmed: written.confirmed ?? false,
    fingerprints: written.fingerprints ?? [],
    relates: written.relates ?? [],
    replaces: written.replaces ?? [],
    becomes: written.becomes,
  };
  if (!isCommitment(written)) return { kind: "experience", ...words };
  return {
    kind: "commitment",
    ...words,
    keeps: written.keeps ?? [],
    ask: written.ask,
    levels: levelsFrom(written.levels),
    suggestions: suggestionsFrom(written.suggestions),
    critical:
      written.critical === undefined
        ? undefined
        : { question: written.critical.question, why: written.critical.why },
    crosswalks: new Map(Object.entries(written.crosswalks ?? {})),
  };
}

function levelsFrom(written: WrittenStatement["levels"]): ReadonlyMap<Level, string> {
  const entries = Object.entries(written ?? {});
  return new Map(entries.map(([level, words]) => [Number(level), words]));
}

function suggestionsFrom(written: WrittenStatement["suggestions"]): Commitment["suggestions"] {
  return new Map(
    EVIDENCE_KINDS.flatMap((kind): (readonly [EvidenceKind, string])[] => {
      const words = written?.[kind];
      return words === undefined ? [] : [[kind, words]];
    }),
  );
}
