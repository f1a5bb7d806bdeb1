import { type Prompter, type Question, type Reply } from "../interview/prompter.ts";
import { choiceNumber, chosenValue } from "../interview/choices.ts";
import { helpLines } from "./help-lines.ts";
import { readLines } from "./read-lines.ts";

export interface PlainFace {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  /** Prints each reply after it is read: a session from a file leaves a whole transcript. */
  readonly echo: boolean;
}

/**
 * One numbered question at a time in plain lines: no redraw, no glyphs, no colour. `back`, `skip`, `repeat`, `stop`
 * and `help` may be typed at any prompt; a leading space makes them ordinary words. The end of input is `closed`.
 */
export function openPlainPrompter(face: PlainFace): Prompter {
  const lines = readLines(face.input);
  let number = 0;
  let lastId: string | undefined;
  return {
    async ask(question, problem) {
      if (problem === undefined || question.id !== lastId) number += 1;
      lastId = question.id;
      const screen = screenOf(question, number);
      face.write(problem === undefined ? screen : problemLine(problem));
      for (;;) {
        face.write("Answer: ");
        const line = await lines.next();
        if (line === undefined) return { kind: "closed" };
        face.write(face.echo ? `${line.replaceAll(OBEYED, "?")}\n` : "");
        const heard = replyTo(line, question);
        if (heard.kind !== "repeat" && heard.kind !== "help") return heard;
        face.write(heard.kind === "repeat" ? screen : helpFor(question));
      }
    },
    say(said) {
      face.write(said.map((line) => `${line}\n`).join(""));
    },
    close() {
      lines.close();
    },
  };
}

/** What a terminal would obey, or what changes the direction of its text; joiners, which many scripts need, stay. */
const OBEYED = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Said with the first question. */
const WORDS_TO_TYPE = "At any question you can type help, back, skip, repeat or stop.";

const COMMANDS = ["back", "skip", "repeat", "stop", "help"] as const;
type Command = (typeof COMMANDS)[number];

function replyTo(line: string, question: Question): Reply | { kind: "repeat" } | { kind: "help" } {
  const command = commandIn(line);
  if (command !== undefined) return { kind: command };
  const text = line.trim();
  return { kind: "answer", value: question.kind === "choice" ? chosenValue(question, text) : text };
}

function commandIn(line: string): Command | undefined {
  if (/^\s/.test(line)) return undefined;
  const word = line.trim().toLowerCase();
  return COMMANDS.find((command) => command === word);
}

function screenOf(question: Question, number: number): string {
  const first = number === 1 ? [WORDS_TO_TYPE] : [];
  const lines = [...first, "", `Question ${String(number)}.`, ...question.intro, question.text];
  if (question.kind === "choice") {
    for (const [index, choice] of question.choices.entries()) {
      const detail = choice.detail === undefined ? "" : `: ${choice.detail}`;
      lines.push(`${String(choiceNumber(choice, index))}. ${choice.label}${detail}`);
    }
  }
  if (question.kind === "text" && question.empty !== undefined)
    lines.push(`An empty line means: ${question.empty}.`);
  return `${lines.join("\n")}\n`;
}

function problemLine(problem: string): string {
  return `That will not do: ${problem}.\n`;
}

function helpFor(question: Question): string {
  return `${helpLines(question, ["repeat to hear the question again"]).join("\n")}\n`;
}
