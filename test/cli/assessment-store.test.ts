import { expect, it } from "vitest";
import { openStore } from "../../src/cli/assessment-store.ts";
import { loadAssessment } from "../../src/cli/load-assessment.ts";
import { type Store } from "../../src/interview/store.ts";
import { UserError } from "../../src/platform/user-error.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const FILE = "2026-27.yaml";
const SAID_2 = [{ path: ["commitments", "We-1.1", "said"], value: 2 }];

async function open(text: string): Promise<{ host: MemoryHost; store: Store }> {
  const host = memoryHost({ files: { [FILE]: text } });
  const loading = await loadAssessment(host, FILE, undefined);
  if (!loading.ok) throw new Error(loading.problems[0]?.message);
  return { host, store: openStore(host, loading.value) };
}

it("saves a change before it returns, and touches nothing else", async () => {
  const { host, store } = await open(assessmentText());
  await store.apply(SAID_2);
  const [before, after] = [assessmentText(), host.stored.get(FILE) ?? ""];
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length)).toContain("said: 2");
  expect(store.assessment().commitments.get("We-1.1")?.said).toEqual({ kind: "level", level: 2 });
});

it("gives the change that undoes it", async () => {
  const { store } = await open(assessmentText());
  const undo = await store.apply(SAID_2);
  await store.apply([{ path: ["commitments", "We-1.1", "said"], value: 3 }]);
  await store.apply(undo);
  expect(store.assessment().commitments.get("We-1.1")?.said ?? { kind: "not-assessed" }).toEqual({
    kind: "not-assessed",
  });
});

it("keeps a byte order mark and CRLF", async () => {
  const text = `\uFEFF${assessmentText().replaceAll("\n", "\r\n")}`;
  const { host, store } = await open(text);
  await store.apply(SAID_2);
  const bytes = await host.files.read(FILE);
  expect(Buffer.from(bytes).toString("hex").slice(0, 6)).toBe("efbbbf");
  expect(host.stored.get(FILE)).not.toMatch(/[^\r]\n/);
});

it("does not write over what somebody else wrote in between, and says what was not saved", async () => {
  const { host, store } = await open(assessmentText());
  await store.apply(SAID_2);
  const theirs = assessmentText({ added: "# a remark of theirs\n" });
  host.put(FILE, theirs);
  const error = await store
    .apply([{ path: ["commitments", "We-1.1", "reason"], value: "the oak by the gate" }])
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toHaveProperty("hint", expect.stringContaining("the oak by the gate"));
  expect(host.stored.get(FILE)).toBe(theirs);
});

it("says what was not saved where the disk refuses", async () => {
  const { host } = await open(assessmentText());
  const loading = await loadAssessment(host, FILE, undefined);
  if (!loading.ok) throw new Error("unforeseen");
  const full = {
    ...host,
    files: {
      ...host.files,
      writeAtomically: () => Promise.reject(new UserError("the disk is full")),
    },
  };
  const store = openStore(full, loading.value);
  const error = await store.apply(SAID_2).catch((thrown: unknown) => thrown);
  expect(error).toHaveProperty("message", "the disk is full");
  expect(error).toHaveProperty("hint", expect.stringContaining("commitments.We-1.1.said: 2"));
  expect(store.assessment().commitments.has("We-1.1")).toBe(false);
});

it("refuses a change that would leave the file invalid", async () => {
  const { host, store } = await open(assessmentText());
  const change = [{ path: ["commitments", "We-1.1", "said"], value: 9 }];
  await expect(store.apply(change)).rejects.toThrow(UserError);
  expect(host.stored.get(FILE)).toBe(assessmentText());
});
