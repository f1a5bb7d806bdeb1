import { decodeText } from "../documents/decode-text.ts";
import { type GateFile, parseGate, slipProblems } from "../documents/gate/parse.ts";
import { gateWordMeant } from "../documents/gate/rules.ts";
import { type GateableClass } from "../domain/comparison/change-class.ts";
import { readFailOn } from "../domain/gate/fail-on.ts";
import { type GateSettings, type GateVerdict } from "../domain/gate/gate.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { presentProblems, sayProblems } from "./present-problems.ts";

/** What the caller says of a gate. */
export interface GateOptions {
  /** Classes and named sets, parted by commas. */
  readonly failOn: string | undefined;
  readonly gate: string | undefined;
}

/** A gate that the caller set: what it fails on, and its file where there is one. */
export interface LoadedGate {
  readonly settings: GateSettings;
  readonly file: GateFile | undefined;
}

/** What reading a gate came to: none was set, one was, or its file cannot be used and why has been said. */
export type GateLoading =
  | { readonly kind: "none" }
  | { readonly kind: "set"; readonly gate: LoadedGate }
  | { readonly kind: "unusable" };

/** Reads the gate that the caller set. What is typed takes the place of what the file fails on. Throws a `UserError`. */
export async function loadGate(host: Host, options: GateOptions): Promise<GateLoading> {
  const typed = options.failOn === undefined ? undefined : readWords(options.failOn);
  if (options.gate === undefined) {
    if (typed === undefined) return { kind: "none" };
    return { kind: "set", gate: { settings: { failOn: typed, accepted: [] }, file: undefined } };
  }
  const text = decodeText(await host.files.read(options.gate), options.gate);
  const parsed = text.ok ? parseGate(text.value, options.gate) : text;
  if (!parsed.ok) {
    const texts = new Map(text.ok ? [[options.gate, text.value]] : []);
    presentProblems(parsed.problems, texts, host);
    return { kind: "unusable" };
  }
  const { settings } = parsed.value;
  const failOn = typed ?? settings.failOn;
  return { kind: "set", gate: { settings: { ...settings, failOn }, file: parsed.value } };
}

/** Says on stderr what should be known of the slips that a gate's file accepts. */
export function saySlips(host: Host, file: GateFile, verdict: GateVerdict): void {
  const { yaml } = file;
  sayProblems(slipProblems(file, verdict.slips), new Map([[yaml.file, yaml.text]]), host);
}

function readWords(typed: string): readonly GateableClass[] {
  const words = splitWords(typed);
  if (words.length === 0)
    throw new UserError("--fail-on names nothing", {
      hint: 'write "none" to fail on nothing; in a pipeline, check that the variable is set',
    });
  const read = readFailOn(words);
  if (read.ok) return read.classes;
  const [first] = read.refused;
  const near = first?.why === "unknown" ? gateWordMeant(first.word) : undefined;
  throw new UserError(`--fail-on: ${read.refused.map(({ message }) => message).join("; ")}`, {
    hint:
      near === undefined
        ? '"mir diff --classes" names the classes and the sets'
        : `did you mean "${near}"?`,
  });
}

/** Words that were typed with commas between them. */
export function splitWords(typed: string): readonly string[] {
  return typed
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
