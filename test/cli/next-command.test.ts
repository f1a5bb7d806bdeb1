import { expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { nextCommand } from "../../src/cli/next-command.ts";
import { run } from "../../src/cli/run.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { readingOf } from "../support/hold.ts";
import { memoryHost } from "../support/memory-host.ts";
import { memoryStore, type Written } from "../support/memory-store.ts";
import { type Scripted, scriptedPrompter } from "../support/scripted-prompter.ts";

const LIVED: Written = {
  listening: { L1: { how: "workshop", asOf: "2026-06-14", officerPresent: false } },
  lived: { "I-1.1": { from: "L1", never: 12, always: 3 } },
};
const DONE = { question: { answer: "We will." }, noAction: "the panel decides in March" };

const both = (more: Written, other: Written = more): Written => ({
  commitments: { "We-1.1": { said: 1, ...more }, "We-2.1": { said: 1, ...other } },
});

it.each<[string, Written, string]>([
  ["nothing has been answered", {}, "mir score y.yaml"],
  ["one level is missing", { commitments: { "We-1.1": { said: 3 } } }, "mir score y.yaml"],
  ["people were not asked", both({}), "mir people record y.yaml"],
  ["nothing is decided", { ...LIVED, ...both({}) }, "mir score y.yaml --follow-up"],
  ["all is there", { ...LIVED, ...both(DONE) }, "mir report y.yaml"],
  [
    "what is open was put off or handed on",
    { ...LIVED, ...both({ ...DONE, later: { causes: "lead" } }, { notThisYear: true }) },
    "mir report y.yaml",
  ],
  [
    "what is open is outside the profile",
    {
      ...LIVED,
      commitments: {
        "We-1.1": { said: 1, ...DONE },
        "We-2.1": { said: 1, ...DONE },
        "We-1.2": { said: 0 },
      },
    },
    "mir report y.yaml",
  ],
])("names what a file waits for where %s", (_, written, command) => {
  const team = { lead: { role: "council", name: "Tree lead" } };
  const store = memoryStore({ profile: "short", team, ...written });
  expect(nextCommand("y.yaml", readingOf(store))).toBe(command);
});

const skip = { does: "skip" } as const;

it.each<[string, Readonly<Record<string, Scripted>>, boolean]>([
  ["finished", { "We-1.1.said": "3", "We-1.1.reason": "", "We-1.1.evidence": "" }, true],
  ["left a question for later", { "We-1.1.said": skip }, false],
  ["was stopped", { "We-1.1.said": { does: "stop" } }, false],
])(
  "is said at the end of an interview that %s: no silence, and no second advice",
  async (_, script, isSaid) => {
    const host = memoryHost({
      files: { "y.yaml": assessmentText() },
      prompter: scriptedPrompter(script),
      surroundings: { stdinIsTerminal: true, stdoutIsTerminal: true },
    });
    expect(await run(["score", "y.yaml", "--only", "We-1.1"], host)).toBe(ExitCode.ok);
    expect(host.stderr()).toBe(isSaid ? "next: mir score y.yaml\n" : "");
  },
);
