import { isAfter } from "../../domain/dates.ts";
import { type Problem } from "../../domain/problem.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { valueInWords } from "../value-words.ts";
import { NOT_COUNTED } from "./resolve-records.ts";
import { type ItemAt } from "./records.ts";
import { pathOf, type Rule, type Subject } from "./subject.ts";

/** Actions due before they were made. */
export const dueBeforeMade: Rule = ({ records, yaml }) =>
  records.actions.flatMap(({ id, record, path }) => {
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
export const peopleInNeed: Rule = ({ records, yaml }) =>
  records.needs.flatMap(({ id, record, path }): Problem[] => {
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
export const promiseWithoutPrevious: Rule = ({ written, records, yaml }) => {
  if (written.previous !== undefined) return [];
  return records.commitments
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
export const duplicateIds: Rule = ({ written, records, yaml }) => {
  const first = new Map<string, string>();
  const inOrder = Object.keys(written).flatMap(
    (key) => REGISTERS.find((name) => name === key) ?? [],
  );
  return inOrder.flatMap((name) =>
    records[name].flatMap(({ id, path }) => {
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
  subject.records.commitments.flatMap(({ evidence, causes, views, actions }) => [
    ...repeatedIn(subject, evidence, { idOf: ({ id }) => id, key: "id" }),
    ...repeatedIn(subject, causes, { idOf: ({ cause }) => cause, key: "cause" }),
    ...repeatedIn(subject, views, { idOf: ({ by }) => by, key: "by" }),
    ...repeatedIn(subject, actions, { idOf: (id) => id }),
  ]);

interface Naming<Item> {
  readonly idOf: (item: Item) => string;
  /** The key of the item that holds the id; left out where the item is the id. */
  readonly key?: string;
}

function repeatedIn<Item>(
  { yaml }: Subject,
  items: readonly ItemAt<Item>[],
  { idOf, key }: Naming<Item>,
): readonly Problem[] {
  if (items.length < 2) return [];
  const seen = new Set<string>();
  return items.flatMap((one) => {
    const id = idOf(one.item);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = pathOf({ ...one, key });
    const message = `"${id}" is listed twice`;
    const advice = "keep one of the two";
    return [problemAtValue(yaml, path, { code: "assessment/listed-twice", message, advice })];
  });
}
