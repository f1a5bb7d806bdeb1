/** How much of a function (in bytes of V8's own code) runs before it is optimised; V8 11 by itself takes 67,584. */
const BUDGET = 1_000_000;

/**
 * Lets a function run for longer before it is optimised. A run over one file ends before optimised code has paid
 * for the making of it, which was two fifths of the processor's time; a run over many files still gets it.
 * From V8 12 on a lighter optimiser comes first and there is nothing to put off.
 */
export function optimiseLate(): void {
  const { v8 } = process.versions;
  if (!v8.startsWith("11.")) return;
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`);
}
