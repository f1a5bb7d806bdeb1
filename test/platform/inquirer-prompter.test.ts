import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { type Question } from "../../src/interview/prompter.ts";
import { openTerminalPrompter } from "../../src/platform/inquirer-prompter.ts";

const LEVEL: Question = {
  kind: "choice",
  isSavedAtOnce: true,
  id: "We-1.1.said",
  intro: ["We-1.1: We plant trees."],
  text: "Which is nearest?",
  help: ["Type a level."],
  choices: ["Bare", "Seed", "Sapling", "Grown"].map((label, level) => ({
    value: String(level),
    number: level,
    label,
    detail: `${label} it is`,
  })),
};
const TITLE: Question = {
  kind: "text",
  isSavedAtOnce: true,
  id: "E1.title",
  intro: [],
  text: "What is it called?",
  help: ["Any name will do."],
  empty: undefined,
};

function terminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  // As process.stdout, which no prompt can end.
  output.end = () => output;
  let screen = "";
  output.on("data", (chunk: Buffer) => (screen += chunk.toString()));
  const prompter = openTerminalPrompter({ input, output, columns: 80 });
  return {
    input,
    prompter,
    screen: () => stripVTControlCharacters(screen),
    /** Waits until the prompt that stands there has been drawn, then presses the keys. */
    press: async (shown: string, keys: string) => {
      while (!stripVTControlCharacters(screen).includes(shown))
        await new Promise((resolve) => setImmediate(resolve));
      input.write(keys);
    },
  };
}

it("takes a level by its own number, not by its place in the list", async () => {
  const { prompter, press, screen } = terminal();
  const reply = prompter.ask(LEVEL, undefined);
  await press("stop)", "2\r");
  expect(await reply).toEqual({ kind: "answer", value: "2" });
  expect(screen()).toContain("We-1.1: We plant trees.");
  expect(screen()).toContain("2) Sapling: Sapling it is");
});

it("takes level 0, a number with its bracket or dot, words, and commands at a choice", async () => {
  for (const [keys, reply] of [
    ["0\r", { kind: "answer", value: "0" }],
    ["2)\r", { kind: "answer", value: "2" }],
    ["3.\r", { kind: "answer", value: "3" }],
    ["sapling\r", { kind: "answer", value: "2" }],
    // No place in the list stands for a number that is not there.
    ["4\r", { kind: "answer", value: "4" }],
    ["1a\r", { kind: "answer", value: "1a" }],
    ["\u001B[B1\r", { kind: "answer", value: "1" }],
    ["back\r", { kind: "back" }],
    ["skip\r", { kind: "skip" }],
    ["stop\r", { kind: "stop" }],
  ] as const) {
    const { prompter, press } = terminal();
    const asked = prompter.ask(LEVEL, undefined);
    await press("stop)", keys);
    expect(await asked).toEqual(reply);
  }
});

it("takes words, commands in them, and a leading space as an escape", async () => {
  for (const [keys, reply] of [
    ["Street survey\r", { kind: "answer", value: "Street survey" }],
    ["Back\r", { kind: "back" }],
    [" back\r", { kind: "answer", value: "back" }],
  ] as const) {
    const { prompter, press } = terminal();
    const asked = prompter.ask(TITLE, undefined);
    await press("called?", keys);
    expect(await asked).toEqual(reply);
  }
});

it.each([
  ["in one piece", ["\u001B[200~First line\r\n\tand a second\r\n\u001B[201~\r"]],
  ["in pieces", ["\u001B[20", "0~First line\nand ", "a second\u001B[201", "~", "\r"]],
])("keeps every line of a text that is pasted %s", async (_, pieces) => {
  const { prompter, press, input } = terminal();
  const asked = prompter.ask(TITLE, undefined);
  await press("called?", "");
  for (const piece of pieces) input.write(piece);
  expect(await asked).toEqual({ kind: "answer", value: "First line and a second" });
});

it("says what was wrong, and what help there is", async () => {
  const { prompter, press, screen } = terminal();
  const asked = prompter.ask(TITLE, "it needs a title");
  await press("That will not do: it needs a title.", "help\r");
  await press("Any name will do.", "Survey\r");
  expect(await asked).toEqual({ kind: "answer", value: "Survey" });
  expect(screen()).toContain("E1.title");
});

it("tells Ctrl+C from an input that ends", async () => {
  const interrupted = terminal();
  const first = interrupted.prompter.ask(TITLE, undefined);
  await interrupted.press("called?", "\u0003");
  expect(await first).toEqual({ kind: "interrupted" });

  const closed = terminal();
  const second = closed.prompter.ask(LEVEL, undefined);
  await closed.press("stop)", "");
  closed.input.end();
  expect(await second).toEqual({ kind: "closed" });

  const controlD = terminal();
  const third = controlD.prompter.ask(TITLE, undefined);
  await controlD.press("called?", "\u0004");
  expect(await third).toEqual({ kind: "closed" });
});

it("asks one question after another on the same input", async () => {
  const { prompter, press } = terminal();
  const first = prompter.ask(LEVEL, undefined);
  await press("stop)", "3\r");
  expect(await first).toEqual({ kind: "answer", value: "3" });
  const second = prompter.ask(TITLE, undefined);
  await press("called?", "Survey\r");
  expect(await second).toEqual({ kind: "answer", value: "Survey" });
});

it("ticks no reply: whether it will do is not known yet", async () => {
  const { prompter, press, screen } = terminal();
  for (const [question, shown, keys] of [
    [LEVEL, "stop)", "3\r"],
    [TITLE, "called?", "Survey\r"],
  ] as const) {
    const asked = prompter.ask(question, undefined);
    await press(shown, keys);
    await asked;
  }
  expect(screen()).toContain("? What is it called? Survey");
  expect(screen()).not.toMatch(/[✔√]/);
});

it("says beside the choices what skip does, where it does not leave the question for later", async () => {
  const { prompter, press, screen } = terminal();
  const asked = prompter.ask({ ...LEVEL, skipTo: "end here" }, undefined);
  await press("stop)", "skip\r");
  await asked;
  expect(screen()).toContain("skip) end here");
});
