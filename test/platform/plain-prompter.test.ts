import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { type Question } from "../../src/interview/prompter.ts";
import { openPlainPrompter } from "../../src/platform/plain-prompter.ts";

const LEVEL: Question = {
  kind: "choice",
  isSavedAtOnce: true,
  id: "We-1.1.said",
  intro: ["We-1.1: We plant trees."],
  text: "Which is nearest?",
  help: ["Type a level."],
  choices: [
    { value: "0", number: 0, label: "Bare", detail: "no tree" },
    { value: "3", number: 3, label: "Grown", detail: "most streets" },
    { value: "not-known", number: 5, label: "We do not know", detail: undefined },
  ],
};
const TITLE: Question = {
  kind: "text",
  isSavedAtOnce: true,
  id: "E1.title",
  intro: [],
  text: "What is it called?",
  help: [],
  empty: "nothing",
};

function plain(text: string | readonly string[]) {
  let screen = "";
  const prompter = openPlainPrompter({
    input: Readable.from(typeof text === "string" ? [text] : text),
    write: (written) => (screen += written),
    echo: true,
  });
  return { prompter, screen: () => screen };
}

it.each([
  ["3", "3"],
  ["grown", "3"],
  ["3.", "3"],
  ["3)", "3"],
  ["5", "not-known"],
  ["NOT-KNOWN", "not-known"],
  ["7", "7"],
  ["later psw", "later psw"],
])("takes %s at a choice as %s", async (typed, value) => {
  const { prompter } = plain(`${typed}\n`);
  expect(await prompter.ask(LEVEL, undefined)).toEqual({ kind: "answer", value });
});

it.each(["back", "skip", "stop", "STOP"])("takes %s as a command", async (word) => {
  const { prompter } = plain(`${word}\n`);
  expect(await prompter.ask(TITLE, undefined)).toEqual({ kind: word.toLowerCase() });
});

it("takes a command word after a space as an answer", async () => {
  const { prompter } = plain(" stop\n");
  expect(await prompter.ask(TITLE, undefined)).toEqual({ kind: "answer", value: "stop" });
});

it("takes the end of input as closed, and a last line without its end as a line", async () => {
  const { prompter } = plain(["Sur", "vey\r\n", "last"]);
  expect(await prompter.ask(TITLE, undefined)).toEqual({ kind: "answer", value: "Survey" });
  expect(await prompter.ask(TITLE, undefined)).toEqual({ kind: "answer", value: "last" });
  expect(await prompter.ask(TITLE, undefined)).toEqual({ kind: "closed" });
  expect(await prompter.ask(TITLE, undefined)).toEqual({ kind: "closed" });
});

it("numbers its questions, repeats, helps and says what was wrong, without redrawing", async () => {
  const { prompter, screen } = plain("repeat\nhelp\n9\n3\n\n");
  await prompter.ask(LEVEL, undefined);
  await prompter.ask(LEVEL, '"9" is not one of the choices');
  prompter.say(["Saved."]);
  await prompter.ask(TITLE, undefined);
  await expect(screen()).toMatchFileSnapshot("../golden/plain-prompter.txt");
});

it("says in its help what skip does, where it does not leave the question for later", async () => {
  const { prompter, screen } = plain("help\n\n");
  await prompter.ask({ ...TITLE, skipTo: "write no title" }, undefined);
  expect(screen()).toContain("skip to write no title,");
  expect(screen()).not.toContain("for later");
});
