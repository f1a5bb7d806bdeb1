import { expect, it } from "vitest";
import { type Action } from "../../../src/domain/action.ts";
import { findMissingParts } from "../../../src/domain/sign-off/what-is-missing.ts";
import { action, assessment, level, read, record, reportOf } from "../../support/domain-values.ts";

const [OPEN, DONE, DROPPED] = [
  action("A1"),
  action("A2", { status: "done" }),
  action("A3", { status: "dropped" }),
];

function readingWith(actions: readonly Action[], more: Parameters<typeof record>[1] = {}) {
  const ids = actions.map(({ id }) => id);
  const commitments = [record("We-1", { said: level(1), actions: ids, ...more })];
  return read(assessment({ commitments, actions }));
}

it.each([
  ["only what is open", [DONE, OPEN, DROPPED], {}, "action A1"],
  ["each that is open", [OPEN, action("A4")], {}, "actions A1 and A4"],
  ["nothing where all is done or dropped", [DONE, DROPPED], {}, "nothing decided"],
  [
    "the reason for none beside what is done",
    [DONE],
    { noAction: "no rain" },
    "no action, with a reason",
  ],
  [
    "that it is for another year beside what is done",
    [DONE],
    { notThisYear: true },
    "not this year",
  ],
] as const)("names as next %s", (_, actions, more, next) => {
  const reading = readingWith(actions, more);
  const { gaps, commitments } = reportOf(reading);
  expect(gaps.find(({ id }) => id === "We-1")?.next).toBe(next);
  expect(commitments.find(({ id }) => id === "We-1")?.next).toBe(next);
  const isMissing = findMissingParts(reading).some(
    ({ what }) => what === "We-1: nothing is decided: no open action, and no reason for none",
  );
  expect(isMissing).toBe(next === "nothing decided");
});
