/**
 * Kills a sitting at random moments, many times over, and looks at what is left. `npm run crash -- --rounds 300 --seed 7`.
 *
 * A whole sitting is held once without a kill, and the file is kept as it is after every "Saved.". Then sittings are
 * killed with SIGKILL. After each kill the file must hold, byte for byte, every answer whose "Saved." was printed, or
 * that and the one answer that was being saved; the next sitting must open with a question that came at that point; and
 * what the killed one left beside the file must be taken away by the next save.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { sit } from "./sitting.mjs";

const FILE = "a.yaml";
const START = `# Kept by hand, and by mir.
format: assessment/1
council: { code: X99999999, name: Exampleshire }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "300" },
    seed: { type: "string" },
    program: { type: "string", default: resolve(import.meta.dirname, "../../bin/mir.cjs") },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const program = resolve(values.program);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed))
  throw new Error("--rounds and --seed are whole numbers");
process.stdout.write(`crash: ${String(rounds)} rounds, seed ${String(seed)}\n`);

const folder = mkdtempSync(join(tmpdir(), "mir-crash-"));
const path = join(folder, FILE);
const chance = chances(seed);
const oracle = await wholeSitting();
process.stdout.write(
  `a whole sitting: ${String(oracle.states.length - 1)} answers saved, each of these files is valid\n`,
);

const seen = { inFlight: 0, beforeFirst: 0, leftovers: 0, locks: 0, finished: 0, killed: 0 };
let state = 0;
let backdated = [];
const problem = await allRounds();
if (problem === undefined) {
  rmSync(folder, { recursive: true });
  process.stdout.write(
    `nothing lost: ${String(seen.killed)} sittings killed, ${String(seen.inFlight)} with an answer on its way that was kept whole, ` +
      `${String(seen.beforeFirst)} before anything was saved; ${String(seen.locks)} locks taken over, ` +
      `${String(seen.leftovers)} temporary files swept; ${String(seen.finished)} sittings came to their end\n`,
  );
} else {
  process.stdout.write(`\n${problem}\nthe files are kept in ${folder}\n`);
  process.exitCode = 1;
}

async function allRounds() {
  for (let round = 1; round <= rounds; round += 1) {
    // One sitting after another: each goes on from what the one before left.
    // oxlint-disable-next-line no-await-in-loop
    const wrong = await oneRound();
    if (wrong !== undefined) return `round ${String(round)} of seed ${String(seed)}: ${wrong}`;
  }
  return undefined;
}

/** The file after each save of a sitting that nobody disturbs, and the questions that were asked from there on. */
async function wholeSitting() {
  writeFileSync(path, START);
  const states = [START];
  const questions = [[]];
  const ended = await sit({
    program,
    folder,
    file: FILE,
    onPrompt: ({ question, saved }) => {
      if (saved === states.length) {
        states.push(readFileSync(path, "utf8"));
        questions.push([]);
      }
      questions.at(-1).push(question);
    },
  });
  if (ended.code !== 0)
    throw new Error(`the sitting without a kill ended with ${String(ended.code)}: ${ended.errors}`);
  if (ended.saved === states.length) states.push(readFileSync(path, "utf8"));
  if (ended.saved !== states.length - 1 || states.length < 20)
    throw new Error("the whole sitting was not followed");
  for (const [index, text] of states.entries()) {
    const one = join(folder, `state-${String(index)}.yaml`);
    writeFileSync(one, text);
  }
  const names = states.map((_, index) => `state-${String(index)}.yaml`);
  const checked = spawnSync(process.execPath, [program, "check", ...names], {
    cwd: folder,
    encoding: "utf8",
  });
  if (checked.status !== 0)
    throw new Error(`a file of the whole sitting is not valid: ${checked.stderr}`);
  for (const name of names) rmSync(join(folder, name));
  writeFileSync(path, START);
  return { states, questions };
}

/** One sitting, killed at some moment unless it ends before. Gives what is wrong with what it left. */
async function oneRound() {
  const before = state;
  const questions = [];
  let wrong;
  const atStart = chance() < 0.15;
  const prompts = 1 + Math.floor(chance() * 12);
  const delay = chance() * (atStart ? 250 : 60);
  const ended = await sit({
    program,
    folder,
    file: FILE,
    questionFrom: withoutStatement,
    onStart: ({ run }) => atStart && killAfter(run, delay),
    onPrompt: ({ question, saved }) => {
      questions.push(question);
      if (saved > 0) wrong ??= sweptNow();
    },
    onReply: ({ run }) => !atStart && questions.length === prompts && killAfter(run, delay),
  });
  if (wrong !== undefined) return wrong;
  const [first] = questions;
  if (first !== undefined && !isRightQuestion(first, before))
    return `the sitting opened with another question than the one that was next:\n${String(first)}`;
  return lookAt(ended, before);
}

function killAfter(run, milliseconds) {
  if (milliseconds < 1) run.kill("SIGKILL");
  else setTimeout(() => run.kill("SIGKILL"), milliseconds);
}

/** A question as the whole sitting asked it: one that opens again shows the statement before the first one about it. */
function withoutStatement(asked) {
  const [statement, ...lines] = asked.split("\n");
  const rest = lines.join("\n");
  const isShownAgain = /^We-[\d.]+: /.test(statement) && oracle.questions.flat().includes(rest);
  return isShownAgain ? rest : asked;
}

/** Right is what was asked between this state and the next; after the last, anything that was asked at the end. */
function isRightQuestion(question, index) {
  const known = oracle.questions[index] ?? [];
  return index >= oracle.states.length - 1 || known.includes(question);
}

/** Gives what is wrong with what a sitting left; notes where the next one goes on. */
function lookAt({ code, signal, saved, errors }, before) {
  const hasEnded = signal === null;
  if (hasEnded && code !== 0) return `the sitting ended by itself with ${String(code)}: ${errors}`;
  const text = readFileSync(path, "utf8");
  const promised = before + saved;
  const found = [promised, promised + 1].find((index) => oracle.states[index] === text);
  if (found === undefined)
    return `the file is not what ${String(promised)} saved answers make it; it is state ${String(oracle.states.indexOf(text))} of the whole sitting`;
  const strange = hasEnded ? readdirSync(folder).filter((name) => name !== FILE) : strangers();
  if (strange.length > 0) return `these files lie beside it: ${strange.join(", ")}`;
  note({ hasEnded, promised, found });
  return undefined;
}

function note({ hasEnded, promised, found }) {
  state = hasEnded ? 0 : found;
  if (hasEnded) {
    seen.finished += 1;
    writeFileSync(path, START);
  } else {
    seen.killed += 1;
    seen.inFlight += found - promised;
    if (found === 0) seen.beforeFirst += 1;
  }
  noteLeft();
}

/** Files that are neither the assessment nor anything that a killed sitting may leave. */
function strangers() {
  return readdirSync(folder).filter(
    (name) =>
      name !== FILE && !/^a\.yaml\.(lock(\.taking-over)?|\d+\.mir-temporary(\.\d+)?)$/.test(name),
  );
}

/** Temporary files are swept once they are old enough: they are made so. */
function noteLeft() {
  const names = readdirSync(folder);
  if (names.includes(`${FILE}.lock`)) seen.locks += 1;
  backdated = names.filter((name) => name.includes("mir-temporary"));
  const longAgo = Date.now() / 1000 - 600;
  for (const name of backdated) utimesSync(join(folder, name), longAgo, longAgo);
}

function sweptNow() {
  const left = backdated.filter((name) => readdirSync(folder).includes(name));
  seen.leftovers += backdated.length - left.length;
  backdated = [];
  return left.length === 0 ? undefined : `these were not swept: ${left.join(", ")}`;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function chances(start) {
  let value = start >>> 0;
  return () => {
    value = (value + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(value ^ (value >>> 15), value | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
