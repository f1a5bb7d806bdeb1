import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseAssessment } from "../../../src/documents/assessment/parse.ts";
import { type Problem } from "../../../src/domain/problem.ts";
import { TREES_CONTEXT } from "../../support/assessment-context.ts";

const FOLDER = "test/fixtures/assessment/invalid";
const files = readdirSync(FOLDER).toSorted();

it("has fixtures to walk", () => {
  expect(files.length).toBeGreaterThan(60);
});

/** A fixture's first line says every problem that it has, in order: `# expect: 7:5 assessment/unknown-evidence, …`. */
it.each(files)("finds in %s what its first line says, and nothing else", (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, "utf8");
  const stated = /^# expect: (.*)$/m.exec(text)?.[1]?.split(", ");
  expect(problemsIn(text, file)).toEqual(stated);
});

it.each(files)("says in %s what to do, in the manner of messages", (file) => {
  const parsed = parseAssessment(readFileSync(`${FOLDER}/${file}`, "utf8"), file, TREES_CONTEXT);
  for (const { message, advice } of parsed.ok ? parsed.warnings : parsed.problems)
    for (const sentence of [message, advice ?? "as it is"]) {
      expect(sentence).toMatch(/^[^A-Z]/);
      expect(sentence).not.toMatch(/[.!]$|undefined|\[object|NaN/);
    }
});

function problemsIn(text: string, file: string): readonly string[] {
  const parsed = parseAssessment(text, file, TREES_CONTEXT);
  return (parsed.ok ? parsed.warnings : parsed.problems).map(inShort);
}

function inShort({ at, code }: Problem): string {
  return `${String(at.line)}:${String(at.column)} ${code}`;
}
