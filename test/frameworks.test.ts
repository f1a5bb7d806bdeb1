import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crosswalkFrom } from "../src/documents/crosswalk/resolve.ts";
import { parseWrittenCrosswalk } from "../src/documents/crosswalk/parse.ts";
import { parseFramework } from "../src/documents/framework/parse.ts";
import { type Crosswalk } from "../src/domain/crosswalk.ts";
import { commitmentsOf, type Framework, iStatementsOf } from "../src/domain/framework.ts";
import { type Parsed } from "../src/domain/problem.ts";

const files = readdirSync("frameworks").filter((name) => name.endsWith(".yaml"));
const textOf = (name: string): string => readFileSync(`frameworks/${name}`, "utf8");
const isCrosswalk = (name: string): boolean => /^format: crosswalk/m.test(textOf(name));

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  const lines = parsed.problems.map(
    ({ file, at, message }) => `${file}:${String(at.line)}:${String(at.column)} ${message}`,
  );
  throw new Error(lines.join("\n"));
}

const crosswalks: ReadonlyMap<string, Crosswalk> = new Map(
  files.filter(isCrosswalk).map((name) => {
    const crosswalk = crosswalkFrom(valueOf(parseWrittenCrosswalk(textOf(name), name)));
    return [crosswalk.id, crosswalk];
  }),
);
const frameworks: ReadonlyMap<string, Framework> = new Map(
  files
    .filter((name) => !isCrosswalk(name))
    .map((name) => {
      const framework = valueOf(parseFramework(textOf(name), name, crosswalks));
      return [framework.id, framework];
    }),
);

describe("the shipped frameworks", () => {
  it("hold the statements that they should", () => {
    const counts = [...frameworks.values()].map((framework) => [
      framework.id,
      iStatementsOf(framework).length,
      commitmentsOf(framework).length,
    ]);
    expect(counts).toEqual([
      ["adass-roadmap", 0, 8],
      ["making-it-real-2012", 26, 0],
      ["making-it-real-2018", 34, 38],
      ["social-care-future", 0, 5],
    ]);
  });
});
