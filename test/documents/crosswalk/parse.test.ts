import { describe, expect, it } from "vitest";
import { parseWrittenCrosswalk } from "../../../src/documents/crosswalk/parse.ts";
import { crosswalkFrom } from "../../../src/documents/crosswalk/resolve.ts";
import { entriesOf } from "../../../src/domain/crosswalk.ts";

const HEAD = 'format: crosswalk/1\nid: byelaws\ntitle: "Tree byelaws"\npublisher: The town\n';
const SECTIONS = 'sections:\n  - {number: "1", id: s1, title: Water, plain: Trees get water.}\n';
const THEMES =
  "themes:\n  - id: water\n    title: Water\n    statements:\n      - {id: daily, number: 1, title: Daily, plain: Every day.}\n";

function outcome(text: string): readonly string[] {
  const parsed = parseWrittenCrosswalk(text, "byelaws.yaml");
  if (parsed.ok) return [...entriesOf(crosswalkFrom(parsed.value)).keys()];
  return parsed.problems.map(({ at, code }) => `${String(at.line)}:${String(at.column)} ${code}`);
}

describe("a crosswalk", () => {
  it.each([
    ["sections, known by their numbers", HEAD + SECTIONS, ["1"]],
    ["themes, with statements known by their ids", HEAD + THEMES, ["daily"]],
  ])("has %s", (_, text, references) => {
    expect(outcome(text)).toEqual(references);
  });

  it.each([
    ["neither", HEAD, "1:1 crosswalk/shape"],
    ["both", HEAD + SECTIONS + THEMES, "7:1 crosswalk/shape"],
    [
      "a number twice",
      `${HEAD}${SECTIONS}  - {number: "1", id: s2, title: Soil, plain: Soil.}\n`,
      "7:14 crosswalk/duplicate-id",
    ],
    ["a number without quotes", HEAD + SECTIONS.replace('"1"', "1"), "6:14 schema/wrong-type"],
    ["a framework's format", HEAD.replace("crosswalk/1", "framework/1"), "1:9 format/unknown"],
    ["a later format", HEAD.replace("crosswalk/1", "crosswalk/12"), "1:9 format/later-version"],
    ["no keys at all", "just words\n", "1:1 schema/wrong-type"],
  ])("is refused with %s", (_, text, expected) => {
    expect(outcome(text)).toEqual([expected]);
  });
});
