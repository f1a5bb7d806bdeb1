import { commitmentsOf, type Framework, iStatementsOf } from "../../domain/framework.ts";
import { type Path } from "../../domain/problem.ts";
import { problemAt } from "../problem-at.ts";
import { countsOf } from "./resolve.ts";
import { type WrittenAssessment } from "./schema.ts";
import {
  itemsOf,
  recordsOf,
  type Reference,
  type Rule,
  unknownIds,
  unknownKeys,
} from "./subject.ts";

/** Statements that the framework does not have. */
export const unknownStatements: Rule = (subject) => {
  const { written, context } = subject;
  const commitments = commitmentIds(context.framework);
  const iStatements = iStatementIds(context.framework);
  const isKnown = ({ id }: Reference): boolean =>
    id !== undefined && (commitments.has(id) || iStatements.has(id));
  const kind = { code: "assessment/unknown-statement" } as const;
  const commitment = { ...kind, noun: "commitment", known: commitments };
  const statement = { ...kind, noun: "I statement", known: iStatements };
  const answered = keys("commitments", written.commitments).filter((one) => !isKnown(one));
  const lived = keys("lived", written.lived).filter((one) => !isKnown(one));
  return [
    ...unknownKeys(subject, answered, commitment),
    ...unknownKeys(subject, lived, statement),
    ...unknownIds(subject, needCommitments(written), commitment),
  ];
};

/** Answers of people on a We statement, and of the team on an I statement. */
export const wrongKind: Rule = ({ written, yaml, context }) => {
  const commitments = commitmentIds(context.framework);
  const iStatements = iStatementIds(context.framework);
  const answered = keys("commitments", written.commitments).filter(({ id }) => iStatements.has(id));
  const lived = keys("lived", written.lived).filter(({ id }) => commitments.has(id));
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
  const links = commitmentsIn(subject.written).flatMap(({ record, path }) =>
    itemsOf([...path, "evidence"], record.evidence).map(({ item, path: at }) => ({
      id: item.id,
      path: [...at, "id"],
    })),
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
  const { written } = subject;
  const references = recordsOf("lived", written.lived).flatMap(({ record, path }) => [
    { id: record.from, path: [...path, "from"] },
    { id: record.group?.from, path: [...path, "group", "from"] },
  ]);
  const known = Object.keys(written.listening ?? {});
  const kind = { code: "assessment/unknown-listening", noun: "listening", known } as const;
  return unknownIds(subject, references, kind);
};

/** Actions that the file does not have. */
export const unknownActions: Rule = (subject) => {
  const references = commitmentsIn(subject.written).flatMap(({ record, path }) =>
    itemsOf([...path, "actions"], record.actions).map(({ item, path: at }) => ({
      id: item,
      path: at,
    })),
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
  const given = commitmentsIn(subject.written).flatMap(({ record, path }) =>
    itemsOf([...path, "causes"], record.causes).map(({ item, path: at }) => ({
      id: item.cause,
      path: [...at, "cause"],
    })),
  );
  const ofNeeds = recordsOf("needs", subject.written.needs).map(({ record, path }) => ({
    id: record.cause,
    path: [...path, "cause"],
  }));
  const known = subject.context.framework.causes.map(({ id }) => id);
  const kind = { code: "assessment/unknown-cause", noun: "cause", known } as const;
  return unknownIds(subject, [...given, ...ofNeeds], kind);
};

/** Kinds of need that the framework does not have. */
export const unknownNeedKinds: Rule = (subject) => {
  const references = recordsOf("needs", subject.written.needs).map(({ record, path }) => ({
    id: record.kind,
    path: [...path, "kind"],
  }));
  const known = subject.context.framework.needKinds.map(({ id }) => id);
  const kind = { code: "assessment/unknown-need-kind", noun: "kind of need", known } as const;
  return unknownIds(subject, references, kind);
};

/** Answer words that the framework's scale does not have. */
export const unknownAnswers: Rule = (subject) => {
  const { experience } = subject.context.framework;
  const words = [...(experience?.answers ?? []), ...(experience?.aside ?? [])].map(({ id }) => id);
  const references = recordsOf("lived", subject.written.lived).flatMap(({ record, path }) =>
    [...countsOf(record).keys()].map((word) => ({ id: word, path: [...path, word] })),
  );
  const kind = { code: "assessment/unknown-answer", noun: "answer", known: words } as const;
  return unknownKeys(subject, references, kind);
};

function commitmentsIn(written: WrittenAssessment) {
  return recordsOf("commitments", written.commitments);
}

function needCommitments(written: WrittenAssessment): readonly Reference[] {
  return recordsOf("needs", written.needs).flatMap(({ record, path }) =>
    itemsOf([...path, "commitments"], record.commitments).map(({ item, path: at }) => ({
      id: item,
      path: at,
    })),
  );
}

function keys(
  name: string,
  records: Readonly<Record<string, unknown>> | undefined,
): readonly { readonly id: string; readonly path: Path }[] {
  return recordsOf(name, records).map(({ id, path }) => ({ id, path }));
}

function commitmentIds(framework: Framework): ReadonlySet<string> {
  return new Set(commitmentsOf(framework).map(({ id }) => id));
}

function iStatementIds(framework: Framework): ReadonlySet<string> {
  return new Set(iStatementsOf(framework).map(({ id }) => id));
}
