import { commitmentIdsOf, iStatementIdsOf } from "../../domain/framework.ts";
import { problemAt } from "../problem-at.ts";
import { itemsOf, type Records } from "./records.ts";
import { countsOf } from "./resolve.ts";
import { type Reference, type Rule, unknownIds, unknownKeys } from "./subject.ts";

/** Statements that the framework does not have. */
export const unknownStatements: Rule = (subject) => {
  const { records, context } = subject;
  const commitments = commitmentIdsOf(context.framework);
  const iStatements = iStatementIdsOf(context.framework);
  const isKnown = ({ id }: Reference): boolean =>
    id !== undefined && (commitments.has(id) || iStatements.has(id));
  const kind = { code: "assessment/unknown-statement" } as const;
  const commitment = { ...kind, noun: "commitment", known: commitments };
  const statement = { ...kind, noun: "I statement", known: iStatements };
  const answered = records.commitments.filter((one) => !isKnown(one));
  const lived = records.lived.filter((one) => !isKnown(one));
  return [
    ...unknownKeys(subject, answered, commitment),
    ...unknownKeys(subject, lived, statement),
    ...unknownIds(subject, needCommitments(records), commitment),
  ];
};

/** Answers of people on a We statement, and of the team on an I statement. */
export const wrongKind: Rule = ({ records, yaml, context }) => {
  const commitments = commitmentIdsOf(context.framework);
  const iStatements = iStatementIdsOf(context.framework);
  const answered = records.commitments.filter(({ id }) => iStatements.has(id));
  const lived = records.lived.filter(({ id }) => commitments.has(id));
  return [
    ...answered.map(({ id, path }) => {
      const message = `"${id}" is an I statement: what is lived of it comes from people`;
      const advice = 'put what people said under "lived:"';
      const finding = { code: "assessment/said-for-i-statement", message, advice } as const;
      return problemAt(yaml, path, finding);
    }),
    ...lived.map(({ id, path }) => {
      const message = `"${id}" is a commitment, and people are asked about I statements`;
      const advice = "put the answers under one of the I statements that it should make real";
      const finding = { code: "assessment/lived-for-commitment", message, advice } as const;
      return problemAt(yaml, path, finding);
    }),
  ];
};

/** Pieces of evidence that the register does not have. What a piece replaces is another rule's. */
export const unknownEvidence: Rule = (subject) => {
  const links = subject.records.commitments.flatMap(({ evidence }) =>
    evidence.map(({ item, path }) => ({ id: item.id, path, key: "id" })),
  );
  const known = Object.keys(subject.written.evidence ?? {});
  return unknownIds(subject, links, {
    code: "assessment/unknown-evidence",
    noun: "evidence",
    known,
  });
};

/** Records of listening that the file does not have. */
export const unknownListening: Rule = (subject) => {
  const references = subject.records.lived.flatMap(({ record, path }) => [
    { id: record.from, path, key: "from" },
    { id: record.group?.from, path: [...path, "group"], key: "from" },
  ]);
  const known = Object.keys(subject.written.listening ?? {});
  const kind = { code: "assessment/unknown-listening", noun: "listening", known } as const;
  return unknownIds(subject, references, kind);
};

/** Actions that the file does not have. */
export const unknownActions: Rule = (subject) => {
  const references = subject.records.commitments.flatMap(({ actions }) =>
    actions.map(({ item, path }) => ({ id: item, path })),
  );
  const known = Object.keys(subject.written.actions ?? {});
  return unknownIds(subject, references, {
    code: "assessment/unknown-action",
    noun: "action",
    known,
  });
};

/** Causes that the framework does not have. */
export const unknownCauses: Rule = (subject) => {
  const { commitments, needs } = subject.records;
  const given = commitments.flatMap(({ causes }) =>
    causes.map(({ item, path }) => ({ id: item.cause, path, key: "cause" })),
  );
  const ofNeeds = needs.map(({ record, path }) => ({ id: record.cause, path, key: "cause" }));
  const known = subject.context.framework.causes.map(({ id }) => id);
  const kind = { code: "assessment/unknown-cause", noun: "cause", known } as const;
  return unknownIds(subject, [...given, ...ofNeeds], kind);
};

/** Kinds of need that the framework does not have. */
export const unknownNeedKinds: Rule = (subject) => {
  const references = subject.records.needs.map(({ record, path }) => ({
    id: record.kind,
    path,
    key: "kind",
  }));
  const known = subject.context.framework.needKinds.map(({ id }) => id);
  const kind = { code: "assessment/unknown-need-kind", noun: "kind of need", known } as const;
  return unknownIds(subject, references, kind);
};

/** Answer words that the framework's scale does not have. */
export const unknownAnswers: Rule = (subject) => {
  const { experience } = subject.context.framework;
  const words = [...(experience?.answers ?? []), ...(experience?.aside ?? [])].map(({ id }) => id);
  const references = subject.records.lived.flatMap(({ record, path }) =>
    [...countsOf(record).keys()].map((word) => ({ id: word, path, key: word })),
  );
  const kind = { code: "assessment/unknown-answer", noun: "answer", known: words } as const;
  return unknownKeys(subject, references, kind);
};

function needCommitments({ needs }: Records): readonly Reference[] {
  return needs.flatMap(({ record, path }) =>
    itemsOf(path, "commitments", record.commitments).map((one) => ({
      id: one.item,
      path: one.path,
    })),
  );
}
