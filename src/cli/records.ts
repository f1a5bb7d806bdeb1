import { type Assessment } from "../domain/assessment.ts";
import { type AssessmentReading } from "../domain/reading.ts";
import { newAction, newNeed, newPiece } from "../interview/records/new-records.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { addRecord } from "./add-record.ts";
import { type ActionOptions } from "./options/action.ts";
import { type EvidenceOptions } from "./options/evidence.ts";
import { type NeedOptions } from "./options/need.ts";
import { type ExitCode } from "./exit-code.ts";
import { unknownName } from "./unknown-name.ts";

const GO_ON = "what is missing can be written into the file";

/** Adds a piece of evidence to the register. */
export async function addEvidence(
  host: Host,
  file: string,
  options: EvidenceOptions,
): Promise<ExitCode> {
  const { title, kind, method, asOf, whom, chosen } = options;
  const isCounted = method === "counted";
  if (!isCounted && options.count !== undefined && method !== undefined)
    throw new UserError(`--count: a piece whose method is ${method} is not counted`);
  const needed = { title, kind, method, "as-of": asOf, ...(isCounted ? { whom, chosen } : {}) };
  const { where, section, part, replaces, byGroup, coProduced, published } = options;
  const fields = given({
    kind,
    method,
    asOf,
    whom,
    chosen,
    where,
    section,
    part,
    replaces,
    byGroup: byGroup || undefined,
    coProduced: coProduced || undefined,
    published: published || undefined,
  });
  const setup = { ...options, file, command: "mir evidence add", on: undefined, goOn: GO_ON };
  return addRecord(host, { ...setup, first: title, missing: missingFlags(needed) }, (reading) => {
    requireKnown("--replaces", replaces, [...reading.assessment.evidence.keys()]);
    requireCommitments(reading, options.for);
    return newPiece(reading, { fields, commitments: options.for, count: options.count });
  });
}

/** Adds a need. */
export async function addNeed(host: Host, file: string, options: NeedOptions): Promise<ExitCode> {
  const { what, kind, people, counted, cost, cause } = options;
  if (people === 0 && counted === undefined)
    throw new UserError("--people 0: zero people must say how they were counted", {
      hint: "add --counted <words>",
    });
  const fields = given({ kind, people, counted, yearlyCost: cost, cause });
  const missing = missingFlags({ what, kind, people });
  const setup = { ...options, file, command: "mir need add", on: undefined, goOn: GO_ON };
  return addRecord(host, { ...setup, first: what, missing }, (reading) => {
    const { needKinds, causes } = reading.framework;
    requireKnown(
      "--kind",
      kind,
      needKinds.map(({ id }) => id),
    );
    requireKnown(
      "--cause",
      cause,
      causes.map(({ id }) => id),
    );
    requireCommitments(reading, options.for);
    return newNeed(reading, { fields, commitments: options.for, count: undefined });
  });
}

/** Adds an action. */
export async function addAction(
  host: Host,
  file: string,
  options: ActionOptions,
): Promise<ExitCode> {
  const { what, owner, due, success, decidedWith, on } = options;
  if (on !== undefined && due !== undefined && due < on)
    throw new UserError(`--due ${due}: this is before the action was made, ${on}`);
  const fields = given({ owner, due, success, decidedWith });
  const missing = missingFlags({ what, owner, due });
  const setup = { ...options, file, command: "mir action add", goOn: GO_ON };
  return addRecord(host, { ...setup, first: what, missing }, (reading) => {
    requireKnown("--decided-with", decidedWith, deciders(reading.assessment));
    requireCommitments(reading, options.for);
    return newAction(reading, { fields, commitments: options.for, count: undefined });
  });
}

function deciders({ team }: Assessment): readonly string[] {
  const people = [...team.values()].filter(({ role }) => role === "people");
  return [...people.map(({ id }) => id), "no"];
}

function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function missingFlags(needed: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(needed).flatMap(([flag, value]) =>
    value === undefined ? [`--${flag}`] : [],
  );
}

function requireKnown(flag: string, name: string | undefined, names: readonly string[]): void {
  if (name === undefined || names.includes(name)) return;
  throw unknownName(`${flag} ${name}: there is none of that id`, name, names);
}

function requireCommitments(
  { commitments }: AssessmentReading,
  ids: readonly string[] | undefined,
): void {
  for (const id of ids ?? []) requireKnown("--for", id, [...commitments.keys()]);
}
