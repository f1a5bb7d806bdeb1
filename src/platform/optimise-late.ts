/**
 * How V8 is told to let a function run longer before it is optimised, by V8's own main version: 11 counts bytes of its own
 * code (67,584 by itself), 12 counts calls (3,000 by itself). From 13 on a lighter optimiser leaves nothing to gain. In 11
 * a function also runs four times as long as by itself before V8 takes notes of what it is called with: most are called a
 * few times only, and notes cost memory.
 */
const SETTINGS: Readonly<Record<string, string | undefined>> = {
  "11": "--interrupt-budget=1000000 --interrupt-budget-factor-for-feedback-allocation=32",
  "12": "--invocation-count-for-turbofan=20000",
};

/**
 * Puts the optimiser off. A run over one file ends before optimised code has paid for the making of it, which was two
 * fifths of the processor's time; a run over many files still gets it. V8 keeps code for one set of settings, so this
 * comes before any of that is used. Node brings code of its own for V8's own settings, so the modules of Node that the
 * run will need are loaded before: V8 would compile them otherwise.
 */
export function optimiseLate(needed: readonly string[]): void {
  const setting = SETTINGS[process.versions.v8.split(".")[0] ?? ""];
  if (setting === undefined) return;
  for (const name of needed) process.getBuiltinModule(name);
  process.getBuiltinModule("node:v8").setFlagsFromString(setting);
}
