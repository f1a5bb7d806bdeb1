// Tries every regular expression that comes in on texts of 100,000 characters, and says which take long.
import { readFileSync } from "node:fs";
import { Script } from "node:vm";

/** Milliseconds of work after which an expression is careless: a straight line takes a few. */
const MOST = 300;

/** Milliseconds of this process's own work: how busy the machine is does not count. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Looks for every match in a text, as `replaceAll` would. */
const script = new Script(`{
  const { pattern, text } = attempt;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] === "") pattern.lastIndex += 1;
  }
}`);

/** The work that one text takes; it is broken off where it takes too long. */
function spentOn(pattern, text) {
  globalThis.attempt = { pattern, text };
  const start = work();
  try {
    script.runInThisContext({ timeout: 10 * MOST });
  } catch (error) {
    if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
  }
  return work() - start;
}

function slowTextOf({ expression, texts }) {
  const pattern = new RegExp(expression.source, `${expression.flags.replaceAll(/[gy]/g, "")}g`);
  for (const { pump, times, before, after } of texts) {
    const spent = spentOn(pattern, before + pump.repeat(times) + after);
    if (spent > MOST) return { ...expression, pump: pump.slice(0, 40), spent: Math.round(spent) };
  }
  return undefined;
}

const attacks = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(JSON.stringify(attacks.map(slowTextOf).filter((one) => one !== undefined)));
