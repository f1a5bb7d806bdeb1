import { type Prompter, type Question } from "../interview/prompter.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";

/** The same face, with everything that comes from files made safe to print: no escape sequence gets through. */
export function safePrompter(prompter: Prompter): Prompter {
  return {
    ...prompter,
    ask: (question, problem) =>
      prompter.ask(
        safeQuestion(question),
        problem === undefined ? undefined : terminalSafeLine(problem),
      ),
    say: (lines) => {
      prompter.say(lines.map((line) => terminalSafeLine(line)));
    },
  };
}

function safeQuestion(question: Question): Question {
  const words = {
    intro: question.intro.map((line) => terminalSafeLine(line)),
    text: terminalSafeLine(question.text),
    help: question.help.map((line) => terminalSafeLine(line)),
  };
  if (question.kind === "text") return { ...question, ...words };
  const choices = question.choices.map((choice) => ({
    ...choice,
    label: terminalSafeLine(choice.label),
    detail: choice.detail === undefined ? undefined : terminalSafeLine(choice.detail),
  }));
  return { ...question, ...words, choices };
}
