import { type Comparison } from "../../domain/comparison/comparison.ts";
import { type GateVerdict, judgeGate } from "../../domain/gate/gate.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { terminalSafeLine } from "../../render/text/terminal-safe.ts";
import { type GateLoading, type LoadedGate, loadGate, splitWords } from "../gate-settings.ts";

/** What `mir diff` may be told of a gate. */
export interface DiffGateOptions {
  readonly failOn?: string;
  readonly gate?: string;
  readonly update?: boolean;
  readonly reason?: string;
  readonly expires?: string;
}

/** Reads the gate that the caller set, if one is; with `--update` its file need not be there. Throws a `UserError`. */
export async function gateOf(host: Host, options: DiffGateOptions): Promise<GateLoading> {
  refuseMisuse(options);
  const { failOn, gate, update = false } = options;
  const isNew = update && gate !== undefined && !(await host.files.exists(gate));
  if (isNew) return loadGate(host, { failOn: failOn ?? "default", gate: undefined });
  return loadGate(host, { failOn, gate });
}

function refuseMisuse({ gate, update = false, reason, expires }: DiffGateOptions): void {
  if (update && gate === undefined)
    throw new UserError("--update writes into the gate's file, and none is named", {
      hint: "add --gate mir.gate.yaml",
    });
  if (!update && (reason !== undefined || expires !== undefined))
    throw new UserError("--reason and --expires say how slips are accepted", {
      hint: "add --update, or leave them out",
    });
}

/** A gate, as it is after `--update` where that is asked for, and what it finds. */
export interface Judged {
  readonly gate: LoadedGate;
  readonly verdict: GateVerdict;
}

/** Judges a comparison by the gate; with `--update` what fails is written into the gate's file first. */
export async function judge(
  host: Host,
  { gate, comparison }: { readonly gate: LoadedGate; readonly comparison: Comparison },
  options: DiffGateOptions,
): Promise<Judged> {
  const { update = false, gate: path, failOn, reason, expires } = options;
  if (!update || path === undefined) return { gate, verdict: judgeGate(comparison, gate.settings) };
  const { updateGate } = await import("../update-gate.ts");
  const words = failOn === undefined ? undefined : splitWords(failOn);
  const after = await updateGate(
    host,
    { gate, comparison },
    { path, reason, expires, failOn: words },
  );
  return { gate: after, verdict: judgeGate(comparison, after.settings) };
}

/** Says on stderr what failed, for a log in which the result itself is not to be read. */
export function sayVerdict(host: Host, { sentence, failures }: GateVerdict): void {
  host.err(`${sentence}\n`);
  for (const failure of failures) {
    const { commitment, label } = failure;
    const line = `- ${commitment ?? "no commitment"}: ${label}. ${failure.sentence}`;
    host.err(`${terminalSafeLine(line)}\n`);
  }
}
