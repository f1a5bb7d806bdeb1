import { asTyped } from "../as-typed.ts";
import { type CouncilEntry, councilsNamed, findCouncil } from "../../domain/council.ts";
import { isPeriod } from "../../domain/dates.ts";
import { askParts } from "../ask-parts.ts";
import { type Prompter, type Question } from "../prompter.ts";
import { textQuestion } from "../questions.ts";

/** What is asked before there is a file; a part that is known already is not asked. */
export interface Start {
  /** A GSS code, or the part of a name that one council alone has. */
  readonly council: string | undefined;
  readonly period: string | undefined;
  /** Roles: whoever leads it for the council, and the group of people; empty for nobody yet. */
  readonly lead: string | undefined;
  readonly group: string | undefined;
}

/** The parts that have an answer, or how the asking ended without one. */
export type StartAnswer =
  | { readonly kind: "start"; readonly start: Start }
  | { readonly kind: "stop" | "closed" | "interrupted" };

/** Asks for the parts of a start that are missing. Nothing is kept until all of them are there. */
export async function askStart(
  prompter: Prompter,
  known: Start,
  councils: readonly CouncilEntry[],
): Promise<StartAnswer> {
  const answer = await askParts(prompter, (answers) => {
    const part = PARTS.find(({ key }) => known[key] === undefined && !answers.has(key));
    if (part === undefined) return undefined;
    const intro = [...answers.keys()].at(-1) === "council" ? taken(answers, councils) : [];
    const question = { ...part.question, intro: [...intro, ...part.question.intro] };
    return { ...part, question, wrong: (reply) => part.wrong(reply, councils) };
  });
  if (answer.kind !== "answers") return answer;
  return { kind: "start", start: { ...known, ...Object.fromEntries(answer.answers) } };
}

/** Which council a part of a name was taken for: said at once, while it can be taken back. */
function taken(
  answers: ReadonlyMap<string, string>,
  councils: readonly CouncilEntry[],
): readonly string[] {
  const found = councilFor(answers.get("council") ?? "", councils);
  if (typeof found === "string" || found.name === undefined) return [];
  return [`This is for ${found.name} (${found.code}). To choose another, type back.`];
}

interface Part {
  readonly key: keyof Start;
  readonly question: Question;
  readonly wrong: (reply: string, councils: readonly CouncilEntry[]) => string | undefined;
}

const PARTS: readonly Part[] = [
  {
    key: "council",
    question: textQuestion({
      id: "council",
      text: "Which council is this for? Type a part of its name, or its code.",
    }),
    wrong: (reply, councils) => {
      const found = councilFor(reply, councils);
      return typeof found === "string" ? found : undefined;
    },
  },
  {
    key: "period",
    question: textQuestion({
      id: "period",
      text: "Which financial year is it about? Such as 2026-27.",
    }),
    wrong: (reply) =>
      isPeriod(reply)
        ? undefined
        : `${asTyped(reply)} is not a financial year; write it as 2026-27`,
  },
  {
    key: "lead",
    question: textQuestion(
      {
        id: "lead",
        text: "Who answers for the council? A role, such as Principal social worker.",
      },
      "it is written into the file later",
    ),
    wrong: () => undefined,
  },
  {
    key: "group",
    question: textQuestion(
      {
        id: "group",
        text: "Which group of people who draw on care and support takes part? Its name.",
      },
      "it is written into the file later",
    ),
    wrong: () => undefined,
  },
];

/** A council as an assessment names it. */
export interface CouncilNamed {
  readonly code: string;
  /** Undefined for the made-up council of examples, whose name is anybody's. */
  readonly name: string | undefined;
  /** The code that was typed, where the council has another now. */
  readonly formerCode: string | undefined;
}

/** The one council that a code, a former code or a part of a name leads to; a sentence where it leads to none or to several. */
export function councilFor(
  typed: string,
  councils: readonly CouncilEntry[],
): CouncilNamed | string {
  const found = findCouncil(councils, typed);
  if (found.kind === "example")
    return { code: typed.trim().toUpperCase(), name: undefined, formerCode: undefined };
  if (found.kind === "replaced") {
    const heirs = found.by.map(({ code, name }) => `${name} (${code})`);
    return `${found.was.name} is no more; type the council that took its place: ${heirs.join(" or ")}`;
  }
  if (found.kind !== "unknown") {
    const { code, name } = found.council;
    return { code, name, formerCode: found.kind === "former" ? typed.trim() : undefined };
  }
  const named = councilsNamed(councils, typed);
  const [first] = named;
  if (first === undefined)
    return `${asTyped(typed)} is no council that this tool knows; type a part of its name, or its code, such as E06000001`;
  if (named.length === 1) return { code: first.code, name: first.name, formerCode: undefined };
  const listed = named.slice(0, MOST_LISTED).map(({ code, name }) => `${name} (${code})`);
  const more = named.length > MOST_LISTED ? ", and more" : "";
  return `${asTyped(typed)} fits ${String(named.length)} councils; type more of the name, or the code: ${listed.join(", ")}${more}`;
}

const MOST_LISTED = 12;
