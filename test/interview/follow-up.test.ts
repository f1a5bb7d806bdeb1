import { describe, expect, it } from "vitest";
import { orderGaps } from "../../src/domain/gaps.ts";
import { followUpPlan } from "../../src/interview/follow-up/follow-up-plan.ts";
import { type Question } from "../../src/interview/prompter.ts";
import { newSession } from "../../src/interview/session.ts";
import { hold, readingOf } from "../support/hold.ts";
import { type MemoryStore, memoryStore, type Written } from "../support/memory-store.ts";
import { type Scripted, scriptedPrompter } from "../support/scripted-prompter.ts";

const TEAM = {
  lead: { role: "council", name: "Tree lead" },
  dass: { role: "council", name: "Tree director" },
  group: { role: "people", name: "Tree group" },
};
const IDS = ["We-1.1", "We-1.2", "We-1.3", "We-2.1", "We-2.2"];

function followUp(
  store: MemoryStore,
  script: Record<string, Scripted | readonly Scripted[]>,
  options: { by?: string; named?: readonly string[]; mayFail?: boolean; last?: Written } = {},
) {
  const prompter = scriptedPrompter(script, { mayFail: options.mayFail ?? false });
  const bounds = {
    within: new Set(options.named ?? IDS),
    named: new Set(options.named ?? []),
  };
  const plan = followUpPlan(bounds, options.by);
  return hold(plan, { store, prompter, session: newSession(), last: options.last }).then((how) => ({
    how,
    prompter,
  }));
}

const scored = (said: Readonly<Record<string, unknown>>, more: Written = {}): Written => ({
  team: TEAM,
  commitments: Object.fromEntries(Object.entries(said).map(([id, level]) => [id, { said: level }])),
  ...more,
});

const stop = { does: "stop" } as const;
const skip = { does: "skip" } as const;

describe("picking the gaps of a year", () => {
  it("prints them in the domain's order and puts off what is not picked", async () => {
    const store = memoryStore(scored({ "We-1.2": 2, "We-1.3": 0, "We-2.1": 1 }));
    const order = orderGaps(readingOf(store)).map(({ commitment }) => commitment.id);
    expect(order).toEqual(["We-1.3", "We-2.1", "We-1.2"]);
    const { prompter } = await followUp(store, {
      "follow-up.pick": "1, We-1.2",
      "We-1.3.causes": stop,
    });
    const listed = prompter.asked[0]?.intro.filter((line) => /^\d\./.test(line));
    expect(listed?.map((line) => line.slice(3, 9))).toEqual(order);
    expect(store.at("commitments", "We-2.1")).toEqual({ said: 1, notThisYear: true });
    expect(store.at("commitments", "We-1.2")).toEqual({ said: 2 });
  });

  it("never asks twice, and takes up what is named although it was put off", async () => {
    const start = scored({ "We-1.2": 2, "We-1.3": 0 });
    const store = memoryStore(start);
    await followUp(store, { "follow-up.pick": "We-1.3", "We-1.3.causes": stop });
    await followUp(store, { "We-1.3.causes": stop });
    await followUp(
      store,
      { "We-1.2.causes": ["axes", stop], "We-1.2.causes.axes": stop },
      {
        named: ["We-1.2"],
      },
    );
    expect(store.at("commitments", "We-1.2")).toEqual({ said: 2, causes: [{ cause: "axes" }] });
  });

  it.each(["4", "We-9.9", "x"])("refuses %s, which is not in the list", async (reply) => {
    const store = memoryStore(scored({ "We-1.2": 2, "We-1.3": 0 }));
    const { prompter } = await followUp(
      store,
      { "follow-up.pick": [reply, stop] },
      { mayFail: true },
    );
    expect(prompter.heard.at(-1)).toMatch(/not in the list/);
  });
});

describe("what a gap is asked", () => {
  it("asks for causes, need, an action and the director's question, each saved as it comes", async () => {
    const store = memoryStore(scored({ "We-1.1": 1 }));
    const { how, prompter } = await followUp(store, {
      "We-1.1.causes": "1, 2",
      "We-1.1.causes.drought": "the rain butts are ours to mend",
      "We-1.1.causes.axes": "",
      "We-1.1.needs": ["No shade on Mill Lane", "Roots in the path", ""],
      "N1.kind": "unmet",
      "N1.people": "1,250",
      "N1.counted": "a count by the tree group",
      "N1.yearlyCost": "£4,000",
      "N2.kind": "under-met",
      "N2.people": "not-counted",
      "N2.yearlyCost": "",
      "We-1.1.actions": ["Plant twenty trees", ""],
      "A1.owner": "Tree lead",
      "A1.due": "31 March 2027",
      "A1.success": "ten people sit in their shade",
      "A1.decidedWith": "group",
      "We-1.1.question": "Mill Lane; nobody asked",
      "We-1.1.question.by": "dass",
    });
    expect(how.how).toBe("finished");
    expect(prompter.left()).toEqual([]);
    expect(store.at("commitments", "We-1.1")).toEqual({
      said: 1,
      causes: [{ cause: "drought", answer: "the rain butts are ours to mend" }, { cause: "axes" }],
      actions: ["A1"],
      question: { answer: "Mill Lane; nobody asked", by: "dass" },
    });
    expect(store.at("needs")).toEqual({
      N1: {
        commitments: ["We-1.1"],
        what: "No shade on Mill Lane",
        kind: "unmet",
        people: 1250,
        counted: "a count by the tree group",
        yearlyCost: 4000,
      },
      N2: {
        commitments: ["We-1.1"],
        what: "Roots in the path",
        kind: "under-met",
        people: "not-counted",
      },
    });
    expect(store.at("actions")).toEqual({
      A1: {
        what: "Plant twenty trees",
        made: "2026-10-01",
        owner: "Tree lead",
        due: "2027-03-31",
        success: "ten people sit in their shade",
        decidedWith: "group",
      },
    });
  });

  it("does not take an empty reply for a cause that is not enough by itself", async () => {
    const store = memoryStore(scored({ "We-1.1": 1 }));
    const { prompter } = await followUp(
      store,
      { "We-1.1.causes": "drought", "We-1.1.causes.drought": ["", skip], "We-1.1.needs": stop },
      { mayFail: true },
    );
    expect(prompter.heard.at(-1)).toMatch(/nothing by itself/);
    await followUp(store, { "We-1.1.causes.drought": stop });
  });

  it("saves zero people only with how they were counted", async () => {
    const store = memoryStore(scored({ "We-1.1": 1 }));
    await followUp(
      store,
      {
        "We-1.1.causes": skip,
        "We-1.1.needs": ["Shade", stop],
        "N1.kind": skip,
        "N1.people": "0",
        "N1.counted": ["", "every street was walked"],
        "N1.yearlyCost": skip,
      },
      { mayFail: true },
    );
    expect(store.at("needs", "N1")).toMatchObject({
      people: 0,
      counted: "every street was walked",
    });
  });

  it("takes a reason for no action", async () => {
    const store = memoryStore(scored({ "We-1.1": 1 }));
    const { prompter } = await followUp(
      store,
      {
        "We-1.1.causes": skip,
        "We-1.1.needs": "",
        "We-1.1.actions": ["none", "none, the county owns the land"],
        "We-1.1.question": skip,
      },
      { mayFail: true },
    );
    expect(prompter.heard).toContainEqual(expect.stringMatching(/^problem: type the reason/));
    expect(store.at("commitments", "We-1.1", "noAction")).toBe("the county owns the land");
  });

  it("hands each part on, leaves it to that person, and ends it where they answer", async () => {
    const store = memoryStore(scored({ "We-1.1": 1 }));
    const { prompter } = await followUp(
      store,
      {
        "We-1.1.causes": ["later nobody", "later dass"],
        "We-1.1.needs": "later lead",
        "We-1.1.actions": "later dass",
        "We-1.1.question": "later dass",
      },
      { mayFail: true },
    );
    expect(prompter.heard).toContainEqual(expect.stringContaining("later lead, later dass"));
    expect(store.at("commitments", "We-1.1", "later")).toEqual({
      causes: "dass",
      needs: "lead",
      actions: "dass",
      question: "dass",
    });
    const again = await followUp(store, {});
    expect(again.prompter.asked).toEqual([]);
    await followUp(
      store,
      {
        "We-1.1.causes": "axes",
        "We-1.1.causes.axes": "",
        "We-1.1.actions": stop,
      },
      { by: "dass" },
    );
    expect(store.at("commitments", "We-1.1", "later")).toEqual({
      needs: "lead",
      actions: "dass",
      question: "dass",
    });
  });

  it("asks the director's question of a critical commitment that is no gap, and nothing else", async () => {
    const store = memoryStore(scored({ "We-1.1": "not-known" }));
    await followUp(store, { "We-1.1.question": "We are counting" }, { by: "dass" });
    expect(store.at("commitments", "We-1.1", "question")).toEqual({
      answer: "We are counting",
      by: "dass",
    });
  });
});

describe("a gap that was there before", () => {
  const last = {
    period: "2025-26",
    team: TEAM,
    commitments: { "We-1.2": { said: 1, actions: ["A1"], causes: [{ cause: "axes" }] } },
    actions: { A1: { what: "Ask on every street", owner: "Tree lead" } },
  };

  it("asks what became of the last promise before it takes a new one", async () => {
    const store = memoryStore(scored({ "We-1.2": 1 }));
    const { prompter } = await followUp(
      store,
      {
        "follow-up.pick": "",
        "We-1.2.lastPromise": "partly",
        "We-1.2.lastPromise.why": "two streets were left out",
        "We-1.2.causes": stop,
      },
      { last },
    );
    const asked = prompter.asked.find(({ id }) => id === "We-1.2.lastPromise");
    expect(asked?.intro.join("\n")).toContain("Ask on every street");
    expect(store.at("commitments", "We-1.2", "lastPromise")).toEqual({
      kept: "partly",
      why: "two streets were left out",
    });
  });

  const carriedOn: Written = {
    ...scored({}),
    commitments: { "We-1.2": { said: 1, actions: ["A1", "A2", "A3"] } },
    actions: {
      A1: { ...last.actions.A1, due: "2027-01-01", success: "x", decidedWith: "no" },
      A2: { what: "Count the stumps", status: "dropped" },
      A3: { what: "Plant on Mill Lane", owner: "Tree lead" },
    },
  };
  const lastWithTwo = {
    ...last,
    commitments: { "We-1.2": { said: 1, actions: ["A1", "A2"] } },
    actions: { ...last.actions, A2: { what: "Count the stumps" } },
  };

  it.each([
    ["kept", "done"],
    ["dropped", "dropped"],
    ["partly", undefined],
    ["not", undefined],
  ])("marks what was carried on and still open: %s", async (kept, status) => {
    const store = memoryStore(carriedOn);
    const { prompter } = await followUp(
      store,
      { "follow-up.pick": "", "We-1.2.lastPromise": kept, "We-1.2.lastPromise.why": stop },
      { last: lastWithTwo },
    );
    expect(store.at("actions", "A1", "status")).toBe(status);
    expect(store.at("actions", "A2", "status")).toBe("dropped");
    expect(store.at("actions", "A3", "status")).toBeUndefined();
    const told = status === undefined ? [] : [`A1 is marked ${status}.`];
    expect(prompter.heard.filter((line) => line.includes("marked"))).toEqual(told);
    expect(store.saves()).toBe(1);
  });

  it("takes back the answer and what it closed together", async () => {
    const store = memoryStore(carriedOn);
    await followUp(
      store,
      {
        "follow-up.pick": "",
        "We-1.2.lastPromise": ["kept", stop],
        "We-1.2.lastPromise.why": { does: "back" },
      },
      { last: lastWithTwo },
    );
    expect(store.data()).toEqual(carriedOn);
  });

  it("offers the whole team to hand it on to", async () => {
    const store = memoryStore(scored({ "We-1.2": 1 }));
    await followUp(
      store,
      {
        "follow-up.pick": "",
        "We-1.2.lastPromise": "later lead",
        "We-1.2.causes": stop,
      },
      { last },
    );
    expect(store.at("commitments", "We-1.2", "later")).toEqual({ lastPromise: "lead" });
  });

  it("asks for a new action where only carried ones are there", async () => {
    const store = memoryStore({
      ...scored({}),
      commitments: { "We-1.2": { said: 1, actions: ["A1"] } },
      actions: { A1: { ...last.actions.A1, due: "2027-01-01", success: "x", decidedWith: "no" } },
    });
    const { prompter } = await followUp(
      store,
      {
        "follow-up.pick": "",
        "We-1.2.lastPromise": skip,
        "We-1.2.causes": skip,
        "We-1.2.needs": "",
        "We-1.2.actions": "",
        "We-1.1.question": skip,
      },
      { last },
    );
    expect(prompter.left()).toEqual([]);
  });

  it("asks for an action where the new one is done", async () => {
    const store = memoryStore({
      ...scored({}),
      commitments: { "We-1.2": { said: 1, actions: ["A7"] } },
      actions: { A7: { what: "Water on Mill Lane", owner: "Tree lead", status: "done" } },
    });
    const { prompter } = await followUp(
      store,
      {
        "follow-up.pick": "",
        "We-1.2.lastPromise": skip,
        "We-1.2.causes": skip,
        "We-1.2.needs": "",
        "We-1.2.actions": "",
        "We-1.1.question": skip,
      },
      { last },
    );
    expect(prompter.left()).toEqual([]);
  });
});

const saidOf = (asked: readonly Question[]) =>
  asked.find(({ id }) => id === "We-1.2.needs")?.intro.slice(-3);

describe("a need that was recorded last year", () => {
  const last: Written = {
    ...scored({ "We-1.2": 1, "We-1.3": 1 }),
    period: "2025-26",
    needs: {
      N1: {
        commitments: ["We-1.2", "We-1.3"],
        kind: "unmet",
        what: "No shade on Mill Lane",
        people: 12,
      },
      N2: {
        commitments: ["We-1.2"],
        what: "Roots in the path",
        people: "not-counted",
        yearlyCost: 9000,
      },
      N3: { commitments: ["We-2.1"], what: "Dry beds" },
    },
  };
  const START = scored({ "We-1.2": 1, "We-1.3": 1 });
  const BEFORE = { "follow-up.pick": "", "We-1.2.causes": skip, "We-1.2.lastPromise": skip };

  it("is shown with its number before this year's are asked for, until it is recorded again", async () => {
    const store = memoryStore(START);
    const script = { ...BEFORE, "We-1.2.needs": stop };
    const { prompter } = await followUp(store, script, { last });
    expect(saidOf(prompter.asked)).toEqual([
      'N1 in 2025-26: "No shade on Mill Lane". People: 12.',
      'N2 in 2025-26: "Roots in the path". People: not counted. Cost: £9,000 a year.',
      "If the need is one of these, use the same words. Otherwise it counts as another need.",
    ]);
    const needs = {
      N1: {
        commitments: ["We-1.2"],
        kind: "unmet",
        what: "no shade on Mill Lane.",
        people: 0,
        counted: "x",
      },
      N2: {
        commitments: ["We-1.2"],
        kind: "unmet",
        what: "Roots in the path",
        people: "not-counted",
        yearlyCost: 1,
      },
    };
    const again = await followUp(
      memoryStore({ ...START, needs }),
      { ...script, "N1.yearlyCost": "" },
      { last },
    );
    expect(saidOf(again.prompter.asked)?.join(" ")).not.toContain("2025-26:");
  });

  it("keeps its id in the same words, and is one need of several commitments again", async () => {
    const store = memoryStore(START);
    const pass = { "We-1.2.actions": skip, "We-1.3.causes": skip, "We-1.3.lastPromise": skip };
    await followUp(
      store,
      {
        ...BEFORE,
        "We-1.2.needs": ["no shade on Mill Lane.", "No shade on Mill Lane", "Mud", ""],
        "N1.kind": skip,
        "N1.people": skip,
        "N4.kind": skip,
        "N4.people": skip,
        ...pass,
        "We-1.3.needs": ["No shade on Mill Lane", stop],
      },
      { last },
    );
    expect(store.at("needs")).toEqual({
      N1: { commitments: ["We-1.2", "We-1.3"], what: "no shade on Mill Lane." },
      N4: { commitments: ["We-1.2"], what: "Mud" },
    });
  });
});
