import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { forgetLocated, locatedYaml } from "../../../src/documents/assessment/located.ts";
import { parseAssessment } from "../../../src/documents/assessment/parse.ts";
import { textsIn } from "../../../src/documents/texts-in.ts";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { TREES_CONTEXT } from "../../support/assessment-context.ts";

const FILE = "test/fixtures/assessment/valid/rich.yaml";
const text = readFileSync(FILE, "utf8");

function read(): Assessment {
  const parsed = parseAssessment(text, FILE, TREES_CONTEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

it("is what the assessment was read from, without reading it again", () => {
  const assessment = read();
  expect(locatedYaml(assessment, text, FILE)).toBe(locatedYaml(assessment, text, FILE));
});

it("gives the same places for an assessment that another thread has read", () => {
  const assessment = read();
  const here = locatedYaml(assessment, text, FILE);
  const elsewhere = locatedYaml(structuredClone(assessment), text, FILE);
  const paths = [[], ["nowhere"], ...textsIn(here.data).map(({ path }) => path)];
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    expect(elsewhere.placeOf(path)).toEqual(here.placeOf(path));
    expect(elsewhere.placeOfValue(path)).toEqual(here.placeOfValue(path));
  }
});

it("is read again where it was let go of", () => {
  const assessment = read();
  const before = locatedYaml(assessment, text, FILE);
  forgetLocated(assessment);
  const after = locatedYaml(assessment, text, FILE);
  expect(after).not.toBe(before);
  expect(after.placeOf(["period"])).toEqual(before.placeOf(["period"]));
});

it("still knows where everything stands after it was let go of", () => {
  const assessment = read();
  const yaml = locatedYaml(assessment, text, FILE);
  const paths = [[], ["nowhere"], ...textsIn(yaml.data).map(({ path }) => path)];
  const places = (): unknown =>
    paths.map((path) => [yaml.placeOf(path), yaml.placeOfValue(path)] as const);
  const before = places();
  forgetLocated(assessment);
  expect(places()).toEqual(before);
});

it("is read again from a text or a file that is another", () => {
  const assessment = read();
  const moved = locatedYaml(assessment, `# one line more\n${text}`, FILE);
  const { line } = locatedYaml(assessment, text, FILE).placeOf(["period"]);
  expect(moved.placeOf(["period"]).line).toBe(line + 1);
  expect(locatedYaml(assessment, text, "other.yaml").file).toBe("other.yaml");
});
