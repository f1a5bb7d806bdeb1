import { type Question } from "../interview/prompter.ts";

/** What `help` says at a question: how a reply is written, and the words that are no answer. `more` are a face's own. */
export function helpLines(question: Question, more: readonly string[]): readonly string[] {
  return [
    ...question.help,
    question.kind === "choice"
      ? "Type the number of one of the choices."
      : "Type your answer on one line.",
    ...commandLines(question, more),
    `In a file of replies this question is called ${question.id}.`,
  ];
}

/** What `skip` is for at a question: nearly always, to leave it for later. */
export function skipPurpose({ skipTo }: Pick<Question, "skipTo">): string {
  return skipTo ?? "leave this for later";
}

function commandLines(question: Question, more: readonly string[]): readonly string[] {
  if (question.kind === "choice" && question.mustBeChosen === true)
    return more.map((words) => `Type ${words}.`);
  const words = ["back to take back the last answer", `skip to ${skipPurpose(question)}`, ...more];
  return [
    `Type ${words.join(", ")}, stop to end.`,
    question.isSavedAtOnce
      ? "Everything answered so far is saved."
      : "Nothing is written until the last of these questions is answered.",
    "To answer with one of those words itself, type a space first.",
  ];
}
