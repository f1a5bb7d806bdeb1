import { describe, expect, it } from "vitest";
import { frameworkFrom } from "../../../src/documents/framework/resolve.ts";
import { parseWrittenFramework } from "../../../src/documents/framework/parse.ts";
import { type Framework } from "../../../src/domain/framework.ts";
import { NO_EARLIER_IMPORT } from "../../../src/domain/wording/earlier-import.ts";
import { findWording } from "../../../src/domain/wording/find-wording.ts";
import { decideAlone, settle } from "../../../src/domain/wording/settle.ts";
import { askWording } from "../../../src/interview/wording/ask-wording.ts";
import { type Reply } from "../../../src/interview/prompter.ts";
import { fingerprint, ORCHARD, orchardYaml } from "../../support/orchard.ts";

function orchard(known: readonly string[]): Framework {
  const parsed = parseWrittenFramework(orchardYaml([...known]), "orchard.yaml", new Map());
  if (!parsed.ok) throw new Error("the orchard's file has errors");
  return frameworkFrom(parsed.value);
}

const BEES = "We sing to the bees on Sundays and holidays.";

const BLOCKS = ORCHARD.flatMap(({ title, statements }) => [
  { kind: "heading", text: title } as const,
  ...["I", "We"].flatMap((kind) => [
    { kind: "heading", text: `${kind} statements` } as const,
    ...statements
      .filter(({ id }) => id.startsWith(kind))
      .map(({ official }) => ({ kind: "item", text: official }) as const),
  ]),
]);

async function asking(replies: readonly Reply[]) {
  const framework = orchard(["I-1.1", "I-1.2", "We-1.1", "I-2.1"]);
  const blocks = [...BLOCKS, { kind: "item", text: BEES } as const];
  const sources = [{ name: "page.html", sha256: "0", language: undefined, blocks }];
  const found = findWording(framework, sources, {
    hash: fingerprint,
    others: new Set(),
    earlier: NO_EARLIER_IMPORT,
  });
  const left = [...replies];
  const asked: string[] = [];
  const prompter = {
    ask: (question: { readonly id: string }, problem: string | undefined) => {
      asked.push(problem === undefined ? question.id : `${question.id} again`);
      return Promise.resolve(left.shift() ?? ({ kind: "closed" } as const));
    },
    say: () => {},
    close: () => {},
  };
  const { decisions, how } = await askWording(
    prompter,
    { framework, found, settled: new Set(["I-1.1"]), newBefore: 0 },
    decideAlone(found, { acceptLikely: false, isAttended: true, wasAsked: () => false }),
  );
  return { asked, how, settled: settle(found, decisions) };
}

function answer(value: string): Reply {
  return { kind: "answer", value };
}

describe("askWording", () => {
  it("asks about what is not recognised, and takes what a person takes", async () => {
    const { asked, how, settled } = await asking([answer("yes"), answer("yes"), answer("new")]);
    expect(asked).toEqual(["official/We-1.2", "official/We-2.1", "new/1"]);
    expect(how).toBe("finished");
    expect(settled.found.filter(({ match }) => match === "likely").map(({ id }) => id)).toEqual([
      "We-1.2",
      "We-2.1",
    ]);
    expect(settled.fresh.map(({ words }) => words)).toEqual([BEES]);
  });

  it("leaves open what is passed over, and takes nothing that was not said", async () => {
    const { settled } = await asking([{ kind: "skip" }, { kind: "stop" }]);
    expect(settled.found.filter(({ match }) => match === "unconfirmed")).toHaveLength(2);
    expect(settled.fresh).toEqual([]);
  });

  it("goes back, and asks again about a reply that means nothing", async () => {
    const { asked } = await asking([
      answer("yes"),
      { kind: "back" },
      answer("perhaps"),
      answer("no"),
    ]);
    expect(asked.slice(0, 4)).toEqual([
      "official/We-1.2",
      "official/We-2.1",
      "official/We-1.2",
      "official/We-1.2 again",
    ]);
  });

  it("takes the id of another statement", async () => {
    const { settled } = await asking([answer("we-2.1"), answer("no"), answer("no")]);
    expect(settled.found.filter(({ match }) => match === "likely").map(({ id }) => id)).toEqual([
      "We-2.1",
    ]);
    expect(settled.leftOut.map(({ words }) => words)).toContain(BEES);
    expect(settled.leftOut.map(({ why }) => why)).toEqual(["refused", "refused"]);
  });

  it("takes no second sentence for a statement, and none for one whose words stand", async () => {
    const { asked, settled } = await asking([
      answer("we-2.1"),
      answer("yes"),
      answer("I-1.1"),
      answer("no"),
    ]);
    expect(asked.slice(1, 4)).toEqual([
      "official/We-2.1",
      "official/We-2.1 again",
      "official/We-2.1 again",
    ]);
    expect(settled.found.filter(({ match }) => match === "likely")).toHaveLength(1);
  });

  it.each(["closed", "interrupted"] as const)("ends when it is %s", async (kind) => {
    expect((await asking([{ kind }])).how).toBe(kind);
  });
});
