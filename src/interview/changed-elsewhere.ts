import { type Clash } from "../domain/merge/sides.ts";
import { countOf } from "../domain/words.ts";
import { choice } from "./choices.ts";
import { type Choice, type ChoiceQuestion } from "./prompter.ts";
import { choiceQuestion } from "./questions.ts";

/** What can be done where somebody else has changed the file between two answers. */
export const SETTLEMENTS = ["together", "theirs", "mine", "again", "stop"] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

const STOP = choice("stop", "Stop here", "the answer just given is not saved, and is shown");

const HELP = [
  "Somebody may have the file open in an editor, or a shared drive has brought a newer copy.",
];

/** Asks what to do where the answer and the other change do not touch. */
export function togetherQuestion(file: string): ChoiceQuestion {
  const intro = [
    `${file} was changed elsewhere since the last answer. Nothing is written over.`,
    "The answer just given and that change do not touch.",
  ];
  return settlement({ intro, text: "What is to be done?" }, [
    choice("together", "Put both together", "the answer is saved beside the other change"),
    STOP,
  ]);
}

/** Asks whose word stands where both changed the same thing. */
export function clashQuestion(file: string, clashes: readonly Clash[]): ChoiceQuestion {
  const things = countOf(clashes.length, "thing");
  const intro = [
    `${file} was changed elsewhere since the last answer. Nothing is written over.`,
    `The answer just given and that change differ about ${things}.`,
    ...clashes.flatMap(({ place, ours, theirs }) => [
      `${place.join("/")}: the file says now: ${inWords(ours)}`,
      `${place.join("/")}: the answer just given: ${inWords(theirs)}`,
    ]),
  ];
  return settlement({ intro, text: "Which is to stand?" }, [
    choice(
      "theirs",
      "What the file says now",
      "the answer just given is left out where they differ",
    ),
    choice("mine", "The answer just given", "the rest of the other change stays"),
    STOP,
  ]);
}

/** Asks for the file to be mended where what somebody else made of it cannot be read. */
export function mendQuestion(file: string, problems: readonly string[]): ChoiceQuestion {
  const intro = [
    `${file} was changed elsewhere since the last answer, and cannot be read as it now is.`,
    ...problems.slice(0, 5),
  ];
  return settlement({ intro, text: "What is to be done?" }, [
    choice("again", "Look again", "once it is mended and saved there"),
    STOP,
  ]);
}

function settlement(
  asked: { readonly intro: readonly string[]; readonly text: string },
  choices: readonly Choice[],
): ChoiceQuestion {
  const question = choiceQuestion({ id: "file.changed", ...asked, help: HELP }, choices);
  return { ...question, mustBeChosen: true };
}

function inWords(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}
