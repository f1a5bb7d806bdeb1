import { expect, it, describe } from "vitest";
import { newSession } from "../../src/interview/session.ts";
import { scorePlan } from "../../src/interview/score/score-plan.ts";
import { chooseWalk, type Selection } from "../../src/interview/score/walk.ts";
import { hold, readingOf } from "../support/hold.ts";
import { type MemoryStore, memoryStore, type Written } from "../support/memory-store.ts";
import { type Scripted, scriptedPrompter } from "../support/scripted-prompter.ts";
import { TREES } from "../support/trees-framework.ts";

const TEAM = {
  lead: { role: "council", name: "Tree lead" },
  group: { role: "people", name: "Tree group" },
};
const REGISTER = {
  E1: {
    title: "Street survey",
    kind: "people",
    method: "counted",
    asOf: "2026-05-01",
    whom: "everyone on the street",
    chosen: "all asked",
  },
  E4: { title: "Tree plan", kind: "processes", method: "document", asOf: "2026-02-01" },
};
const ALL: Selection = { only: undefined, theme: undefined, unresolved: false };

function score(
  store: MemoryStore,
  script: Record<string, Scripted | readonly Scripted[]>,
  options: { selection?: Partial<Selection>; by?: string; mayFail?: boolean } = {},
) {
  const walk = chooseWalk(readingOf(store), { ...ALL, ...options.selection });
  const prompter = scriptedPrompter(script, { mayFail: options.mayFail ?? false });
  const reach = TREES.reach;
  if (reach === undefined) throw new Error("the trees have a ladder");
  const ending = hold(scorePlan(walk, reach, options.by), {
    store,
    prompter,
    session: newSession(walk.again),
  });
  return ending.then((how) => ({ how, prompter }));
}

const started = (more: Written = {}): Written => ({
  profile: "short",
  team: TEAM,
  evidence: REGISTER,
  ...more,
});

describe("the first pass", () => {
  it("saves a level with whose it is and what was asked, then the evidence", async () => {
    const store = memoryStore(started());
    const { how, prompter } = await score(store, {
      "We-1.1.said": "3",
      "We-1.1.evidence": "E1 23 of 66, E4",
      "We-2.1.said": "not-known",
      "We-2.1.evidence": "",
    });
    expect(how.how).toBe("finished");
    expect(prompter.left()).toEqual([]);
    const { commitments } = store.data();
    expect(commitments["We-1.1"]).toEqual({
      said: 3,
      by: "lead",
      asked: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      evidence: [{ id: "E1", yes: 23, of: 66 }, { id: "E4" }],
    });
    expect(commitments["We-2.1"]).toMatchObject({ said: "not-known" });
    expect(commitments["We-2.1"]).not.toHaveProperty("evidenceOpen");
  });
});
