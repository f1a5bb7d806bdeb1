import { describe, expect, it } from "vitest";
import { iStatementsOf } from "../../src/domain/framework.ts";
import { peoplePlan } from "../../src/interview/people/people-plan.ts";
import { readAnswers } from "../../src/interview/people/read-answers.ts";
import { newSession } from "../../src/interview/session.ts";
import { hold } from "../support/hold.ts";
import { type MemoryStore, memoryStore, type Written } from "../support/memory-store.ts";
import { type Scripted, scriptedPrompter } from "../support/scripted-prompter.ts";
import { TREES } from "../support/trees-framework.ts";

const stop = { does: "stop" } as const;
const skip = { does: "skip" } as const;
const L1 = { how: "workshop", asOf: "2026-06-14", whom: "neighbours", officerPresent: false };

const SCALE = (() => {
  if (TREES.experience === undefined) throw new Error("the trees have I statements");
  return TREES.experience;
})();

function record(
  store: MemoryStore,
  script: Record<string, Scripted | readonly Scripted[]>,
  options: {
    only?: readonly string[];
    listening?: string;
    mayFail?: boolean;
    last?: Written;
  } = {},
) {
  const all = iStatementsOf(TREES);
  const { only } = options;
  const statements = only === undefined ? all : all.filter(({ id }) => only.includes(id));
  const prompter = scriptedPrompter(script, { mayFail: options.mayFail ?? false });
  const plan = peoplePlan(statements, SCALE, options.listening);
  return hold(plan, { store, prompter, session: newSession(only), last: options.last }).then(
    (how) => ({
      how,
      prompter,
    }),
  );
}

describe("recording what people said", () => {
  it("asks first how they were listened to, then each statement, and says the level at once", async () => {
    const store = memoryStore({});
    const { how, prompter } = await record(store, {
      "L1.how": "workshop on paper",
      "L1.asOf": "14 June 2026",
      "L1.whom": "neighbours",
      "L1.invited": "40",
      "L1.chosenBy": "the tree group",
      "L1.askedBy": "its own facilitators",
      "L1.spokenFor": "",
      "L1.notHeard": "people in care homes",
      "L1.officerPresent": "no",
      "I-1.1.lived": "6 11 22 9 4 1 2",
      "I-1.2.lived": "group",
      "I-1.2.group.level": "1",
      "I-1.2.group.people": "14",
      "I-1.2.group.heard": "0 to 3",
      "I-1.2.group.statement": "We were told afterwards",
      "I-1.2.group.statement.agreed": "no",
      "I-1.2.group.minority": "",
      "I-2.1.lived": "never 3, always 12",
      "I-2.2.lived": skip,
    });
    expect(how.how).toBe("finished");
    expect(prompter.left()).toEqual([]);
    expect(store.data()).toEqual({
      listening: {
        L1: {
          how: "workshop on paper",
          asOf: "2026-06-14",
          whom: "neighbours",
          invited: 40,
          chosenBy: "the tree group",
          askedBy: "its own facilitators",
          spokenFor: "nobody",
          notHeard: "people in care homes",
          officerPresent: false,
        },
      },
      lived: {
        "I-1.1": {
          from: "L1",
          never: 6,
          sometimes: 11,
          mostly: 22,
          always: 9,
          "not-sure": 4,
          "not-about-me": 1,
          "rather-not-say": 2,
        },
        "I-1.2": {
          from: "L1",
          group: {
            level: 1,
            people: 14,
            lowest: 0,
            highest: 3,
            statement: "We were told afterwards",
          },
        },
        "I-2.1": { from: "L1", never: 3, always: 12 },
      },
    });
    expect(prompter.heard).toContain("What people live of I-1.1: 3, Most people.");
    expect(prompter.heard).toContain("What people live of I-1.2: 1, A few people.");
  });

  const PASSED = { invited: 40, chosenBy: "a", askedBy: "b" };
  const UNSPOKEN = { how: "workshop", asOf: "2026-06-14", whom: "neighbours", ...PASSED };

  it.each(["", "no", "None.", "Nobody did"])(
    "writes that nobody spoke for anyone else where that is said with %j",
    async (reply) => {
      const store = memoryStore({ listening: { L1: UNSPOKEN } });
      await record(store, { "L1.spokenFor": reply, "L1.notHeard": stop });
      expect(store.at("listening", "L1", "spokenFor")).toBe("nobody");
    },
  );

  it("asks who it was, where only yes is said of somebody who spoke for someone else", async () => {
    const store = memoryStore({ listening: { L1: UNSPOKEN } });
    const script = { "L1.spokenFor": ["yes", "a carer for her son"], "L1.notHeard": stop };
    await record(store, script, { mayFail: true });
    expect(store.at("listening", "L1", "spokenFor")).toBe("a carer for her son");
  });

  it("asks whether people agreed to have their own words published, and how they want to be described", async () => {
    const store = memoryStore({ listening: { L1 } });
    const { how, prompter } = await record(
      store,
      {
        "I-1.1.lived": "group",
        "I-1.1.group.level": "2",
        "I-1.1.group.people": "12",
        "I-1.1.group.heard": "",
        "I-1.1.group.statement": "We were told afterwards",
        "I-1.1.group.statement.agreed": ["perhaps", "yes"],
        "I-1.1.group.statement.described": ["", "the tree group"],
        "I-1.1.group.minority": "I was told before",
        "I-1.1.group.minority.agreed": "yes",
        "I-1.1.group.minority.described": skip,
      },
      { only: ["I-1.1"], listening: "L1", mayFail: true },
    );
    expect(how.how).toBe("finished");
    expect(prompter.left()).toEqual([]);
    expect(store.at("lived", "I-1.1", "group")).toEqual({
      level: 2,
      people: 12,
      statement: "We were told afterwards",
      minority: "I was told before",
      // Words of people who did not say how they want to be described stay unpublished.
      agreed: { statement: "the tree group" },
    });
  });

  it.each([
    ["L4", { samePeopleAs: "L4" }],
    ["no", {}],
  ])(
    "asks where people were listened to last year whether it was the same people: %s",
    async (reply, kept) => {
      const last: Written = { period: "2025-26", listening: { L4: { how: "by post" } } };
      const { officerPresent: _, ...begun } = L1;
      const rest = { invited: 40, chosenBy: "nobody", askedBy: "friends" };
      const store = memoryStore({ listening: { L5: { ...begun, ...rest } } });
      const script = { "L5.spokenFor": "", "L5.notHeard": "", "L5.samePeopleAs": reply };
      await record(store, { ...script, "L5.officerPresent": "no", "I-1.1.lived": stop }, { last });
      expect(store.at("listening", "L5")).toEqual({
        ...begun,
        spokenFor: "nobody",
        ...rest,
        ...kept,
        officerPresent: false,
      });
    },
  );

  it("asks which listening it is where there is one, and can begin another", async () => {
    const start: Written = { listening: { L1 }, lived: { "I-1.1": { from: "L1", always: 12 } } };
    const same = memoryStore(start);
    await record(same, { listening: "L1", "I-1.2.lived": ["1 1 1 1", stop], "I-2.1.lived": stop });
    expect(same.at("lived", "I-1.2")).toMatchObject({ from: "L1", never: 1 });

    const other = memoryStore(start);
    await record(other, { listening: "L2", "L2.how": "by phone", "L2.asOf": stop });
    expect(other.at("listening", "L2")).toEqual({ how: "by phone" });
  });

  it("asks nothing more where nobody says which listening it is, so that nothing stands under the wrong one", async () => {
    const store = memoryStore({ listening: { L1, L2: { ...L1, asOf: "2026-08-01" } } });
    const { how, prompter } = await record(store, { listening: skip });
    expect(prompter.asked.map(({ id, skipTo }) => [id, skipTo])).toEqual([
      ["listening", "end here"],
    ]);
    expect(how).toEqual({ how: "finished", saved: 0, skipped: ["listening"] });
    expect(store.at("lived")).toBeUndefined();
  });

  it("asks which listening it is where there are several, although the newest was cut short", async () => {
    const store = memoryStore({ listening: { L1, L2: { how: "by phone" } } });
    const rest = { "L2.asOf": skip, "L2.whom": stop };
    const { prompter } = await record(store, { listening: "L2", ...rest });
    expect(prompter.asked.map(({ id }) => id)).toEqual(["listening", "L2.asOf", "L2.whom"]);
    await record(store, { listening: "L1", "I-1.1.lived": stop });

    const bare = memoryStore({ listening: { L1, L2: {} } });
    const { prompter: asked } = await record(bare, { listening: stop });
    const which = asked.asked[0];
    expect(which?.kind === "choice" && which.choices.map(({ detail }) => detail)).toEqual([
      "Workshop, neighbours.",
      "nothing is said of it yet",
      "it becomes L3",
    ]);
  });

  it("goes on with a record that was cut short", async () => {
    const store = memoryStore({ listening: { L1: { how: "workshop", asOf: "2026-06-14" } } });
    const { prompter } = await record(store, { "L1.whom": stop });
    expect(prompter.asked.map(({ id }) => id)).toEqual(["L1.whom"]);

    const group = memoryStore({
      listening: { L1 },
      lived: { "I-1.1": { from: "L1", group: { level: 2, people: 12 } } },
    });
    await record(group, { listening: "L1", "I-1.1.group.heard": stop });
  });

  it("puts new counts in the place of old ones, and leaves a group's level where it came from", async () => {
    const store = memoryStore({
      listening: { L1, L2: { ...L1, asOf: "2026-08-01" } },
      lived: { "I-1.1": { from: "L1", never: 1, always: 2, group: { level: 1, people: 9 } } },
    });
    await record(
      store,
      { "I-1.1.lived": "never 4, mostly 9", "I-1.1.group.heard": stop },
      { only: ["I-1.1"], listening: "L2" },
    );
    expect(store.at("lived", "I-1.1")).toEqual({
      from: "L2",
      never: 4,
      mostly: 9,
      group: { from: "L1", level: 1, people: 9 },
    });
  });

  it("makes the record even where every question about it was passed over", async () => {
    const store = memoryStore({});
    const fields = ["how", "asOf", "whom", "invited", "chosenBy", "askedBy", "spokenFor"];
    await record(store, {
      ...Object.fromEntries(
        [...fields, "notHeard", "officerPresent"].map((key) => [`L1.${key}`, skip]),
      ),
      "I-1.1.lived": "1 1 1 1",
      "I-1.2.lived": stop,
    });
    expect(store.at("listening")).toEqual({ L1: {} });
  });

  it.each([
    ["I-1.1.lived", "0 0 0 0", /nobody answered/],
    ["I-1.1.lived", "1 2 3", /3 numbers/],
    ["I-1.1.lived", "nevr 3", /not an answer/],
    ["I-1.1.lived", "never", /whole number/],
    ["I-1.1.lived", "never 1 never 2", /twice/],
    ["I-1.1.lived", "never -1", /whole number/],
    ["I-1.1.group.people", "0", /not a number/],
    ["I-1.1.group.heard", "2 to 3", /not within/],
    ["I-1.1.group.heard", "0 to 9", /two levels/],
  ])("refuses for %s the reply %s", async (id, reply, wrong) => {
    const store = memoryStore({ listening: { L1 } });
    const { prompter } = await record(
      store,
      {
        "I-1.1.lived": "group",
        "I-1.1.group.level": "1",
        "I-1.1.group.people": "12",
        "I-1.1.group.heard": [],
        [id]: [reply, stop],
      },
      { listening: "L1", mayFail: true },
    );
    expect(prompter.heard.at(-1)).toMatch(wrong);
  });

  it("goes back over what was recorded", async () => {
    const store = memoryStore({ listening: { L1 } });
    await record(
      store,
      { "I-1.1.lived": ["9 9 9 9", stop], "I-1.2.lived": { does: "back" } },
      { listening: "L1" },
    );
    expect(store.at("lived") ?? {}).toEqual({});
  });
});

describe("reading counts", () => {
  it("takes them in the scale's order, with or without those that are never scored", () => {
    expect([...Object(readAnswers("1,2,3,4", SCALE))]).toEqual([
      ["never", 1],
      ["sometimes", 2],
      ["mostly", 3],
      ["always", 4],
    ]);
  });
  it("puts words in the scale's order", () => {
    expect([...Object(readAnswers("always 4 Never: 1", SCALE))]).toEqual([
      ["never", 1],
      ["always", 4],
    ]);
  });
});
