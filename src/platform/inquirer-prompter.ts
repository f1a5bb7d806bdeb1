import { styleText } from "node:util";
import { createPromptModule } from "inquirer";
import { wrapAnsi } from "fast-wrap-ansi";
import { choiceNumber, chosenValue } from "../interview/choices.ts";
import {
  type ChoiceQuestion,
  type Prompter,
  type Question,
  type Reply,
  type TextQuestion,
} from "../interview/prompter.ts";
import { helpLines, skipPurpose } from "./help-lines.ts";
import { LEAVE_PASTES, MARK_PASTES, pasteInOneLine } from "./paste-in-one-line.ts";

export interface TerminalFace {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly columns: number;
}

const COMMANDS = ["back", "skip", "stop"] as const;
type Command = (typeof COMMANDS)[number];

/**
 * The terminal's own prompts. Each choice is typed by its number, so that a level is typed as itself, or by its words;
 * `back`, `skip` and `stop` may be typed at every question. Ctrl+C is `interrupted`; an input that ends is `closed`.
 */
export function openTerminalPrompter(face: TerminalFace): Prompter {
  const write = (lines: readonly string[]): void => {
    face.output.write(lines.map((line) => `${wrap(line, face.columns)}\n`).join(""));
  };
  const pasting = pasteInOneLine(face.input);
  const asking = { ...face, input: pasting.input };
  let isFirst = true;
  return {
    ask: async (question, problem) => {
      if (isFirst) write(["At any question you can type help, back, skip or stop."]);
      isFirst = false;
      write(problem === undefined ? ["", ...question.intro] : [`That will not do: ${problem}.`]);
      for (;;) {
        // The next prompt opens when the one before has closed.
        // oxlint-disable-next-line no-await-in-loop
        const typed = await askOnce(asking, question);
        if (typeof typed !== "string") return typed;
        const reply = replyTo(typed, question);
        if (reply !== undefined) return reply;
        write(helpLines(question, []));
      }
    },
    say: write,
    close: pasting.close,
  };
}

/** The reply that was typed; undefined for `help`. A leading space makes a command an ordinary word. */
function replyTo(typed: string, question: Question): Reply | undefined {
  if (!/^\s/.test(typed)) {
    const word = typed.trim().toLowerCase();
    if (word === "help") return undefined;
    const command = COMMANDS.find((one) => one === word);
    if (command !== undefined) return { kind: command };
  }
  const text = typed.trim();
  return { kind: "answer", value: question.kind === "choice" ? chosenValue(question, text) : text };
}

async function askOnce(face: TerminalFace, question: Question): Promise<string | Reply> {
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  // Ctrl+D and a terminal that goes away only pause or end the stream: the prompt itself would wait for ever.
  for (const event of ENDINGS) face.input.once(event, end);
  const { input, output } = face;
  output.write(MARK_PASTES);
  try {
    const prompt = createPromptModule({ input, output, signal: ended.signal });
    const { reply } = await prompt([promptFor(question, face.columns)]);
    return String(reply);
  } catch (error) {
    return replyToError(error);
  } finally {
    output.write(LEAVE_PASTES);
    for (const event of ENDINGS) face.input.removeListener(event, end);
  }
}

const ENDINGS = ["end", "close", "pause"] as const;

function replyToError(error: unknown): Reply {
  const name = error instanceof Error ? error.name : "";
  if (name === "ExitPromptError") return { kind: "interrupted" };
  if (name === "AbortPromptError") return { kind: "closed" };
  throw error;
}

function promptFor(question: Question, columns: number) {
  if (question.kind === "choice") return choicePrompt(question, columns);
  return textPrompt(question, columns);
}

/** Before every question, and before its reply too: whether a reply will do is said only after it, so nothing is ticked. */
const MARK = styleText("blue", "?");

/** Not the library's own list: it takes "3." or a number that is not there for the place in the list, another choice. */
function choicePrompt(question: ChoiceQuestion, columns: number) {
  const { text, choices, mustBeChosen } = question;
  const commands = mustBeChosen === true ? [] : COMMANDS;
  const lines = [
    ...choices.map((choice, index) => {
      const detail = choice.detail === undefined ? "" : `: ${choice.detail}`;
      return choiceLine(String(choiceNumber(choice, index)), `${choice.label}${detail}`, columns);
    }),
    ...commands.map((command) => choiceLine(command, wordsFor(command, question), columns)),
  ];
  const asked = styleText("bold", questionLine(text, columns));
  const label = (typed: string): string =>
    choices.find(({ value }) => value === chosenValue(question, typed))?.label ?? typed;
  return {
    type: "input" as const,
    name: "reply",
    message: text,
    transformer: (typed: string, { isFinal }: { isFinal?: boolean }) =>
      isFinal === true ? styleText("cyan", label(typed)) : typed,
    theme: {
      prefix: MARK,
      style: {
        message: (_: string, status: string) =>
          status === "done" ? asked : [asked, ...lines, "Your answer:"].join("\n"),
      },
    },
  };
}

function choiceLine(name: string, words: string, columns: number): string {
  return `  ${name}) ${hang(words, columns)}`;
}

function wordsFor(command: Command, question: Question): string {
  if (command === "back") return "take back the last answer";
  if (command === "skip") return skipPurpose(question);
  return question.isSavedAtOnce
    ? "stop here; everything is saved"
    : "stop here; nothing is written";
}

function textPrompt({ text, empty }: TextQuestion, columns: number) {
  const hint = empty === undefined ? "" : ` (Enter: ${empty})`;
  return {
    type: "input" as const,
    name: "reply",
    message: questionLine(`${text}${hint}`, columns),
    theme: { prefix: MARK },
  };
}

/** The question, broken between words; the prompt puts its own mark and a space before the first line. */
function questionLine(text: string, columns: number): string {
  return wrap(`? ${text}`, columns).slice(2);
}

/** A choice's words, broken between words, with the lines after the first set in beneath them. */
function hang(text: string, columns: number): string {
  return wrap(text, columns - CHOICE_INDENT.length).replaceAll("\n", `\n${CHOICE_INDENT}`);
}

const CHOICE_INDENT = "     ";

function wrap(line: string, columns: number): string {
  return wrapAnsi(line, Math.max(20, Math.min(columns, 100)));
}
