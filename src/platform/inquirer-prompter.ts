import { createPromptModule } from "inquirer";
import { wrapAnsi } from "fast-wrap-ansi";
import { choiceNumber } from "../interview/choices.ts";
import {
  type ChoiceQuestion,
  type Prompter,
  type Question,
  type Reply,
  type TextQuestion,
} from "../interview/prompter.ts";

export interface TerminalFace {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly columns: number;
}

const COMMANDS = ["back", "skip", "stop"] as const;
type Command = (typeof COMMANDS)[number];

const COMMAND_WORDS: Record<Command, string> = {
  back: "take back the last answer",
  skip: "leave this for later",
  stop: "stop here; everything is saved",
};

/**
 * The terminal's own prompts. Each choice is typed by its number, so that a level is typed as itself; `back`, `skip`
 * and `stop` are choices too, and words in a text. Ctrl+C is `interrupted`; an input that ends is `closed`.
 */
export function openTerminalPrompter(face: TerminalFace): Prompter {
  const write = (lines: readonly string[]): void => {
    face.output.write(lines.map((line) => `${wrap(line, face.columns)}\n`).join(""));
  };
  return {
    ask: async (question, problem) => {
      write(problem === undefined ? ["", ...question.intro] : [`That will not do: ${problem}.`]);
      for (;;) {
        // The next prompt opens when the one before has closed.
        // oxlint-disable-next-line no-await-in-loop
        const typed = await askOnce(face, question);
        if (typeof typed !== "string") return typed;
        const reply = replyTo(typed);
        if (reply !== undefined) return reply;
        write([...question.help, `In a file of replies this question is called ${question.id}.`]);
      }
    },
    say: write,
    close: () => {
      face.input.pause();
    },
  };
}

/** The reply that was typed; undefined for `help`. A leading space makes a command an ordinary word. */
function replyTo(typed: string): Reply | undefined {
  if (!/^\s/.test(typed)) {
    const word = typed.trim().toLowerCase();
    if (word === "help") return undefined;
    const command = COMMANDS.find((one) => one === word);
    if (command !== undefined) return { kind: command };
  }
  return { kind: "answer", value: typed.trim() };
}

async function askOnce(face: TerminalFace, question: Question): Promise<string | Reply> {
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  // Ctrl+D and a terminal that goes away only pause or end the stream: the prompt itself would wait for ever.
  for (const event of ENDINGS) face.input.once(event, end);
  const { input, output } = face;
  try {
    const prompt = createPromptModule({ input, output, signal: ended.signal });
    const { reply } = await prompt([promptFor(question, face.columns)]);
    return String(reply);
  } catch (error) {
    return replyToError(error);
  } finally {
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

function choicePrompt({ text, choices, mustBeChosen }: ChoiceQuestion, columns: number) {
  const commands = mustBeChosen === true ? [] : COMMANDS;
  return {
    type: "rawlist" as const,
    name: "reply",
    message: text,
    loop: false,
    choices: [
      ...choices.map((choice, index) => ({
        key: String(choiceNumber(choice, index)),
        name: hang(
          choice.detail === undefined ? choice.label : `${choice.label}: ${choice.detail}`,
          columns,
        ),
        short: choice.label,
        value: choice.value,
      })),
      ...commands.map((command) => ({
        key: command,
        name: COMMAND_WORDS[command],
        short: command,
        value: command,
      })),
    ],
  };
}

function textPrompt({ text, empty }: TextQuestion, columns: number) {
  const hint = empty === undefined ? "" : ` (Enter: ${empty})`;
  // The prompt puts its own mark and a space before the first line.
  const message = wrap(`? ${text}${hint}`, columns).slice(2);
  return { type: "input" as const, name: "reply", message };
}

/** A choice's words, broken between words, with the lines after the first set in beneath them. */
function hang(text: string, columns: number): string {
  return wrap(text, columns - CHOICE_INDENT.length).replaceAll("\n", `\n${CHOICE_INDENT}`);
}

const CHOICE_INDENT = "     ";

function wrap(line: string, columns: number): string {
  return wrapAnsi(line, Math.max(20, Math.min(columns, 100)));
}
