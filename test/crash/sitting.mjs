import { spawn } from "node:child_process";

/** What is typed at a question: the same for the same question, whenever it is asked. */
const REPLIES = [
  [/Which of these is nearest/, (id) => String(1 + (numberOf(id) % 3))],
  [
    /Why do you say so/,
    (id) => `We went round and looked, for ${id}: "half" of it holds, say the people we asked.`,
  ],
  [/What shows it\?/, (id, text) => (text.includes("Given here") ? "" : `new Audit for ${id}`)],
  [/What kind of evidence/, () => "processes"],
  [/How was it come by/, (id) => (numberOf(id) % 2 === 0 ? "counted" : "told")],
  [/Where can it be found/, (id) => `https://example.org/${id}`],
  [/What date is it about/, () => "31 May 2026"],
  [/How many said yes/, () => "23 of 66"],
  [/Who were they/, () => "every tenth plan; all 66 were read"],
  [/[Ww]hat does it show|[Ww]hich level/, () => "2"],
];

function numberOf(id) {
  return Number(id.replaceAll(/\D/g, "")) || 0;
}

/** The question that a prompt asks, without its number. */
export function questionIn(said) {
  return said
    .slice(said.lastIndexOf("\nQuestion "))
    .replace(/^\nQuestion \d+\.\n/, "")
    .replace(/Answer: $/, "");
}

function replyTo(question) {
  const id = /(?:We|E|I)-?[\d.]+\d|E\d+/.exec(question)?.[0] ?? "";
  const found = REPLIES.find(([words]) => words.test(question));
  return found === undefined ? "skip" : found[1](id, question);
}

/**
 * One sitting of the built program in the plain face, one line typed at each prompt. `onPrompt` is told of each prompt
 * before it is answered: the question, and how often "Saved." was printed so far; it may end the sitting. `questionFrom`
 * makes of what is asked what it is answered by.
 * Gives how it ended, with everything that was printed.
 */
export function sit({
  program,
  folder,
  file,
  onPrompt,
  onStart = () => undefined,
  onReply = () => undefined,
  questionFrom = (asked) => asked,
}) {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [program, "score", file, "--plain"], {
      cwd: folder,
      env: ENVIRONMENT,
    });
    let said = "";
    let errors = "";
    let heard = 0;
    run.stdin.on("error", () => undefined);
    run.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
    run.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      if (!said.endsWith("Answer: ")) return;
      const question = questionFrom(questionIn(said));
      const refused = said.slice(heard).includes("That will not do");
      heard = said.length;
      if (refused) throw new Error(`the harness gave a reply that will not do:\n${question}`);
      const saved = countOf(said);
      onPrompt({ question, saved, run });
      run.stdin.write(`${replyTo(question)}\n`);
      onReply({ run });
    });
    run.on("close", (code, signal) => {
      resolve({ code, signal, said, errors, saved: countOf(said) });
    });
    onStart({ run });
  });
}

/** The line that promises an answer is kept. */
function countOf(said) {
  return said.split("\nSaved.\n").length - 1;
}

const ENVIRONMENT = { PATH: process.env.PATH ?? "", NO_COLOR: "1", TZ: "UTC", COLUMNS: "80" };
