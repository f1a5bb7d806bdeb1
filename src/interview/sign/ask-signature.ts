import {
  type Assessment,
  SIGN_OFF_ROLES,
  type SignOff,
  type SignOffRole,
} from "../../domain/assessment.ts";
import { type Member } from "../../domain/team.ts";
import { SIGNING_WORDS } from "../../domain/sign-off/signatures.ts";
import { capitalise } from "../../domain/words.ts";
import { askParts, type AskedPart, type PartsAnswer } from "../ask-parts.ts";
import { choice, notAChoice } from "../choices.ts";
import { type Prompter } from "../prompter.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { notADate, readDate } from "../read-date.ts";
import { memberChoices, membersOf } from "../team.ts";

/** What is known of a signature before anybody is asked. */
export interface KnownSignature {
  readonly role: SignOffRole | undefined;
  readonly name: string | undefined;
  readonly on: string | undefined;
}

type Key = keyof KnownSignature;

/** Asks for what is missing of a signature: for which side, in whose name, on what date. `today` is offered as the date. */
export async function askSignature(
  prompter: Prompter,
  known: KnownSignature,
  { assessment, today }: { readonly assessment: Assessment; readonly today: string | undefined },
): Promise<PartsAnswer<Key>> {
  return askParts(prompter, (answers) => {
    const role = known.role ?? roleOf(answers.get("role"));
    if (role === undefined) return rolePart;
    if (known.name === undefined && !answers.has("name")) return namePart(assessment, role);
    return known.on === undefined && !answers.has("on") ? datePart(today) : undefined;
  });
}

/** The role that a reply names. */
export function roleOf(reply: string | undefined): SignOffRole | undefined {
  return SIGN_OFF_ROLES.find((role) => role === reply);
}

const ROLE_QUESTION = choiceQuestion(
  {
    id: "role",
    text: "For which side is this signature?",
    help: ["A report is signed off when both sides have signed."],
  },
  SIGN_OFF_ROLES.map((role) => choice(role, capitalise(SIGNING_WORDS[role]))),
);

const rolePart: AskedPart<Key> = {
  key: "role",
  question: ROLE_QUESTION,
  wrong: (reply) => (roleOf(reply) === undefined ? notAChoice(ROLE_QUESTION, reply) : undefined),
};

function namePart(assessment: Assessment, role: SignOffRole): AskedPart<Key> {
  return role === "people" ? peoplePart(membersOf(assessment, "people")) : DIRECTOR_PART;
}

const DIRECTOR_PART: AskedPart<Key> = {
  key: "name",
  question: textQuestion({
    id: "name",
    text: "Who signs for the director? A name or a post, as the report is to print it.",
    help: ["The version for publication prints it only where the team list marks it public."],
  }),
  wrong: (reply) => (reply.trim() === "" ? "a signature needs a name" : undefined),
};

function peoplePart(people: readonly Member[]): AskedPart<Key> {
  const question = choiceQuestion(
    { id: "name", text: "Who signs for the people's side?" },
    memberChoices(people),
  );
  return {
    key: "name",
    question,
    wrong: (reply) =>
      people.some(({ id }) => id === reply) ? undefined : notAChoice(question, reply),
  };
}

function datePart(today: string | undefined): AskedPart<Key> {
  return {
    key: "on",
    question: textQuestion(
      { id: "on", text: "On what date is it signed? Such as 2 November 2026." },
      today === undefined ? undefined : `today, ${today}`,
    ),
    wrong: (reply) => {
      const date = reply.trim() === "" ? today : readDate(reply);
      if (date === undefined) return notADate(reply);
      return today !== undefined && date > today ? `${date} is still to come` : undefined;
    },
  };
}

/** The signature that the flags and the replies come to. */
export function signatureFrom(
  known: KnownSignature,
  answers: ReadonlyMap<Key, string>,
  today: string | undefined,
): Pick<SignOff, "name" | "on"> & { readonly role: SignOffRole | undefined } {
  const on = (answers.get("on") ?? "").trim();
  return {
    role: known.role ?? roleOf(answers.get("role")),
    name: (known.name ?? answers.get("name") ?? "").trim(),
    on: known.on ?? (on === "" ? (today ?? "") : (readDate(on) ?? on)),
  };
}
