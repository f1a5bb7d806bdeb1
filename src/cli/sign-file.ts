import { dirname, isAbsolute, join } from "node:path";
import { type SignOff, type SignOffRole } from "../domain/assessment.ts";
import { dateInWords } from "../domain/dates.ts";
import { notSignedBy, SIGNING_WORDS } from "../domain/sign-off/signatures.ts";
import { signedFingerprint } from "../domain/sign-off/signed-fingerprint.ts";
import { findMissingParts, type MissingPart } from "../domain/sign-off/what-is-missing.ts";
import { countOf, joinWords } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type SignOptions } from "./options/sign.ts";
import { ExitCode } from "./exit-code.ts";
import { memberHint } from "./member-hint.ts";
import { resolveSignature } from "./resolve-signature.ts";
import { type OpenAssessment, withAssessment } from "./with-assessment.ts";

/** Puts somebody's name under the assessment as it now stands. Throws a `UserError` that says what is missing before that. */
export async function signFile(host: Host, file: string, options: SignOptions): Promise<ExitCode> {
  return withAssessment(host, { file }, (open) => signOver(host, open, options));
}

/** The same in a file that is open. */
export async function signOver(
  host: Host,
  open: OpenAssessment,
  options: SignOptions,
): Promise<ExitCode> {
  const { loaded, store } = open;
  requireReady(open, findMissingParts(open.read()));
  const signature = await resolveSignature(host, open, options);
  if (typeof signature === "number") return signature;

  const { framework, heard, earlier } = loaded;
  const assessment = store.assessment();
  const fingerprint = signedFingerprint({ framework, assessment, heard, earlier }, host.hash);
  const { kept, replaced } = without(assessment.signedOff, signature);
  await store.apply([{ path: ["signedOff"], value: [...kept, { ...signature, fingerprint }] }]);
  present(host, loaded.file, { signature, replaced, open });
  return ExitCode.ok;
}

function requireReady(open: OpenAssessment, missing: readonly MissingPart[]): void {
  if (missing.length === 0) return;
  const { file } = open.loaded;
  const isUnnamed = missing.some(({ of }) => of.kind === "member");
  const member = isUnnamed ? [memberHint(open.store.assessment(), "people")] : [];
  const lines = (["director", "people"] as const).flatMap((side) => {
    const theirs = missing.filter((one) => one.side === side);
    if (theirs.length === 0) return [];
    return [
      `for ${SIGNING_WORDS[side]}:`,
      ...theirs.map(({ what }) => `  ${terminalSafeLine(what)}`),
    ];
  });
  throw new UserError(
    `${file}: not ready to be signed: ${countOf(missing.length, "thing")} missing`,
    {
      hint: [...lines, ...member, ...remedies(file, missing)].join("\n"),
    },
  );
}

/** What to type next; each sort of thing that is missing has one command. */
function remedies(file: string, missing: readonly MissingPart[]): readonly string[] {
  const ids = [...new Set(missing.flatMap(({ of }) => (of.kind === "commitment" ? [of.id] : [])))];
  const listening = missing.flatMap(({ of }) => (of.kind === "listening" ? [of] : [])).at(0);
  return [
    ...(ids.length === 0 ? [] : [`next: mir score ${file} --follow-up --only ${ids.join(",")}`]),
    ...(listening === undefined
      ? []
      : [
          `next: mir people confirm ${fileOf(listening, file)} --listening ${listening.id} --by … --on …`,
        ]),
    ...(missing.some(({ of }) => of.kind === "people") ? [`next: mir people record ${file}`] : []),
  ];
}

function fileOf({ file: other }: { readonly file: string | undefined }, file: string): string {
  if (other === undefined) return file;
  return isAbsolute(other) ? other : join(dirname(file), other);
}

interface Parted {
  readonly kept: readonly SignOff[];
  readonly replaced: readonly SignOff[];
}

/** There is one director, whoever it is; of the people's side several may sign, each once. */
function without(
  signedOff: readonly SignOff[],
  { role, name }: Pick<SignOff, "role" | "name">,
): Parted {
  const isReplaced = (one: SignOff): boolean =>
    one.role === role && (role === "director" || one.name.trim() === name);
  return {
    kept: signedOff.filter((one) => !isReplaced(one)),
    replaced: signedOff.filter(isReplaced),
  };
}

interface Signed {
  readonly signature: Omit<SignOff, "fingerprint">;
  readonly replaced: readonly SignOff[];
  readonly open: OpenAssessment;
}

function present(host: Host, file: string, { signature, replaced, open }: Signed): void {
  const { role, name, on } = signature;
  const { signatures } = open.read();
  const missing: readonly SignOffRole[] = notSignedBy(signatures);
  const changed = signatures.filter(({ state }) => state !== "as-signed");
  const lines = [
    `${file}: signed for ${SIGNING_WORDS[role]} by ${name} on ${dateInWords(on)}`,
    ...replaced.map((one) => `in place of the signature of ${one.name} on ${dateInWords(one.on)}`),
    ...changed.map((one) => `${one.name} should sign again: ${STATE_WORDS[one.state]}`),
    ...(missing.length === 0
      ? []
      : [`not signed yet by ${joinWords(missing.map((one) => SIGNING_WORDS[one]))}`]),
    ...(missing.length + changed.length === 0 ? ["both sides have signed what it says now"] : []),
  ];
  host.out(lines.map((line) => `${terminalSafeLine(line)}\n`).join(""));
}

const STATE_WORDS = {
  "as-signed": "nothing has changed since",
  changed: "it has changed since",
  "not-recorded": "what was signed is not recorded",
} as const;
