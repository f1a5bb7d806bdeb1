import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseFramework } from "../../../src/documents/framework/parse.ts";
import { type Crosswalk } from "../../../src/domain/crosswalk.ts";

const folder = "test/fixtures/framework/invalid";
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

const entry = { reference: "9", number: "9", title: "Water", plain: "Trees get water." };
const law: Crosswalk = {
  id: "care-act-2014",
  title: "The law of trees",
  publisher: "The town",
  source: undefined,
  asOf: undefined,
  note: undefined,
  groups: [{ title: undefined, plain: undefined, entries: [entry] }],
  evidence: [],
  scale: [],
};

it("finds fixtures", () => {
  expect(files.length).toBeGreaterThan(30);
});

it.each(files)("finds in %s what its first line says", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const expected = /^# expect: (.*)$/m.exec(text)?.[1];
  const parsed = parseFramework(text, name, new Map([[law.id, law]]));
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  const found = problems.map(({ at, code }) => `${String(at.line)}:${String(at.column)} ${code}`);
  expect(found.join(", ")).toBe(expected);
});

it.each(files)("says in %s what was found and, in one line each, what to write", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const parsed = parseFramework(text, name, new Map([[law.id, law]]));
  for (const { message, advice } of parsed.ok ? parsed.warnings : parsed.problems) {
    expect(message).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
    expect(advice ?? "write it").toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
  }
});
