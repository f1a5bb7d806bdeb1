import { expect, it, describe } from "vitest";
import { commitmentsOf } from "../../src/domain/framework.ts";
import { type Question } from "../../src/interview/prompter.ts";
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
const skip = { does: "skip" } as const;
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
      "We-1.1.reason": "most streets have a tree that people sit under",
      "We-1.1.evidence": "E1 23 of 66, E4",
      "We-2.1.said": "not-known",
      "We-2.1.reason": "nobody has walked there",
      "We-2.1.evidence": "",
    });
    expect(how.how).toBe("finished");
    expect(prompter.left()).toEqual([]);
    expect(store.at("commitments", "We-1.1")).toEqual({
      said: 3,
      by: "lead",
      asked: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      reason: "most streets have a tree that people sit under",
      evidence: [{ id: "E1", yes: 23, of: 66 }, { id: "E4" }],
    });
    expect(store.at("commitments", "We-2.1")).toMatchObject({
      said: "not-known",
      reason: "nobody has walked there",
    });
    expect(store.at("commitments", "We-2.1")).not.toHaveProperty("evidenceOpen");
  });

  it("asks for a new piece line by line, at most seven prompts, and says its level at once", async () => {
    const store = memoryStore(started());
    const { prompter } = await score(store, {
      "We-1.1.said": "3",
      "We-1.1.reason": "",
      "We-1.1.evidence": ["E1 50 of 66, new", "new Tree count", ""],
      "E5.title": "Letter to the paper",
      "E5.kind": "people",
      "E5.method": "told",
      "E5.where": "",
      "E5.asOf": "3/4/2026",
      "E6.kind": "outcomes",
      "E6.method": "counted",
      "E6.where": "https://trees.example/count",
      "E6.asOf": "31 March 2026",
      "We-1.1.E6.count": "23/66",
      "E6.whom": "every street; all 66 streets walked",
      "We-2.1.said": { does: "stop" },
    });
    expect(prompter.left()).toEqual([]);
    expect(store.at("evidence", "E6")).toEqual({
      title: "Tree count",
      kind: "outcomes",
      method: "counted",
      where: "https://trees.example/count",
      asOf: "2026-03-31",
      whom: "every street",
      chosen: "all 66 streets walked",
    });
    expect(store.at("evidence", "E5")).toEqual({
      title: "Letter to the paper",
      kind: "people",
      method: "told",
      asOf: "2026-04-03",
    });
    expect(store.at("commitments", "We-1.1", "evidence")).toEqual([
      { id: "E1", yes: 50, of: 66 },
      { id: "E5" },
      { id: "E6", yes: 23, of: 66 },
    ]);
    expect(prompter.heard.join("\n")).toContain("23 of 66 is 35%: that shows level 2, Sapling.");
    for (const piece of ["E5", "E6"]) {
      const asked = prompter.asked.filter(({ id }) => id.includes(piece));
      expect(asked.length).toBeLessThanOrEqual(7);
    }
  });

  it("asks at most three prompts where the evidence is in the register", async () => {
    for (const [said, parts] of [
      ["3", ["said", "reason", "evidence"]],
      ["not-known", ["said", "reason", "evidence"]],
      ["not-applicable", ["said", "reason"]],
    ] as const) {
      const store = memoryStore(started({ profile: "full" }));
      const { prompter } = await score(
        store,
        {
          "We-1.3.said": said,
          "We-1.3.reason": "no trees",
          "We-1.3.evidence": "E1 5 of 9, E4 shows 0",
        },
        { selection: { only: ["We-1.3"] } },
      );
      expect(parts.length).toBeLessThanOrEqual(3);
      expect(prompter.asked.map(({ id }) => id)).toEqual(parts.map((part) => `We-1.3.${part}`));
    }
  });

  it("never takes not applicable without a reason, on a critical commitment, or where people answered", async () => {
    const store = memoryStore(
      started({
        profile: "full",
        listening: { L1: {} },
        lived: { "I-2.2": { from: "L1", never: 1 } },
      }),
    );
    const { prompter } = await score(
      store,
      {
        "We-1.1.said": ["not-applicable", { does: "skip" }],
        "We-1.2.said": "not-applicable",
        "We-1.2.reason": ["", "the parks council does it"],
        "We-1.3.said": { does: "skip" },
        "We-2.1.said": { does: "skip" },
        "We-2.2.said": ["not-applicable", { does: "skip" }],
      },
      { mayFail: true },
    );
    expect(prompter.heard.filter((line) => line.startsWith("problem:"))).toHaveLength(3);
    expect(store.at("commitments")).toEqual({
      "We-1.2": expect.objectContaining({
        said: "not-applicable",
        reason: "the parks council does it",
      }) as unknown,
    });
  });

  it.each([
    ["E9", /names no piece.*E1, E4/],
    ["E1", /E1 23 of 66/],
    ["E1 70 of 66", /more yes answers/],
    ["E1 5 of 0", /counts nobody/],
    ["E4 5 of 9", /not counted/],
    ["E1 9 of 66 shows 3", /at most 1/],
    ["E4 shows 2", /at most 1/],
    ["E1 a few", /not a count/],
  ])("says what is wrong with the evidence %s", async (reply, wrong) => {
    const store = memoryStore(started());
    const { prompter } = await score(
      store,
      {
        "We-1.1.said": "3",
        "We-1.1.reason": "",
        "We-1.1.evidence": [reply, { does: "stop" }],
      },
      { mayFail: true },
    );
    expect(prompter.heard.at(-1)).toMatch(wrong);
    expect(store.at("commitments", "We-1.1")).not.toHaveProperty("evidence");
  });

  it("asks again only for both halves of who was counted", async () => {
    const store = memoryStore(started({ evidence: { E2: { ...REGISTER.E1, whom: undefined } } }));
    const { prompter } = await score(
      store,
      {
        "We-1.1.said": "3",
        "We-1.1.reason": "",
        "We-1.1.evidence": ["E2 3 of 5", ""],
        "E2.whom": ["everyone on the street", "everyone on the street; all asked; 5 answered"],
        "We-2.1.said": { does: "stop" },
      },
      { mayFail: true },
    );
    expect(prompter.heard).toContainEqual(expect.stringContaining("how they were chosen"));
    expect(store.at("evidence", "E2", "chosen")).toBe("all asked; 5 answered");
  });

  it("takes pieces away, and changes their counts", async () => {
    const store = memoryStore(
      started({
        commitments: {
          "We-1.1": { said: 2, evidence: [{ id: "E4" }, { id: "E1", yes: 1, of: 2, note: "x" }] },
        },
      }),
    );
    await score(
      store,
      { "We-1.1.said": "2", "We-1.1.reason": "", "We-1.1.evidence": "not E4, E1 3 of 4" },
      { selection: { only: ["We-1.1"] } },
    );
    expect(store.at("commitments", "We-1.1", "evidence")).toEqual([
      { id: "E1", yes: 3, of: 4, note: "x" },
    ]);
  });

  it("adds notes and asks the same question again", async () => {
    const store = memoryStore(started());
    await score(store, {
      "We-1.1.said": ["note ask Ann", "note", "note", "1"],
      "We-1.1.note": ["and Bob", { does: "skip" }],
      "We-1.1.reason": "",
      "We-1.1.evidence": { does: "stop" },
    });
    expect(store.at("commitments", "We-1.1")).toMatchObject({
      note: "ask Ann\nand Bob",
      said: 1,
    });
  });

  it("keeps another judgement beside the council's answer, never over it", async () => {
    const store = memoryStore(started({ commitments: { "We-1.1": { said: 3, by: "lead" } } }));
    await score(
      store,
      {
        "We-1.1.view": "1",
        "We-1.1.view.reason": "the trees are far away",
        "We-1.1.view.reason.agreed": "no",
        "We-2.1.view": "not-known",
        "We-2.1.view.reason": "",
      },
      { by: "group" },
    );
    expect(store.at("commitments")).toEqual({
      "We-1.1": {
        said: 3,
        by: "lead",
        views: [{ by: "group", said: 1, reason: "the trees are far away" }],
      },
      "We-2.1": { views: [{ by: "group", said: "not-known" }] },
    });
  });

  it("asks once whose answers these are where the council has several members", async () => {
    const team = { ...TEAM, psw: { role: "council", name: "Tree worker" } };
    const store = memoryStore(started({ team }));
    const { prompter } = await score(store, {
      by: "psw",
      "We-1.1.said": "2",
      "We-1.1.reason": "",
      "We-1.1.evidence": "",
      "We-2.1.said": "2",
      "We-2.1.reason": "",
      "We-2.1.evidence": "",
    });
    expect(prompter.asked.filter(({ id }) => id === "by")).toHaveLength(1);
    expect(store.at("commitments", "We-2.1", "by")).toBe("psw");
  });
});

const answered = (more: Written = {}) =>
  started({ commitments: { "We-1.1": { said: 2, reason: "two streets of five", ...more } } });

const intros = (asked: readonly Question[]) => asked.map(({ id, intro }) => [id, intro[0] ?? ""]);
const statement = (id: string): string => {
  const found = commitmentsOf(TREES).find((one) => one.id === id);
  return `${id}: ${found?.plain ?? ""}`;
};

describe("a sitting that goes on after a stop", () => {
  it("shows the statement before the first question about each commitment, and once", async () => {
    const store = memoryStore(started());
    await score(store, {
      "We-1.1.said": "3",
      "We-1.1.reason": skip,
      "We-1.1.evidence": skip,
      "We-2.1.said": "3",
      "We-2.1.reason": { does: "stop" },
    });
    const { prompter } = await score(store, {
      "We-1.1.reason": skip,
      "We-1.1.evidence": skip,
      "We-2.1.reason": skip,
      "We-2.1.evidence": skip,
    });
    expect(intros(prompter.asked)).toEqual([
      ["We-1.1.reason", statement("We-1.1")],
      ["We-1.1.evidence", "We-1.1: the evidence."],
      ["We-2.1.reason", statement("We-2.1")],
      ["We-2.1.evidence", "We-2.1: the evidence."],
    ]);
  });

  it("shows it before a question about a piece of evidence, and once", async () => {
    const linked = { said: 3, reason: "we walked", evidence: [{ id: "E5" }] };
    const store = memoryStore(
      started({ evidence: { E5: { title: "Walk" } }, commitments: { "We-1.1": linked } }),
    );
    const script = { "E5.kind": "people", "E5.method": { does: "stop" } } as const;
    const { prompter } = await score(store, script);
    expect(intros(prompter.asked)).toEqual([
      ["E5.kind", statement("We-1.1")],
      ["E5.method", "E5: Walk."],
    ]);
  });

  it("shows it to those whose own view has no reason yet", async () => {
    const views = [{ by: "group", said: 2 }];
    const store = memoryStore(started({ commitments: { "We-1.1": { said: 3, views } } }));
    const { prompter } = await score(
      store,
      { "We-1.1.view.reason": { does: "stop" } },
      { by: "group" },
    );
    expect(intros(prompter.asked)).toEqual([["We-1.1.view.reason", statement("We-1.1")]]);
  });
});

describe("the reason of a level", () => {
  const only = { selection: { only: ["We-1.1"] } };

  it("is shown when the level is given again, and stays with an empty reply", async () => {
    const store = memoryStore(answered());
    const { prompter } = await score(
      store,
      { "We-1.1.said": "3", "We-1.1.reason": "", "We-1.1.evidence": "" },
      only,
    );
    const asked = prompter.asked.find(({ id }) => id === "We-1.1.reason");
    expect(asked?.intro.join("\n")).toContain("Two streets of five.");
    expect(store.at("commitments", "We-1.1", "reason")).toBe("two streets of five");
  });

  it.each([
    ["three streets of five", "three streets of five"],
    ["None", undefined],
  ])("becomes what is typed: %s", async (reply, reason) => {
    const store = memoryStore(answered());
    await score(store, { "We-1.1.said": "3", "We-1.1.reason": reply, "We-1.1.evidence": "" }, only);
    expect(store.at("commitments", "We-1.1", "reason")).toBe(reason);
  });

  it("is not asked where the level was left as it is", async () => {
    const store = memoryStore(answered({ reason: undefined }));
    const { prompter } = await score(
      store,
      { "We-1.1.said": { does: "skip" }, "We-1.1.evidence": "" },
      only,
    );
    expect(prompter.asked.map(({ id }) => id)).toEqual(["We-1.1.said", "We-1.1.evidence"]);
  });

  it("is asked first where the sitting was cut short before it, and never once the evidence is settled", async () => {
    const store = memoryStore(started());
    await score(store, { "We-1.1.said": "3", "We-1.1.reason": { does: "stop" } });
    await score(store, {
      "We-1.1.reason": "",
      "We-1.1.evidence": "",
      "We-2.1.said": { does: "stop" },
    });
    const { prompter } = await score(store, { "We-2.1.said": { does: "stop" } });
    expect(prompter.asked.map(({ id }) => id)).toEqual(["We-2.1.said"]);
  });

  it("never takes a note for the reason", async () => {
    const store = memoryStore(started());
    await score(
      store,
      {
        "We-1.1.said": "3",
        "We-1.1.reason": ["note ask Ann first", "note", "we counted"],
        "We-1.1.note": "and Bob",
        "We-1.1.evidence": { does: "stop" },
      },
      only,
    );
    expect(store.at("commitments", "We-1.1")).toMatchObject({
      note: "ask Ann first\nand Bob",
      reason: "we counted",
    });
  });

  it.each([
    [started(), "write no reason"],
    [answered(), "leave the reason as it is"],
  ])("says what skip does: %#", async (start, skipTo) => {
    const script = { "We-1.1.said": "3", "We-1.1.reason": { does: "stop" } } as const;
    const { prompter } = await score(memoryStore(start), script, only);
    const asked = prompter.asked.find(({ id }) => id === "We-1.1.reason");
    expect(asked?.skipTo).toBe(skipTo);
  });

  it("leaves nothing for later where it is passed over", async () => {
    const store = memoryStore(started());
    const { how } = await score(
      store,
      { "We-1.1.said": "3", "We-1.1.reason": { does: "skip" }, "We-1.1.evidence": "" },
      only,
    );
    expect(how).toMatchObject({ how: "finished", skipped: [] });
    expect(store.at("commitments", "We-1.1")).not.toHaveProperty("reason");
  });

  it("is asked of another judgement too, with what stands there", async () => {
    const store = memoryStore(
      started({
        commitments: {
          "We-1.1": {
            said: 3,
            by: "lead",
            views: [{ by: "group", said: 1, reason: "too far", agreed: "the group" }],
          },
        },
      }),
    );
    await score(
      store,
      {
        "We-1.1.view": "2",
        "We-1.1.view.reason": "nearer now",
        "We-1.1.view.reason.agreed": { does: "skip" },
      },
      { ...only, by: "group" },
    );
    // Who agreed to other words did not agree to these.
    expect(store.at("commitments", "We-1.1", "views")).toEqual([
      { by: "group", said: 2, reason: "nearer now" },
    ]);
  });

  it.each([
    [["a man who plants trees"], "a man who plants trees", false],
    [[""], "Tree group", true],
    [["", { does: "skip" } as const], undefined, false],
  ])(
    "of the people's side is theirs to publish, as they want to be described: %j",
    async (described, agreed, isPublic) => {
      const team = { ...TEAM, group: { role: "people", name: "Tree group", public: isPublic } };
      const store = memoryStore(
        started({ team, commitments: { "We-1.1": { said: 3, by: "lead" } } }),
      );
      await score(
        store,
        {
          "We-1.1.view": "2",
          "We-1.1.view.reason": "too far",
          "We-1.1.view.reason.agreed": "yes",
          "We-1.1.view.reason.described": described,
        },
        { ...only, by: "group", mayFail: true },
      );
      const view = { by: "group", said: 2, reason: "too far" };
      expect(store.at("commitments", "We-1.1", "views")).toEqual([
        agreed === undefined ? view : { ...view, agreed },
      ]);
    },
  );

  it("of an officer is not asked about", async () => {
    const team = { ...TEAM, psw: { role: "council", name: "Tree worker" } };
    const store = memoryStore(
      started({ team, commitments: { "We-1.1": { said: 3, by: "lead" } } }),
    );
    const { prompter } = await score(
      store,
      { "We-1.1.view": "2", "We-1.1.view.reason": "too far" },
      { ...only, by: "psw" },
    );
    expect(store.at("commitments", "We-1.1", "views")).toHaveLength(1);
    expect(prompter.asked.map(({ id }) => id)).not.toContain("We-1.1.view.reason.agreed");
  });
});

it("leaves the evidence that was carried on, and asks for none, where the commitment is not applicable", async () => {
  const links = [{ id: "E1", yes: 9, of: 10 }, { id: "E4" }];
  const store = memoryStore(
    started({ profile: "full", commitments: { "We-1.3": { evidence: links } } }),
  );
  const { how, prompter } = await score(
    store,
    { "We-1.3.said": "not-applicable", "We-1.3.reason": "no trees" },
    { selection: { only: ["We-1.3"] } },
  );
  expect(how.how).toBe("finished");
  expect(prompter.asked.map(({ id }) => id)).toEqual(["We-1.3.said", "We-1.3.reason"]);
  expect(store.at("commitments", "We-1.3")).toMatchObject({
    said: "not-applicable",
    evidence: links,
  });
  expect(store.at("evidence")).toEqual(REGISTER);
});

describe("back", () => {
  it("takes back what was saved, answer by answer, to where the sitting began", async () => {
    const store = memoryStore(started());
    const before = JSON.stringify(store.data());
    const back = { does: "back" } as const;
    const { how } = await score(store, {
      "We-1.1.said": ["3", { does: "stop" }],
      "We-1.1.reason": ["we counted", back],
      "We-1.1.evidence": ["new", back],
      "E5.title": ["Walk", back],
      "E5.kind": ["staff", back],
      "E5.method": back,
    });
    expect(how.saved).toBe(0);
    expect(JSON.stringify({ ...store.data(), commitments: undefined })).toBe(before);
    expect(store.at("commitments") ?? {}).toEqual({});
  });

  it("opens the question before where the sitting began after it", async () => {
    const store = memoryStore(started({ commitments: { "We-1.1": { said: 3 } } }));
    await score(store, {
      "We-2.1.said": [{ does: "back" }, { does: "stop" }],
      "We-1.1.said": "1",
      "We-1.1.reason": "",
      "We-1.1.evidence": "",
    });
    expect(store.at("commitments", "We-1.1", "said")).toBe(1);
  });

  it("says so where there is none before", async () => {
    const store = memoryStore(started());
    const { prompter } = await score(
      store,
      { "We-1.1.said": [{ does: "back" }, { does: "stop" }] },
      { mayFail: true },
    );
    expect(prompter.heard.at(-1)).toMatch(/first question/);
  });
});

const ids = (written: Written, selection: Partial<Selection>) =>
  chooseWalk(readingOf(memoryStore(written)), { ...ALL, ...selection }).commitments.map(
    ({ id }) => id,
  );

describe("which commitments are walked", () => {
  it.each([
    ["the profile", "short", {}, ["We-1.1", "We-2.1"]],
    ["all of them", "full", {}, ["We-1.1", "We-1.2", "We-1.3", "We-2.1", "We-2.2"]],
    ["those named", "short", { only: ["We-2.2", "We-1.2"] }, ["We-1.2", "We-2.2"]],
    ["a theme of the profile", "short", { theme: "2" }, ["We-2.1"]],
    ["a theme", "full", { theme: "2" }, ["We-2.1", "We-2.2"]],
  ])("walks %s", (_, profile, selection, expected) => {
    expect(ids({ profile }, selection)).toEqual(expected);
  });

  it("finds what is unresolved", () => {
    const counted = { id: "E1", yes: 9, of: 10 };
    const written = {
      profile: "full",
      team: TEAM,
      evidence: { ...REGISTER, E2: { ...REGISTER.E1, kind: "outcomes", where: "a" } },
      commitments: {
        "We-1.1": { said: 1, evidence: [counted] },
        "We-1.2": { said: 4, evidence: [counted] },
        "We-1.3": { said: 1, evidence: [counted], views: [{ by: "group", said: 0 }] },
        "We-2.1": { said: "not-applicable", reason: "none" },
      },
    };
    expect(ids(written, { unresolved: true })).toEqual(["We-1.3", "We-2.2"]);
  });
});
