import { expect, it } from "vitest";
import { type CouncilEntry } from "../../../src/domain/council.ts";
import { askStart, councilFor, type Start } from "../../../src/interview/new/ask-start.ts";
import { memberId } from "../../../src/interview/new/member-id.ts";
import { scriptedPrompter } from "../../support/scripted-prompter.ts";

const COUNCILS: readonly CouncilEntry[] = [
  {
    code: "E01",
    name: "Elmshire Council",
    type: "County",
    region: "North",
    formerCodes: ["E00"],
    predecessors: [],
    since: undefined,
  },
  {
    code: "E02",
    name: "North Oakshire Council",
    type: "County",
    region: "North",
    formerCodes: [],
    predecessors: [],
    since: undefined,
  },
  {
    code: "E03",
    name: "South Oakshire Council",
    type: "County",
    region: "South",
    formerCodes: [],
    predecessors: [],
    since: undefined,
  },
];
const NOTHING: Start = { council: undefined, period: undefined, lead: undefined, group: undefined };

it.each([
  ["elm", { code: "E01", name: "Elmshire Council", formerCode: undefined }],
  ["e02", { code: "E02", name: "North Oakshire Council", formerCode: undefined }],
  ["E00", { code: "E01", name: "Elmshire Council", formerCode: "E00" }],
  ["X99999999", { code: "X99999999", name: undefined, formerCode: undefined }],
])("finds the council that %s leads to", (typed, council) => {
  expect(councilFor(typed, COUNCILS)).toEqual(council);
});

it.each([
  ["oakshire", /fits 2 councils.*E02.*E03/],
  ["pineshire", /no council/],
  ["", /no council/],
])("says why %s leads to no one council", (typed, why) => {
  expect(councilFor(typed, COUNCILS)).toMatch(why);
});

it("asks for what is missing, goes back, and keeps nothing that does not fit", async () => {
  const prompter = scriptedPrompter(
    {
      council: ["oakshire", "elm", "north oak"],
      period: ["2026", { does: "back" }, "2026-27"],
      lead: "Tree lead",
    },
    { mayFail: true },
  );
  const answer = await askStart(prompter, { ...NOTHING, group: "Neighbours" }, COUNCILS);
  expect(answer).toEqual({
    kind: "start",
    start: { council: "north oak", period: "2026-27", lead: "Tree lead", group: "Neighbours" },
  });
  expect(prompter.left()).toEqual([]);
  // Which council was taken is said with the very next question, and again where another is chosen.
  expect(prompter.asked.map(({ id, intro }) => [id, intro.join(" ").slice(0, 22)])).toEqual([
    ["council", ""],
    ["council", ""],
    ["period", "This is for Elmshire C"],
    ["period", "This is for Elmshire C"],
    ["council", ""],
    ["period", "This is for North Oaks"],
    ["lead", ""],
  ]);
});

it.each(["stop", "closed", "interrupted"] as const)("ends without a start on %s", async (does) => {
  const prompter = scriptedPrompter({ council: { does } });
  expect(await askStart(prompter, NOTHING, COUNCILS)).toEqual({ kind: does });
});

it.each([
  ["Principal social worker", [], "psw"],
  ["Director", ["director"], "director2"],
  ["Élan d'arbres", [], "eda"],
  ["2nd lead", [], "m2l"],
])("makes of %s a short id", (role, taken, id) => {
  expect(memberId(role, new Set(taken))).toBe(id);
});

it("does not say of an answer that it is saved, because nothing is until all are there", async () => {
  const prompter = scriptedPrompter({ council: { does: "stop" } });
  await askStart(prompter, NOTHING, COUNCILS);
  expect(prompter.asked.map(({ isSavedAtOnce }) => isSavedAtOnce)).toEqual([false]);
});
