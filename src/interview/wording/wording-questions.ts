import { type Framework, statementsOf } from "../../domain/framework.ts";
import { type Statement, type StatementId } from "../../domain/statement.ts";
import { type FoundWording } from "../../domain/wording/find-wording.ts";
import { type Passage } from "../../domain/wording/passages.ts";
import { type Proposal } from "../../domain/wording/propose.ts";
import { type Decision, kindOf } from "../../domain/wording/settle.ts";
import { choice, notAChoice } from "../choices.ts";
import { type ChoiceQuestion } from "../prompter.ts";
import { choiceQuestion } from "../questions.ts";

/** What is asked about. */
export interface Asked {
  readonly framework: Framework;
  readonly found: FoundWording;
  /** Statements whose words stand, so that no sentence can be taken for them. */
  readonly settled: ReadonlySet<StatementId>;
  /** How many sentences that are like nothing were asked about before. */
  readonly newBefore: number;
}

/** One question, about one sentence of a source. */
export interface WordingQuestion {
  readonly question: ChoiceQuestion;
  readonly passage: Passage;
  /** What stands where the question is passed over. */
  readonly skipped: Decision;
  /** What a reply means, or what is wrong with it. */
  readonly decide: (reply: string) => Decision | string;
}

/** A question for each proposal in the framework's order, and then one for each sentence that is like nothing. */
export function wordingQuestions({
  framework,
  found,
  settled,
  newBefore,
}: Asked): readonly WordingQuestion[] {
  const statements = new Map(statementsOf(framework).map((one) => [one.id, one]));
  const context = { framework, statements, settled };
  return [
    ...found.proposals.map((proposal) => proposalQuestion(proposal, context)),
    ...found.unmatched.map((passage, index) =>
      newQuestion(passage, newBefore + index + 1, context),
    ),
  ];
}

interface Context {
  readonly framework: Framework;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly settled: ReadonlySet<StatementId>;
}

const HELP = [
  "A sentence that you take is shown first everywhere, in the publisher's name.",
  "Take it only if it says what our words say. You may also type the id of the statement that it is.",
];

function proposalQuestion(proposal: Proposal, context: Context): WordingQuestion {
  const { target, passage, likeness } = proposal;
  const question = choiceQuestion(
    {
      id: `official/${target.id}`,
      text: `Is this the publisher's sentence for ${target.id}?`,
      intro: [
        themeLine(passage, context),
        `The file says: “${passage.words}”`,
        `Our words for ${target.id}: “${context.statements.get(target.id)?.plain ?? ""}”`,
        `Likeness: ${String(likeness)} of 100.`,
      ],
      help: HELP,
    },
    [
      choice("yes", "Yes", `it is ${target.id}`),
      ...newChoice(passage),
      choice("no", "No", "leave it out, or type the id of the statement that it is"),
    ],
  );
  return asked(question, passage, {
    yes: { kind: "statement", id: target.id },
    skipped: { kind: "open", isPassedOver: true },
    context,
  });
}

function newQuestion(passage: Passage, number: number, context: Context): WordingQuestion {
  const question = choiceQuestion(
    {
      id: `new/${String(number)}`,
      text: "Is this a statement that the framework lacks?",
      intro: [
        themeLine(passage, context),
        `The file says: “${passage.words}”`,
        "It stands in the list, and it is like none of our statements.",
      ],
      help: HELP,
    },
    [
      ...newChoice(passage),
      choice("no", "No", "leave it out, or type the id of the statement that it is"),
    ],
  );
  return asked(question, passage, {
    yes: undefined,
    skipped: { kind: "open", isPassedOver: true },
    context,
  });
}

/** Only where its theme and its kind are known can a new statement have a place. */
function newChoice(passage: Passage): ReturnType<typeof choice>[] {
  if (passage.theme === undefined || kindOf(passage) === undefined) return [];
  return [
    choice("new", "New", "it is a statement that our list lacks, and it gets an id of its own"),
  ];
}

function themeLine({ theme, source }: Passage, { framework }: Context): string {
  const title = theme === undefined ? undefined : framework.themes[theme]?.title;
  return title === undefined ? `From ${source}.` : `From ${source}, theme “${title}”.`;
}

interface Meanings {
  readonly yes: Decision | undefined;
  readonly skipped: Decision;
  readonly context: Context;
}

function asked(
  question: ChoiceQuestion,
  passage: Passage,
  { yes, skipped, context }: Meanings,
): WordingQuestion {
  const decide = (reply: string): Decision | string => {
    const isOffered = question.choices.some(({ value }) => value === reply);
    if (isOffered && reply === "yes" && yes !== undefined) return yes;
    if (isOffered && reply === "new") return { kind: "new" };
    if (isOffered) return { kind: "refused" };
    const typed = reply.toLowerCase();
    const id = [...context.statements.keys()].find((one) => one.toLowerCase() === typed);
    if (id === undefined) return `${notAChoice(question, reply)}, or the id of a statement`;
    if (context.settled.has(id)) return `${id} has the publisher's words already`;
    return { kind: "statement", id };
  };
  return { question, passage, skipped, decide };
}
