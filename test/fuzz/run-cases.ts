import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { ATTACKS } from "./attacks.ts";
import { ROOT } from "./corpus.ts";
import { holdToPromises } from "./promises.ts";
import { type Target, TARGETS } from "./targets.ts";

/** What the parent tells this process. */
interface Order {
  readonly cases: number;
  readonly seed: number;
  readonly only: string | undefined;
  /** Where the case at hand is kept while it runs, and a broken one stays. */
  readonly folder: string;
  /** What is run: chance cases, those that were found, both, or the attacks of that many characters. */
  readonly kind: "chance" | "found" | "both" | "attacks";
  readonly size: number;
}

const FOUND = join(ROOT, "test/fuzz/found");

async function runAll(order: Order): Promise<void> {
  if (order.kind === "attacks") await makeSlow(order);
  else await runTargets(order);
  say({ kind: "end" });
}

async function runTargets(order: Order): Promise<void> {
  const targets = TARGETS.filter(({ name }) => order.only === undefined || name === order.only);
  const weights = targets.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const target of targets) {
    // One after the other: what hangs has to be known.
    // oxlint-disable-next-line no-await-in-loop
    if (order.kind !== "chance") await replay(target, order);
    if (order.kind === "found") continue;
    // oxlint-disable-next-line no-await-in-loop
    await attack(target, order, Math.ceil((order.cases * (target.weight ?? 1)) / weights));
  }
}

/** Large files that make a careless reader slow; the parent ends what does not end. */
async function makeSlow(order: Order): Promise<void> {
  const attacks = ATTACKS.filter(({ name }) => name.includes(order.only ?? ""));
  for (const { name, command, text } of attacks) {
    const target: Target = { ...BARE, name: `attack: ${name}` };
    const content = text(order.size);
    keep(order, { target, command, content });
    try {
      // oxlint-disable-next-line no-await-in-loop
      await holdToPromises(target, command, content);
    } catch (error) {
      say({ kind: "broken", target: target.name, command, why: messageOf(error), file: "" });
    }
  }
  say({ kind: "done", target: "attacks", cases: attacks.length });
}

const BARE: Omit<Target, "name"> = {
  file: "case.yaml",
  beside: {},
  commands: [],
  isTyped: false,
  cases: fc.constant(""),
};

/** Every case that was ever found, through every command of its target. */
async function replay(target: Target, order: Order): Promise<void> {
  const names = readdirSync(FOUND).filter((name) => name.startsWith(`${target.name}--`));
  for (const name of names) {
    const content = readFileSync(join(FOUND, name));
    for (const command of target.commands) {
      keep(order, { target, command, content });
      try {
        await holdToPromises(target, command, content);
      } catch (error) {
        say({ kind: "broken", target: target.name, command, why: messageOf(error), file: name });
      }
    }
  }
  if (names.length > 0)
    say({ kind: "done", target: `${target.name}, found before`, cases: names.length });
}

async function attack(target: Target, order: Order, cases: number): Promise<void> {
  const ends: Record<number, number> = {};
  const property = fc.asyncProperty(
    target.cases,
    fc.nat({ max: target.commands.length - 1 }),
    async (content, place) => {
      const command = target.commands[place] ?? [];
      keep(order, { target, command, content });
      const code = await holdToPromises(target, command, content);
      ends[code] = (ends[code] ?? 0) + 1;
    },
  );
  const found = await fc.check(property, {
    numRuns: cases,
    seed: order.seed,
    interruptAfterTimeLimit: 600_000,
  });
  if (found.failed && found.counterexample !== null) {
    const [content, place] = found.counterexample;
    const file = join(order.folder, `${target.name}--${String(order.seed)}`);
    writeFileSync(file, content);
    const why = messageOf(found.errorInstance);
    say({ kind: "broken", target: target.name, command: target.commands[place] ?? [], why, file });
  }
  say({ kind: "done", target: target.name, cases: found.numRuns, ends });
}

interface AtHand {
  readonly target: Target;
  readonly command: readonly string[];
  readonly content: string | Uint8Array;
}

/** Where the process hangs or dies, the parent finds here what it was at. */
function keep({ folder }: Order, { target, command, content }: AtHand): void {
  writeFileSync(join(folder, "at-hand"), content);
  writeFileSync(join(folder, "at-hand.json"), JSON.stringify({ target: target.name, command }));
}

function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const order = JSON.parse(process.argv[2] ?? "{}") as Order;
mkdirSync(order.folder, { recursive: true });
await runAll(order);
