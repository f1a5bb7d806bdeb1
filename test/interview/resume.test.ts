import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Prompter } from "../../src/interview/prompter.ts";
import { scorePlan } from "../../src/interview/score/score-plan.ts";
import { chooseWalk } from "../../src/interview/score/walk.ts";
import { hold, readingOf } from "../support/hold.ts";
import { type MemoryStore, memoryStore, type Written } from "../support/memory-store.ts";
import { TREES } from "../support/trees-framework.ts";

/** What the team will say of each commitment, whoever asks and however often. */
interface Mind {
  readonly said: string;
  readonly hasReason: boolean;
  readonly register: boolean;
  readonly fresh: readonly { method: string; where: boolean; title: string; inLine: boolean }[];
}

const mind = fc.record({
  said: fc.constantFrom("0", "1", "2", "3", "4", "not-known", "not-applicable"),
  hasReason: fc.boolean(),
  register: fc.boolean(),
  fresh: fc.array(
    fc.record({
      method: fc.constantFrom("document", "told", "counted"),
      where: fc.boolean(),
      title: fc.constantFrom("Walk", "Letter", "Photo"),
      inLine: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

const IDS = ["We-1.1", "We-1.2", "We-1.3", "We-2.1", "We-2.2"];

const REGISTER: Written = {
  E1: {
    title: "Street survey",
    kind: "people",
    method: "counted",
    asOf: "2026-05-01",
    whom: "all",
    chosen: "all asked",
  },
};

const titleOf = (id: string, index: number) => `${id} ${String(index)}`;

/** Answers from what is in mind and what the file already holds, as a person would. */
function person(minds: Readonly<Record<string, Mind>>, store: MemoryStore): Prompter {
  const titleAt = (id: string) => String(store.at("evidence", id, "title"));
  const wanted = (title: string) => {
    const [id = "", index = ""] = title.split(" ");
    return minds[id]?.fresh[Number(index)];
  };
  const nextTitle = (id: string) => {
    const titles = Object.keys(Object(store.at("evidence"))).map(titleAt);
    const index = (minds[id]?.fresh ?? []).findIndex((_, at) => !titles.includes(titleOf(id, at)));
    return index === -1 ? undefined : titleOf(id, index);
  };
  let asking = "";
  // One case a question: the length is the interview's own.
  // oxlint-disable-next-line complexity
  const reply = (id: string): string => {
    const [, name = "", part = ""] = /^(.*?)\.(\w+)$/.exec(id) ?? [];
    const title = titleAt(name);
    switch (part) {
      case "said":
        return minds[name]?.said === "not-applicable" && name === "We-1.1"
          ? "not-known"
          : (minds[name]?.said ?? "");
      case "reason":
        return minds[name]?.said === "not-applicable" || minds[name]?.hasReason === true
          ? "no trees here"
          : "";
      case "evidence": {
        asking = name;
        const isNamed =
          minds[name]?.register === false ||
          JSON.stringify(store.at("commitments", name)).includes('"E1"');
        const next = nextTitle(name);
        const fresh =
          next === undefined ? "" : wanted(next)?.inLine === true ? `new ${next}` : "new";
        return [isNamed ? "" : "E1 5 of 10", fresh].filter((one) => one !== "").join(", ");
      }
      case "title":
        return nextTitle(asking) ?? "";
      case "kind":
        return "staff";
      case "method":
        return wanted(title)?.method ?? "";
      case "where":
        return wanted(title)?.where === true ? `https://trees.example/${name}` : "";
      case "asOf":
        return "1 May 2026";
      case "count":
        return "4 of 9";
      case "whom":
        return "those who passed; whoever came";
      default:
        throw new Error(`nobody foresaw ${id}`);
    }
  };
  return {
    ask: (question, problem) => {
      if (problem !== undefined) throw new Error(`${question.id}: ${problem}`);
      return Promise.resolve({ kind: "answer", value: reply(question.id) });
    },
    say: () => {},
    close: () => {},
  };
}

async function sitting(minds: Readonly<Record<string, Mind>>, store: MemoryStore) {
  const walk = chooseWalk(readingOf(store), {
    only: undefined,
    theme: undefined,
    unresolved: false,
  });
  if (TREES.reach === undefined) throw new Error("the trees have a ladder");
  return hold(scorePlan(walk, TREES.reach, undefined), { store, prompter: person(minds, store) });
}

it("comes to the same file wherever the power is cut, by running again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(mind, mind, mind, mind, mind),
      fc.nat({ max: 60 }),
      async (all, cutAfter) => {
        const minds = Object.fromEntries(IDS.map((id, index) => [id, all[index] as Mind]));
        const start = { team: { lead: { role: "council", name: "Lead" } }, evidence: REGISTER };
        const whole = memoryStore(start);
        expect((await sitting(minds, whole)).how).toBe("finished");

        const cut = memoryStore(start, cutAfter);
        const cutBy = await sitting(minds, cut).then(
          () => "nothing",
          (error: unknown) => String(error),
        );
        expect(["nothing", "Error: the power is cut"]).toContain(cutBy);
        const resumed = memoryStore(cut.data());
        expect((await sitting(minds, resumed)).how).toBe("finished");
        expect(JSON.stringify(resumed.data())).toBe(JSON.stringify(whole.data()));
        const again = memoryStore(resumed.data());
        await sitting(minds, again);
        expect(again.saves()).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
