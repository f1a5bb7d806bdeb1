import { isAfter } from "../../domain/dates.ts";
import { listeningFingerprint } from "../../domain/fingerprint.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { type WrittenLived } from "./schema.ts";
import { type Rule } from "./subject.ts";

/** Listening at a date after the assessment's: it counts for nothing. */
export const listeningInFuture: Rule = ({ records, assessment, yaml }) =>
  records.listening
    .filter(({ record }) => isAfter(record.asOf, assessment.asOf))
    .map(({ id, record, path }) => {
      const message = `the listening "${id}" is of ${record.asOf ?? ""}, after the assessment's ${assessment.asOf}, and counts for nothing`;
      const advice = 'check the date, or the assessment\'s "asOf:"';
      const finding = { code: "assessment/listening-in-future", message, advice } as const;
      return problemAtValue(yaml, [...path, "asOf"], finding);
    });

/** The same people as in an earlier year, and no earlier file to find them in. */
export const samePeopleWithoutPrevious: Rule = ({ written, records, yaml }) => {
  if (written.previous !== undefined) return [];
  return records.listening
    .filter(({ record }) => record.samePeopleAs !== undefined)
    .map(({ path }) => {
      const message = "there is no earlier file, so nobody can see which people these were";
      const advice = 'add "previous:" with the earlier year\'s file';
      const finding = { code: "assessment/same-people-without-previous", message, advice } as const;
      return problemAt(yaml, [...path, "samePeopleAs"], finding);
    });
};

/** Records that have changed since people confirmed them. */
export const confirmationOutdated: Rule = ({ records, assessment, yaml, context }) =>
  records.listening.flatMap(({ id, record, path }) => {
    if (record.confirmed === undefined) return [];
    if (listeningFingerprint(assessment, id, context.hash) === record.confirmed.fingerprint)
      return [];
    const message = `the listening "${id}", or an answer from it, has changed since "${record.confirmed.by}" confirmed it, so it is unconfirmed`;
    const advice = `show people what it says now; they confirm it with mir people confirm --listening ${id}`;
    const finding = { code: "assessment/confirmation-outdated", message, advice } as const;
    return [problemAt(yaml, [...path, "confirmed"], finding)];
  });

/** A group's lowest view above its highest, or its agreed level outside the two. */
export const groupRange: Rule = ({ records, yaml }) =>
  records.lived.flatMap(({ record: { group }, path }) => {
    const fault = group === undefined ? undefined : rangeFault(group);
    if (fault === undefined) return [];
    const { key, message } = fault;
    const advice = "check the levels";
    const finding = { code: "assessment/group-range", message, advice } as const;
    return [problemAtValue(yaml, [...path, "group", key], finding)];
  });

interface Fault {
  readonly key: "lowest" | "level";
  readonly message: string;
}

function rangeFault({
  level,
  lowest,
  highest,
}: NonNullable<WrittenLived["group"]>): Fault | undefined {
  if (lowest !== undefined && highest !== undefined && lowest > highest)
    return {
      key: "lowest",
      message: `the lowest view heard, ${String(lowest)}, is above the highest, ${String(highest)}`,
    };
  const agreed = `the level agreed, ${String(level)}`;
  if (lowest !== undefined && level < lowest)
    return {
      key: "level",
      message: `${agreed}, is below the lowest view heard, ${String(lowest)}`,
    };
  if (highest !== undefined && level > highest)
    return {
      key: "level",
      message: `${agreed}, is above the highest view heard, ${String(highest)}`,
    };
  return undefined;
}
