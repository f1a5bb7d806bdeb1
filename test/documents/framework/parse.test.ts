import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseFramework } from "../../../src/documents/framework/parse.ts";
import { commitmentsOf, type Framework, iStatementsOf } from "../../../src/domain/framework.ts";

const text = readFileSync("test/fixtures/framework/valid/trees.yaml", "utf8");

function parse(changed: string, file: string): Framework {
  const parsed = parseFramework(changed, file, new Map());
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join("; "));
  return parsed.value;
}

describe("a framework file", () => {
  const framework = parse(text, "trees.yaml");

  it("gives commitments and I statements by what they say of themselves", () => {
    expect(commitmentsOf(framework).map(({ id }) => id)).toEqual(["We-1.1", "We-2.1"]);
    expect(iStatementsOf(framework).map(({ id }) => id)).toEqual(["I-1.1", "I-1.2"]);
  });

  it("has its defaults filled in", () => {
    const [first, second] = commitmentsOf(framework);
    expect(first?.levels.get(2)).toBe("A few trees.");
    expect(second?.levels.size).toBe(0);
    expect(framework.causes.map(({ enoughAlone }) => enoughAlone)).toEqual([true, false]);
    expect(framework.experience?.aside.map(({ outside }) => outside)).toEqual([false, true]);
    expect(framework.reach?.levels[4]?.requires).toEqual([
      { kinds: undefined, methods: undefined, byGroup: true, coProduced: false, atLeast: 1 },
    ]);
    expect(first?.crosswalks.get("law")).toEqual(["9"]);
    expect(framework.crosswalks.get("law")).toBe("care-act-2014");
  });

  it("tells a lineage that found nothing from one that was not looked for", () => {
    expect(iStatementsOf(framework).map(({ becomes }) => becomes)).toEqual([undefined, []]);
  });

  it("reads the same with Windows line ends and a byte order mark", () => {
    const changed = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(parse(changed, "trees.yaml")).toEqual(framework);
  });

  it("must be named after its id in a frameworks folder, and nowhere else", () => {
    const parsed = parseFramework(text, "garden/frameworks/bushes.yaml", new Map());
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual([
      "framework/other-name",
    ]);
    expect(parseFramework(text, "garden\\frameworks\\trees.yaml", new Map()).ok).toBe(true);
    expect(parseFramework(text, "garden/bushes.yaml", new Map()).ok).toBe(true);
  });
});
