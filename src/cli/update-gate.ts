import { dirname, join } from "node:path";
import { decodeText } from "../documents/decode-text.ts";
import { parseGate } from "../documents/gate/parse.ts";
import { REASON_TO_WRITE } from "../documents/gate/reason-to-write.ts";
import { acceptSlips, newGate } from "../documents/gate/write.ts";
import { type Comparison } from "../domain/comparison/comparison.ts";
import { isIsoDate, type IsoDate, monthsBefore } from "../domain/dates.ts";
import { acceptPresent } from "../domain/gate/gate.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type LoadedGate } from "./gate-settings.ts";

/** What is to be written into a gate's file. */
export interface GateUpdate {
  readonly path: string;
  readonly reason: string | undefined;
  readonly expires: string | undefined;
  /** For a new file: what it is to fail on. */
  readonly failOn: readonly string[] | undefined;
}

/**
 * Writes what fails now into the gate's file as accepted, and gives the gate as it then is. A file that is not there is
 * made, with the schema that editors read it by. Comments and lines that nothing touches stay. Throws a `UserError`.
 */
export async function updateGate(
  host: Host,
  { gate, comparison }: { readonly gate: LoadedGate; readonly comparison: Comparison },
  { path, reason, expires, failOn }: GateUpdate,
): Promise<LoadedGate> {
  const { asOf } = comparison.after;
  const given = { reason: reasonOf(reason), expires: expiryOf(expires, asOf) };
  const present = acceptPresent(comparison, gate.settings.failOn, given);
  const lock = await host.files.lock(path);
  try {
    const old = gate.file?.yaml.text;
    await refuseChanged(host, path, old);
    const text = acceptSlips(old ?? newGate(failOn ?? ["default"]), {
      before: gate.settings.accepted,
      present,
      asOf,
    });
    const parsed = parseGate(text, path);
    if (!parsed.ok)
      throw new Error(`the gate cannot be written: ${parsed.problems[0]?.message ?? ""}`);
    if (text !== old) await host.files.writeAtomically(path, text);
    if (old === undefined) await putSchema(host, dirname(path));
    host.err(terminalSafeLine(`${path}: accepts ${countOf(present.length, "slip")} now`) + "\n");
    const { settings } = parsed.value;
    return { settings: { ...settings, failOn: gate.settings.failOn }, file: parsed.value };
  } finally {
    await lock.release();
  }
}

function reasonOf(reason: string | undefined): string {
  if (reason === undefined) return REASON_TO_WRITE;
  if (reason.trim() !== "") return reason;
  throw new UserError("--reason has no text", { hint: "say why it is accepted" });
}

/** A year after the later report's own date, where none is given: the clock has no say. */
function expiryOf(expires: string | undefined, asOf: IsoDate): IsoDate {
  if (expires === undefined) return monthsBefore(asOf, -12);
  if (!isIsoDate(expires))
    throw new UserError(`--expires: "${expires}" is not a date`, {
      hint: "write year, month and day, such as 2027-03-31",
    });
  if (expires < asOf)
    throw new UserError(`--expires: ${expires} is before ${asOf}, the later file's own date`, {
      hint: "write a later day",
    });
  return expires;
}

/** Somebody may have it open elsewhere, and what they wrote is not ours to lose. */
async function refuseChanged(host: Host, path: string, old: string | undefined): Promise<void> {
  if (old === undefined && !(await host.files.exists(path))) return;
  const now = decodeText(await host.files.read(path), path);
  if (now.ok && now.value === old) return;
  throw new UserError(`${path}: somebody else has changed this file meanwhile`, {
    hint: "run the same command again",
  });
}

async function putSchema(host: Host, folder: string): Promise<void> {
  const beside = join(folder, "schemas/gate-1.schema.json");
  await host.files.makeFolder(dirname(beside));
  const text = await host.files.readShipped("frameworks/schemas/gate-1.schema.json");
  await host.files.writeAtomically(beside, text);
}
