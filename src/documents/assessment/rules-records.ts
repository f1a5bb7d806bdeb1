import { isAfter } from "../../domain/dates.ts";
import { type Path, type Problem } from "../../domain/problem.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { valueInWords } from "../value-words.ts";
import { NOT_COUNTED } from "./resolve-records.ts";
import { itemsOf, recordsOf, type Reference, type Rule, type Subject } from "./subject.ts";

/** Actions due before they were made. */
export const dueBeforeMade: Rule = ({ written, yaml }) =>
  recordsOf("actions", written.actions).flatMap(({ id, record, path }) => {
    const { made, due } = record;
    if (due === undefined || made === undefined || !isAfter(made, due)) return [];
    const message = `the action "${id}" is due on ${due}, before it was made, on ${made}`;
    const finding = {
      code: "assessment/due-before-made",
      message,
      advice: "check the two dates",
    } as const;
    return [problemAtValue(yaml, [...path, "due"], finding)];
  });

/** Words for a number of people that mean nothing here, and zero people without saying how that is known. */
export const peopleInNeed: Rule = ({ written, yaml }) =>
  recordsOf("needs", written.needs).flatMap(({ id, record, path }): Problem[] => {
    const at = [...path, "people"];
    if (typeof record.people === "string" && record.people !== NOT_COUNTED) {
      const message = `"people" cannot be ${valueInWords(record.people)}`;
      const advice = `write how many people as a number, or ${NOT_COUNTED}`;
      return [problemAtValue(yaml, at, { code: "assessment/people-unclear", message, advice })];
    }
    if (record.people !== 0 || record.counted !== undefined) return [];
    const message = `the need "${id}" counts nobody, and does not say how that was counted`;
    const advice = `add "counted:", or write people: ${NOT_COUNTED}`;
    return [problemAtValue(yaml, at, { code: "assessment/zero-without-count", message, advice })];
  });

/** The last promise accounted for, and no earlier file to find it in. */
export const promiseWithoutPrevious: Rule = ({ written, yaml }) => {
  if (written.previous !== undefined) return [];
  return recordsOf("commitments", written.commitments)
    .filter(({ record }) => record.lastPromise !== undefined)
    .map(({ path }) => {
      const message = "there is no earlier file, so nobody can see which promise this was";
      const advice = 'add "previous:" with the earlier year\'s file';
      const finding = { code: "assessment/promise-without-previous", message, advice } as const;
      return problemAt(yaml, [...path, "lastPromise"], finding);
    });
};

const REGISTERS = ["evidence", "listening", "needs", "actions"] as const;

/** One id for records of two sorts. */
export const duplicateIds: Rule = ({ written, yaml }) => {
  const first = new Map<string, string>();
  const inOrder = Object.keys(written).flatMap(
    (key) => REGISTERS.find((name) => name === key) ?? [],
  );
  return inOrder.flatMap((name) =>
    recordsOf<unknown>(name, written[name]).flatMap(({ id, path }) => {
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, name);
        return [];
      }
      const message = `the id "${id}" is taken already, under "${other}"`;
      const advice = "give this one an id of its own";
      return [problemAt(yaml, path, { code: "assessment/duplicate-id", message, advice })];
    }),
  );
};

/** The same evidence, action, cause or view twice under one commitment. */
export const listedTwice: Rule = (subject) =>
  recordsOf("commitments", subject.written.commitments).flatMap(({ record, path }) => {
    const at = (key: string): Path => [...path, key];
    return [
      itemsOf(at("evidence"), record.evidence).map((one) => within(one.item.id, one.path, "id")),
      itemsOf(at("causes"), record.causes).map((one) => within(one.item.cause, one.path, "cause")),
      itemsOf(at("views"), record.views).map((one) => within(one.item.by, one.path, "by")),
      itemsOf(at("actions"), record.actions).map((one) => ({ id: one.item, path: one.path })),
    ].flatMap((references) => repeatedIn(subject, references));
  });

function within(id: string, path: Path, key: string): Reference {
  return { id, path: [...path, key] };
}

function repeatedIn({ yaml }: Subject, references: readonly Reference[]): readonly Problem[] {
  const seen = new Set<string | undefined>();
  return references.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `"${id ?? ""}" is listed twice`;
    const advice = "keep one of the two";
    return [problemAtValue(yaml, path, { code: "assessment/listed-twice", message, advice })];
  });
}
