import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type Prompter, type Question, type Reply } from "../../src/interview/prompter.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const FILE = "2026-27.yaml";
const START = `format: assessment/1
council: { code: X99999999, name: Exampleshire }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
commitments:
  We-1.1: { said: 2, evidenceOpen: true }
`;

/** What a person does at a question: types something, once somebody else has changed the file. */
interface Turn {
  readonly types: string;
  /** What somebody else makes of the file's text before that. */
  readonly meanwhile?: (text: string) => string;
}

interface Sitting {
  readonly code: ExitCode;
  readonly host: MemoryHost;
  readonly asked: readonly Question[];
  readonly text: string;
}

/** Holds `mir score`; after the last turn the person stops. */
async function sit(turns: readonly Turn[], text = START): Promise<Sitting> {
  const asked: Question[] = [];
  const left = [...turns];
  const prompter: Prompter = {
    ask: async (question): Promise<Reply> => {
      asked.push(question);
      const turn = left.shift();
      if (turn === undefined || turn.types === "stop") return { kind: "stop" };
      if (turn.meanwhile !== undefined) host.put(FILE, turn.meanwhile(textIn(host)));
      if (turn.types === "Ctrl+C") return { kind: "interrupted" };
      return turn.types === "back" ? { kind: "back" } : { kind: "answer", value: turn.types };
    },
    say: () => undefined,
    close: () => undefined,
  };
  const host: MemoryHost = memoryHost({ files: { [FILE]: text }, prompter });
  const code = await run(["score", FILE, "--plain"], host);
  return { code, host, asked, text: textIn(host) };
}

function textIn(host: MemoryHost): string {
  return host.stored.get(FILE) ?? "";
}

const note = (text: string): string =>
  `# a remark by hand\n${text.replace("said: 2", "said: 2, note: by hand")}`;

const reason = (text: string): string => text.replace("said: 2", "said: 2, reason: Their words.");
const piece = (text: string): string => `${text}evidence:\n  E1: { title: Theirs }\n`;

const noted = (was: string): string => was.replace("said: 2", "said: 2\n    note: by hand");

describe("a file that is changed elsewhere between two answers", () => {
  it("is put together with the answer, if the person wants it so", async () => {
    const { code, text, asked } = await sit([
      { types: "Two teams do.", meanwhile: note },
      { types: "together" },
    ]);
    expect(code).toBe(ExitCode.ok);
    expect(asked[1]?.id).toBe("file.changed");
    expect(asked[2]?.id).toBe("We-1.1.evidence");
    expect(text).toBe(
      note(START)
        .replace("by hand }", "by hand }")
        .replace(
          "note: by hand, evidenceOpen: true }",
          "note: by hand, evidenceOpen: true, reason: Two teams do. }",
        ),
    );
  });

  it("is never written over, and the answer is shown, where the person stops", async () => {
    const { code, text, host } = await sit([
      { types: "Two teams do.", meanwhile: note },
      { types: "stop" },
    ]);
    expect(code).toBe(ExitCode.unusable);
    expect(text).toBe(note(START));
    expect(host.stderr()).toContain("commitments.We-1.1.reason: Two teams do.");
    expect(host.locked.size).toBe(0);
  });

  it.each([
    ["where both can be put together", note],
    ["where it cannot be read", (was: string) => was.replace("said: 2", "said: [2")],
  ])("ends with 130 on Ctrl+C at the question, and shows the answer, %s", async (_, meanwhile) => {
    const { code, text, host } = await sit([
      { types: "Two teams do.", meanwhile },
      { types: "Ctrl+C" },
    ]);
    expect(code).toBe(ExitCode.interrupted);
    expect(text).toBe(meanwhile(START));
    expect(host.stderr()).toContain("commitments.We-1.1.reason: Two teams do.");
    expect(host.locked.size).toBe(0);
  });

  it.each([
    ["theirs", "reason: Their words."],
    ["mine", "reason: Two teams do."],
  ])("keeps what the person chooses where both changed the same: %s", async (choice, expected) => {
    const { code, text, asked } = await sit([
      { types: "Two teams do.", meanwhile: reason },
      { types: "both" },
      { types: choice },
    ]);
    expect(code).toBe(ExitCode.ok);
    expect(asked[1]?.intro.join("\n")).toContain(
      "commitments/We-1.1/reason: the file says now: Their words.",
    );
    expect(text).toContain(expected);
    expect(text.match(/reason/g)).toHaveLength(1);
  });

  it("is waited for where it cannot be read", async () => {
    const { code, text, asked } = await sit([
      { types: "Two teams do.", meanwhile: (was) => was.replace("said: 2", "said: [2") },
      { types: "again" },
      { types: "again", meanwhile: () => START },
      { types: "together" },
    ]);
    expect(code).toBe(ExitCode.ok);
    expect(asked.slice(1, 4).map((one) => one.kind === "choice" && one.choices[0]?.value)).toEqual([
      "again",
      "again",
      "together",
    ]);
    expect(text).toContain("reason: Two teams do.");
  });

  it("may change once more while the person thinks", async () => {
    const { text } = await sit([
      { types: "Two teams do.", meanwhile: note },
      { types: "together", meanwhile: (was) => `# and again\n${was}` },
      { types: "together" },
    ]);
    expect(text.startsWith("# and again\n# a remark by hand\n")).toBe(true);
    expect(text).toContain("reason: Two teams do.");
  });

  it("gives a new piece another id where it has one of that id by then, and ends the sitting", async () => {
    const { code, text, asked } = await sit([
      { types: "Two teams do." },
      { types: "new Ours", meanwhile: piece },
      { types: "together" },
      { types: "processes" },
    ]);
    expect(code).toBe(ExitCode.ok);
    expect(asked).toHaveLength(3);
    expect(text).toContain("E1: { title: Theirs }");
    expect(text).toMatch(/E2:\n? *.*title: Ours/);
    expect(text).toContain("{ id: E2 }");
  });

  it("keeps what is theirs where the person then takes answers back", async () => {
    const nothingYet = START.replace(/commitments:[^]*/, "");
    const { code, text } = await sit(
      [
        { types: "2" },
        { types: "Two teams do.", meanwhile: noted },
        { types: "together" },
        { types: "back" },
        { types: "back" },
        { types: "3" },
      ],
      nothingYet,
    );
    expect(code).toBe(ExitCode.ok);
    expect(text).toContain("said: 3");
    expect(text).toContain("note: by hand");
    expect(text).not.toContain("Two teams do.");
  });

  it("stops a run that answers from a file, which nobody can be asked in", async () => {
    const host = memoryHost({
      files: { [FILE]: START, "replies.yaml": "We-1.1.reason: Two teams do.\n" },
    });
    const disturbed: MemoryHost = {
      ...host,
      stored: host.stored,
      files: {
        ...host.files,
        sha256Within: host.files.sha256Within,
        read: async (path, limit) => {
          const bytes = await host.files.read(path, limit);
          if (path === "replies.yaml") host.put(FILE, note(START));
          return bytes;
        },
      },
    };
    expect(await run(["score", FILE, "--replies", "replies.yaml"], disturbed)).toBe(
      ExitCode.unusable,
    );
    expect(host.stderr()).toContain("Two teams do.");
    expect(host.stored.get(FILE)).toBe(note(START));
  });
});
