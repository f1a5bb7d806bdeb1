import { type Assessment, type SignOff, type SignOffRole } from "../domain/assessment.ts";
import { confirmedAfter } from "../domain/sign-off/confirmed-after.ts";
import { isKnownSigner, membersCalled, signerOfOtherSide } from "../domain/sign-off/signers.ts";
import { type Member } from "../domain/team.ts";
import { joinWords } from "../domain/words.ts";
import {
  askSignature,
  type KnownSignature,
  signatureFrom,
} from "../interview/sign/ask-signature.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type SignOptions } from "./options/sign.ts";
import { ExitCode } from "./exit-code.ts";
import { canAsk, openFace } from "./face.ts";
import { stampFor } from "./interview-session.ts";
import { presentProblems } from "./present-problems.ts";
import { unknownName } from "./unknown-name.ts";
import { type OpenAssessment } from "./with-assessment.ts";

/** A signature without the fingerprint of what is signed. */
export type NamedSignature = Omit<SignOff, "fingerprint">;

/** Takes from the flags what they say and asks for the rest; an exit code where that came to nothing. */
export async function resolveSignature(
  host: Host,
  open: OpenAssessment,
  options: SignOptions,
): Promise<NamedSignature | ExitCode> {
  const { role, name, on } = options;
  const known: KnownSignature = { role, name, on };
  const assessment = open.store.assessment();
  const today = stampFor(host, { on: undefined, replies: options.replies });
  const answers = await answersFor(host, { known, options, assessment, today });
  if (typeof answers === "number") return answers;
  const given = signatureFrom(known, answers, today);
  if (given.role === undefined) throw new Error("a signature without a side");
  const { role: side, on: signed } = given;
  const signature = {
    role: side,
    name: nameFor(assessment, { role: side, name: given.name }),
    on: signed,
  };
  requireAfterConfirmations(assessment, signature.on);
  return signature;
}

type Answers = Parameters<typeof signatureFrom>[1];

interface Asking {
  readonly known: KnownSignature;
  readonly options: SignOptions;
  readonly assessment: Assessment;
  readonly today: string | undefined;
}

async function answersFor(
  host: Host,
  { known, options, assessment, today }: Asking,
): Promise<Answers | ExitCode> {
  const missing = (["role", "name", "on"] as const).filter((key) => known[key] === undefined);
  if (missing.length === 0) return new Map();
  if (!canAsk(host, options)) {
    const flags = joinWords(missing.map((key) => FLAGS[key]));
    throw new UserError(`${flags}: needed where there is no terminal to ask at`, {
      hint: "for example: mir sign 2026-27.yaml --role people --name group --on 2026-11-05",
    });
  }
  const opening = await openFace(host, options);
  if (!opening.ok) return presentProblems(opening.problems, opening.texts, host);
  const { face } = opening;
  try {
    const answer = await askSignature(face.prompter, known, { assessment, today });
    const refused = face.kind === "replies" ? face.prompter.refused() : undefined;
    if (refused !== undefined && face.kind === "replies")
      return presentProblems([refused], face.texts, host);
    if (answer.kind === "answers") return answer.answers;
    host.err("\nstopped: nothing was signed\n");
    return answer.kind === "interrupted" ? ExitCode.interrupted : ExitCode.ok;
  } finally {
    face.prompter.close();
  }
}

const FLAGS = { role: "--role <side>", name: "--name <name>", on: "--on <date>" } as const;

/** The name as the team list has it. Only somebody on the people's side can sign for it, and nobody on it for the director. */
function nameFor(
  assessment: Assessment,
  { role, name }: { readonly role: SignOffRole; readonly name: string },
): string {
  if (name === "") throw new UserError("--name: a signature needs a name");
  const member = membersCalled(assessment, name)[0];
  const written = member?.name ?? name;
  const other = [name, written]
    .map((one) => signerOfOtherSide(assessment, { role, name: one }))
    .find((one) => one !== undefined);
  if (other !== undefined) throw onOtherSide(other);
  if (!isKnownSigner(assessment, { role, name: written }))
    throw unknownName(
      `--name ${name}: nobody on the people's side of the team list is called so`,
      name,
      [...assessment.team.values()].flatMap((one) => (one.role === "people" ? [one.id] : [])),
    );
  return written;
}

function onOtherSide({ role: side, name }: Member): UserError {
  return side === "council"
    ? new UserError(`--name: ${name} is on the council's side`, {
        hint: "only people's own side can sign for it",
      })
    : new UserError(`--name: ${name} is on the people's side`, {
        hint: "name whoever answers for the council",
      });
}

function requireAfterConfirmations(assessment: Assessment, on: string): void {
  const late = confirmedAfter(assessment, on);
  if (late === undefined) return;
  throw new UserError(`--on ${on}: people confirmed ${late.id} later, on ${late.on}`);
}
