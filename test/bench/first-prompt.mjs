// Starts a plain session and prints how long it took until its first question stood on the screen, in milliseconds, and
// what resource-use.cjs says of the whole run. node first-prompt.mjs <mir.cjs> <words…>
import { spawn } from "node:child_process";
import { argv, execPath, hrtime } from "node:process";
import { fileURLToPath } from "node:url";

const preload = fileURLToPath(new URL("resource-use.cjs", import.meta.url));
const started = hrtime.bigint();
const child = spawn(execPath, ["-r", preload, ...argv.slice(2)], {
  stdio: ["pipe", "pipe", "ignore", "pipe"],
});
const [, output, , resources] = [null, child.stdout, null, child.stdio[3]];
let milliseconds;
let seen = "";
let use = "";
output.on("data", (part) => {
  seen += String(part);
  if (milliseconds !== undefined || !seen.includes("Answer:")) return;
  milliseconds = Number(hrtime.bigint() - started) / 1e6;
  child.stdin.end("stop\n");
});
resources.on("data", (part) => (use += String(part)));
child.on("close", (code) => {
  if (code !== 0 || milliseconds === undefined)
    throw new Error(`no question was asked, and it ended with ${code}: ${seen}`);
  process.stdout.write(`${milliseconds} ${use}`);
});
