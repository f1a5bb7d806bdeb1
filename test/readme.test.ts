import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PROBLEM_CODES } from "../src/domain/problem-codes.ts";

const BEGIN = "<!-- problem codes: made from src/domain/problem-codes, by npm test -- -u -->";
const END = "<!-- end of problem codes -->";

function table(): string {
  const rows = Object.entries(PROBLEM_CODES)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([code, { severity, means, remedy }]) =>
        `| \`${code}\` | ${severity} | ${cell(means)} | ${cell(remedy)} |`,
    );
  return ["| code | | what it means | what to do |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "\\<");
}

it("lists every problem code with its remedy in the README", async () => {
  const readme = readFileSync("README.md", "utf8");
  const [before, rest] = readme.split(BEGIN);
  const [, after] = (rest ?? "").split(END);
  expect(before).not.toBe(readme);
  expect(after).toBeDefined();
  const expected = `${before ?? ""}${BEGIN}\n\n${table()}\n\n${END}${after ?? ""}`;
  await expect(expected).toMatchFileSnapshot("../README.md");
});

it("names only commands that there are", () => {
  const readme = readFileSync("README.md", "utf8");
  const program = readFileSync("src/cli/program.ts", "utf8");
  const named = [...readme.matchAll(/^mir ([\w-]+)/gm)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(5);
  for (const name of new Set(named)) expect(program).toContain(`commands/${name}.ts`);
});
