import { listeningFingerprint } from "../../domain/fingerprint.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { recordsOf, type Rule } from "./subject.ts";

/** Listening at a date after the assessment's: it counts for nothing. */
export const listeningInFuture: Rule = ({ written, assessment, yaml }) =>
  recordsOf("listening", written.listening)
    .filter(({ record }) => (record.asOf ?? "") > assessment.asOf)
    .map(({ id, record, path }) => {
      const message = `the listening "${id}" is of ${record.asOf ?? ""}, after the assessment's ${assessment.asOf}, and counts for nothing`;
      const advice = 'check the date, or the assessment\'s "asOf:"';
      const finding = { code: "assessment/listening-in-future", message, advice } as const;
      return problemAtValue(yaml, [...path, "asOf"], finding);
    });

/** Records that have changed since people confirmed them. */
export const confirmationOutdated: Rule = ({ written, assessment, yaml, context }) =>
  recordsOf("listening", written.listening).flatMap(({ id, record, path }) => {
    if (record.confirmed === undefined) return [];
    if (listeningFingerprint(assessment, id, context.hash) === record.confirmed.fingerprint)
      return [];
    const message = `the listening "${id}", or an answer from it, has changed since "${record.confirmed.by}" confirmed it, so it is unconfirmed`;
    const advice = `show people what it says now; they confirm it with mir people confirm --listening ${id}`;
    const finding = { code: "assessment/confirmation-outdated", message, advice } as const;
    return [problemAt(yaml, [...path, "confirmed"], finding)];
  });

/** A group's lowest view above its highest, or its agreed level outside the two. */
export const groupRange: Rule = ({ written, yaml }) =>
  recordsOf("lived", written.lived).flatMap(({ record: { group }, path }) => {
    if (group === undefined) return [];
    const { level, lowest = level, highest = level } = group;
    const at = [...path, "group"];
    const code = "assessment/group-range";
    if (lowest > highest) {
      const message = `the lowest view heard, ${String(lowest)}, is above the highest, ${String(highest)}`;
      const advice = "check the two";
      return [problemAtValue(yaml, [...at, "lowest"], { code, message, advice })];
    }
    if (lowest <= level && level <= highest) return [];
    const message = `the level agreed, ${String(level)}, is not between the lowest view heard, ${String(lowest)}, and the highest, ${String(highest)}`;
    const advice = "check the three";
    return [problemAtValue(yaml, [...at, "level"], { code, message, advice })];
  });
