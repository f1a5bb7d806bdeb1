import { findCouncil } from "../../domain/council.ts";
import { isIsoDate, isPeriod } from "../../domain/dates.ts";
import { FULL_PROFILE, profileOf } from "../../domain/framework.ts";
import { type Path, type Problem } from "../../domain/problem.ts";
import { type Finding, problemAtValue } from "../problem-at.ts";
import { quoted } from "../../domain/words.ts";
import { pathOf, type Rule, type Subject, unknownIds } from "./subject.ts";

/** A file made against another framework, or another edition of it: nothing in it can be read by this one. */
export const otherFramework: Rule = ({ written, yaml, context: { framework } }) => {
  const { id, edition } = written.framework;
  if (id !== framework.id) {
    const message = `the file is made against the framework ${quoted(id)}, and not against "${framework.id}"`;
    const advice = "read it against the framework that it names";
    const finding = { code: "assessment/other-framework", message, advice } as const;
    return [problemAtValue(yaml, ["framework", "id"], finding)];
  }
  if (edition === framework.edition) return [];
  const message = `the file is made against edition ${quoted(edition)}, and the framework is edition "${framework.edition}"`;
  const advice =
    "use the framework's file of that edition; changing the line does not change the answers";
  const finding = { code: "assessment/other-edition", message, advice } as const;
  return [problemAtValue(yaml, ["framework", "edition"], finding)];
};

/** A period that is not a financial year. */
export const periodShape: Rule = ({ written: { period }, yaml }) => {
  if (isPeriod(period)) return [];
  const message = `${quoted(period)} is not a financial year`;
  const advice = `write two years that follow each other, such as "${periodMeant(period)}"`;
  return [problemAtValue(yaml, ["period"], { code: "assessment/period-shape", message, advice })];
};

/** A profile that the framework does not have. */
export const unknownProfile: Rule = (subject) => {
  const { framework } = subject.context;
  const profile = subject.written.profile ?? FULL_PROFILE;
  if (profileOf(framework, profile) !== undefined) return [];
  const known = [FULL_PROFILE, ...framework.profiles.keys()];
  const kind = { code: "assessment/unknown-profile", noun: "profile", known } as const;
  return unknownIds(subject, [{ id: profile, path: ["profile"] }], kind);
};

/** A council code that no council with adult social care has, or that one had before. */
export const councilCode: Rule = ({ written, yaml, context: { councils } }) => {
  const { council, period } = written;
  const found = findCouncil(councils, council.code);
  const problem = (finding: Finding): readonly Problem[] => [
    problemAtValue(yaml, ["council", "code"], finding),
  ];
  if (found.kind === "former") {
    const message = `${quoted(council.code)} is a code that ${found.council.name} had before`;
    const advice = `its code is ${found.council.code}`;
    return problem({ code: "assessment/former-council", message, advice });
  }
  if (found.kind === "replaced") {
    const { was, by } = found;
    // A file of the years in which it was there is right to have its code.
    if (by.every(({ since }) => since === undefined || period < since)) return [];
    const heirs = by.map(({ name, code }) => `${name} (${code})`).join(" or ");
    const message = `${quoted(council.code)} is the code of ${was.name}, which is no more in ${quoted(period)}`;
    const advice = `write the council that took its place: ${heirs}`;
    return problem({ code: "assessment/former-council", message, advice });
  }
  if (found.kind !== "unknown") return [];
  const message = `no council with adult social care has the code ${quoted(council.code)}`;
  const advice = "look the code up by the council's name; files of other years are matched by it";
  return problem({ code: "assessment/unknown-council", message, advice });
};

/** Dates that the calendar lacks. */
export const calendarDates: Rule = (subject) =>
  datesIn(subject).flatMap((at) => {
    const { date } = at;
    if (date === undefined || isIsoDate(date)) return [];
    const message = `${quoted(date)} is not a date that the calendar has`;
    const advice = "write year, month and day";
    const finding = { code: "assessment/no-such-date", message, advice } as const;
    return [problemAtValue(subject.yaml, pathOf(at), finding)];
  });

interface DateAt {
  readonly date: string | undefined;
  readonly path: Path;
  /** The key below that path. */
  readonly key: string;
}

function datesIn({ written, records }: Subject): readonly DateAt[] {
  const { evidence, listening, actions } = records;
  return [
    { date: written.asOf, path: [], key: "asOf" },
    { date: written.plainWords?.on, path: ["plainWords"], key: "on" },
    ...evidence.map(({ record, path }) => ({ date: record.asOf, path, key: "asOf" })),
    ...listening.map(({ record, path }) => ({ date: record.asOf, path, key: "asOf" })),
    ...listening.map(({ record, path }) => ({
      date: record.confirmed?.on,
      path: [...path, "confirmed"],
      key: "on",
    })),
    ...actions.map(({ record, path }) => ({ date: record.made, path, key: "made" })),
    ...actions.map(({ record, path }) => ({ date: record.due, path, key: "due" })),
    ...(written.signedOff ?? []).map(({ on }, index) => ({
      date: on,
      path: ["signedOff", index],
      key: "on",
    })),
  ];
}

/** `2026`, `2026/27` and `2026-2027` are easily written for `2026-27`. */
function periodMeant(period: string): string {
  const year = /^\s*((?:19|20)\d\d)/.exec(period)?.[1] ?? "2026";
  return `${year}-${String((Number(year) + 1) % 100).padStart(2, "0")}`;
}
