import { commitmentsOf, type Framework } from "../../domain/framework.ts";
import { type Level } from "../../domain/reach-scale.ts";
import { type Path, type Problem } from "../../domain/problem.ts";
import { nearest } from "../nearest.ts";
import { problemAtValue } from "../problem-at.ts";
import { valueInWords } from "../value-words.ts";
import { SAID_WORDS } from "./resolve-commitment.ts";
import { countsOf } from "./resolve.ts";
import { type WrittenCommitment } from "./schema.ts";
import { type RecordAt } from "./records.ts";
import { pathOf, type Rule, type Subject } from "./subject.ts";

/** Levels that the ladder does not have, wherever one is given. */
export const levelOutsideLadder: Rule = (subject) => {
  const levels = ladderOf(subject.context.framework);
  return levelsIn(subject).flatMap((at) => {
    const { given } = at;
    if (typeof given !== "number" || levels.includes(given)) return [];
    const message = `the ladder has no level ${String(given)}`;
    const advice = `write one of ${levels.join(", ")}`;
    const finding = { code: "assessment/level-outside-ladder", message, advice } as const;
    return [problemAtValue(subject.yaml, pathOf(at), finding)];
  });
};

/** Words for what is said that mean nothing here. */
export const unknownSaid: Rule = (subject) =>
  levelsIn(subject).flatMap((at) => {
    const { given } = at;
    if (typeof given !== "string" || SAID_WORDS.some((word) => word === given)) return [];
    const message = `"said" cannot be ${valueInWords(given)}`;
    const finding = { code: "assessment/unknown-said", message, advice: saidMeant(given) } as const;
    return [problemAtValue(subject.yaml, pathOf(at), finding)];
  });

/** Not applicable without a reason, on a critical commitment, or where people answered what it should make real. */
export const notApplicable: Rule = (subject) =>
  subject.records.commitments
    .filter(({ record }) => record.said === "not-applicable")
    .flatMap((commitment) => notApplicableProblems(subject, commitment));

function notApplicableProblems(
  { written, yaml, context }: Subject,
  { id, record, path }: RecordAt<WrittenCommitment>,
): readonly Problem[] {
  const commitment = commitmentsOf(context.framework).find((one) => one.id === id);
  const at = [...path, "said"];
  const answered = (commitment?.keeps ?? []).filter((kept) =>
    hasAnswers(context.framework, written.lived?.[kept]),
  );
  const problems: Problem[] = [];
  if (record.reason === undefined) {
    const message = `"${id}" is said to be not applicable, and nobody says why`;
    const advice = 'add "reason:"';
    const code = "assessment/not-applicable-without-reason";
    problems.push(problemAtValue(yaml, at, { code, message, advice }));
  }
  if (commitment?.critical !== undefined) {
    const message = `"${id}" is critical, and a critical commitment is never not applicable`;
    const advice = "write a level, or not-known";
    problems.push(
      problemAtValue(yaml, at, { code: "assessment/not-applicable-critical", message, advice }),
    );
  }
  if (answered.length > 0) {
    const message = `"${id}" is said to be not applicable, and people here answered ${answered.join(", ")}, which it should make real`;
    const advice = "write a level, or not-known";
    problems.push(
      problemAtValue(yaml, at, { code: "assessment/not-applicable-answered", message, advice }),
    );
  }
  return problems;
}

type WrittenLivedRecord = NonNullable<Subject["written"]["lived"]>[string];

/** People whom a statement is not about do not make it apply. */
function hasAnswers(framework: Framework, record: WrittenLivedRecord | undefined): boolean {
  if (record === undefined) return false;
  const outside = new Set(
    (framework.experience?.aside ?? []).filter((word) => word.outside).map(({ id }) => id),
  );
  const counts = [...countsOf(record)].filter(([word]) => !outside.has(word));
  return record.group !== undefined || counts.some(([, count]) => count > 0);
}

interface LevelAt {
  readonly given: number | string | undefined;
  readonly path: Path;
  /** The key below that path. */
  readonly key: string;
}

function levelsIn({ records }: Subject): readonly LevelAt[] {
  const said = records.commitments.flatMap(({ record, path, views, evidence }) => [
    { given: record.said, path, key: "said" },
    ...views.map((view) => ({ given: view.item.said, path: view.path, key: "said" })),
    ...evidence.map((link) => ({ given: link.item.shows, path: link.path, key: "shows" })),
  ]);
  const groups = records.lived.flatMap(({ record: { group }, path }) =>
    group === undefined
      ? []
      : OF_GROUPS.map((key) => ({ given: group[key], path: [...path, "group"], key })),
  );
  return [...said, ...groups];
}

const OF_GROUPS = ["level", "lowest", "highest"] as const;

/** People's scale is read on the same ladder, where there is one. */
function ladderOf({ reach, experience }: Framework): readonly Level[] {
  const levels = reach?.levels ?? experience?.reading ?? [];
  return levels.map(({ level }) => level).toSorted((one, other) => one - other);
}

function saidMeant(given: string): string {
  if (/^\d+$/.test(given)) return "take the quotes away";
  const near = nearest(given, SAID_WORDS);
  return near === undefined
    ? `write a level, or ${SAID_WORDS.join(", or ")}`
    : `did you mean "${near}"?`;
}
