import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Prompter } from "../../src/interview/prompter.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";
import { ORCHARD, ORCHARD_STATEMENTS, orchardYaml } from "../support/orchard.ts";

const OWN = "frameworks/orchard.yaml";
const IDS = ORCHARD_STATEMENTS.map(({ id }) => id);

/** Sentences that are like some statement, or like none, in the lists and around them. Nobody published them. */
const STRAY = [
  "We prune the young trees in dry winter weeks, gently.",
  "I can find a ripe bench by the gate.",
  "We sing to the bees on Sundays and holidays.",
  "I may sleep beneath the tall pear tree at noon.",
  "We keep the gates and paths for wheels.",
];

interface Page {
  readonly strays: readonly {
    readonly text: string;
    readonly theme: number;
    readonly at: number;
  }[];
  /** Statements whose sentence is not on the page. */
  readonly without: readonly string[];
}

function page({ strays, without }: Page): string {
  return ORCHARD.flatMap(({ title, statements }, theme) => [
    title,
    ...["I", "We"].flatMap((kind) => {
      const items = statements
        .filter(({ id }) => id.startsWith(kind) && !without.includes(id))
        .map(({ official }) => official);
      for (const stray of strays)
        if (stray.theme === theme && stray.text.startsWith(kind))
          items.splice(stray.at % (items.length + 1), 0, stray.text);
      return [`${kind} statements`, ...items.map((item) => `- ${item}`)];
    }),
  ]).join("\n");
}

const PAGES = fc.record({
  strays: fc.uniqueArray(
    fc.record({
      text: fc.constantFrom(...STRAY),
      theme: fc.constantFrom(0, 1),
      at: fc.nat({ max: 3 }),
    }),
    { selector: ({ text }) => text, maxLength: 5 },
  ),
  without: fc.subarray(IDS, { maxLength: 2 }),
});

const REPLY = fc.constantFrom("yes", "no", "new", "skip", "stop", ...IDS);

/** A person who gives these replies, whatever is asked, and then skips what is left. */
function person(replies: readonly string[]): Prompter {
  const left = [...replies];
  return {
    ask: (_, problem) => {
      const value = problem === undefined || left.length > 0 ? (left.shift() ?? "skip") : "skip";
      if (value === "skip" || value === "stop" || value === "back")
        return Promise.resolve({ kind: value });
      return Promise.resolve({ kind: "answer", value });
    },
    say: () => {},
    close: () => {},
  };
}

interface Visit {
  readonly page: string;
  readonly args: readonly string[];
  /** Undefined: nobody is there. */
  readonly replies: readonly string[] | undefined;
}

/** The framework's file after an import into it. */
async function after(own: string, { page: text, args, replies }: Visit): Promise<string> {
  const isThere = replies !== undefined;
  const host = memoryHost({
    files: { [OWN]: own, "page.txt": text },
    ...(isThere ? { prompter: person(replies) } : {}),
    surroundings: { stdinIsTerminal: isThere, stdoutIsTerminal: isThere },
  });
  const code = await run(
    ["framework", "import", "page.txt", "--framework", "orchard", ...args],
    host,
  );
  if (code !== 0) throw new Error(host.stderr());
  return host.stored.get(OWN) ?? "";
}

describe("an import that is run twice", () => {
  it("changes nothing, whatever was answered, whoever is there the second time", async () => {
    await fc.assert(
      fc.asyncProperty(
        PAGES,
        fc.subarray(IDS, { minLength: 1, maxLength: 3 }),
        fc.option(fc.array(REPLY, { maxLength: 12 }), { nil: undefined }),
        fc.constantFrom([], ["--accept-likely"], ["--force"]),
        async (made, known, replies, args) => {
          const sure = made.without.length === 0 ? known : IDS;
          const own = orchardYaml(sure);
          const visit = { page: page(made), args, replies };
          const once = await after(own, visit);
          expect(await after(once, { ...visit, replies: undefined })).toBe(once);
          // The same person again, who passes over what is asked once more, or stops again.
          const isStopped = replies?.includes("stop") === true;
          const later = isStopped ? ["stop"] : [];
          const again = { ...visit, replies: replies === undefined ? undefined : later };
          expect(await after(once, again)).toBe(once);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("remembers what a person refused, and asks no more about it", async () => {
    const made = { strays: [{ text: STRAY[2] ?? "", theme: 0, at: 9 }], without: [] };
    const own = orchardYaml();
    const once = await after(own, { page: page(made), args: [], replies: ["no"] });
    expect(once).toContain("why: refused");
    expect(once).toContain("We sing to the bees");
    // Nobody is there: without the refusal it would be a new statement, for its list is whole.
    expect(await after(once, { page: page(made), args: [], replies: undefined })).toBe(once);
    expect(await after(own, { page: page(made), args: [], replies: undefined })).toContain(
      "match: new",
    );
    // Somebody would take it: nobody asks.
    expect(await after(once, { page: page(made), args: [], replies: ["new"] })).toBe(once);
  });

  it("takes what was passed over once somebody says so, and forgets that it was", async () => {
    const made = { strays: [{ text: STRAY[2] ?? "", theme: 0, at: 9 }], without: [] };
    const visit = { page: page(made), args: [] };
    const once = await after(orchardYaml(), { ...visit, replies: ["skip"] });
    expect(once).toContain("why: passed-over");
    const later = await after(once, { ...visit, replies: ["new"] });
    expect(later).not.toContain("leftOut");
    expect(later).toContain("match: new");
  });

  it.each([
    ["Page 3 of 3", 0],
    ["Printed on a rainy day in the orchard", 0],
    ["We sing to the bees on Sundays and holidays.", 1],
  ])("takes %s for a new statement %i times where nobody is there", async (text, times) => {
    const made = `${page({ strays: [], without: [] })}\n- ${text}`;
    const once = await after(orchardYaml(), { page: made, args: [], replies: undefined });
    expect(once.match(/match: new/g) ?? []).toHaveLength(times);
  });

  it("never gives an id again, though its statement was taken out by hand", async () => {
    const bees = { strays: [{ text: STRAY[2] ?? "", theme: 0, at: 9 }], without: [] };
    const trees = { strays: [{ text: STRAY[4] ?? "", theme: 0, at: 9 }], without: [] };
    const once = await after(orchardYaml(), { page: page(bees), args: [], replies: ["new"] });
    expect(once).toContain("id: We-1.3");
    const start = once.indexOf("      - id: We-1.3");
    const end = once.indexOf('  - id: "2"');
    const without = once.slice(0, start) + once.slice(end);
    const twice = await after(without, { page: page(trees), args: [], replies: ["new", "new"] });
    expect(twice).not.toContain("id: We-1.3");
    expect(twice).toContain("id: We-1.4");
  });

  it("takes back what nobody had confirmed, where a person refuses it", async () => {
    const own = orchardYaml(["I-1.1"]);
    const all = { page: page({ strays: [], without: [] }), args: [] };
    const open = await after(own, { ...all, replies: undefined });
    expect(open.match(/match: unconfirmed/g)).toHaveLength(5);
    const refused = await after(open, { ...all, replies: Array<string>(20).fill("no") });
    expect(refused).not.toContain("match: unconfirmed");
    expect(refused.match(/why: refused/g)).toHaveLength(5);
  });
});
