import { describe, expect, it } from "vitest";
import { type CouncilEntry, councilsNamed, findCouncil } from "../../src/domain/council.ts";

const council = (code: string, name: string, formerCodes: readonly string[]): CouncilEntry => ({
  code,
  name,
  type: "County",
  region: "The woods",
  formerCodes,
});
const OAK = council("E10000001", "Oak and St. Elm County Council", ["E09999999"]);
const NEW_OAK = council("E10000002", "New Oak Council", []);
const COUNCILS = [NEW_OAK, OAK];

describe("finding a council by its code", () => {
  it.each([
    ["E10000001", { kind: "current", council: OAK }],
    [" e10000001 ", { kind: "current", council: OAK }],
    ["E09999999", { kind: "former", council: OAK }],
    ["X99999999", { kind: "example" }],
    ["E10000003", { kind: "unknown" }],
    ["", { kind: "unknown" }],
  ])("finds %j", (code, expected) => {
    expect(findCouncil(COUNCILS, code)).toEqual(expected);
  });
});

describe("finding councils by part of a name", () => {
  it.each([
    ["oak", [OAK, NEW_OAK]],
    ["NEW  oak", [NEW_OAK]],
    ["st elm", [OAK]],
    ["elm & oak", [OAK]],
    ["elm oak county", [OAK]],
    ["ash", []],
    [" ", []],
  ])("finds %j", (typed, expected) => {
    expect(councilsNamed(COUNCILS, typed)).toEqual(expected);
  });
});
