import { describe, expect, it } from "vitest";
import {
  type CouncilEntry,
  councilsNamed,
  findCouncil,
  linkCouncils,
} from "../../src/domain/council.ts";

const council = (code: string, name: string, formerCodes: readonly string[]): CouncilEntry => ({
  code,
  name,
  type: "County",
  region: "The woods",
  formerCodes,
  predecessors: [],
  since: undefined,
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

describe("how two councils belong together", () => {
  const gone = { code: "E10000009", name: "Ash County Council" };
  const east = { ...council("E06000001", "East Ash", []), predecessors: [gone] };
  const west = { ...council("E06000002", "West Ash", ["E06000009"]), predecessors: [gone] };
  const all = [OAK, east, west];

  it.each([
    ["E10000001", "E10000001", "same"],
    ["E09999999", "E10000001", "same"],
    ["E10000001", "E09999999", "same"],
    ["E10000009", "E06000001", "replaced"],
    ["E06000002", "E10000009", "replaced"],
    ["E10000009", "E06000009", "replaced"],
    ["E10000009", "E10000001", "other"],
    ["E06000001", "E06000002", "other"],
    ["E10000001", "E99999999", "other"],
    ["E10000009", "E10000009", "same"],
  ])("finds %s and %s to be %s", (one, other, kind) => {
    expect(linkCouncils(all, one, other).kind).toBe(kind);
  });

  it("names the council that is no more, and those that took its place", () => {
    expect(linkCouncils(all, "E10000009", "E06000001")).toEqual({
      kind: "replaced",
      was: gone,
      by: [east, west],
    });
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
