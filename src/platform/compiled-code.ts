import { existsSync, readFileSync } from "node:fs";
import { Module } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { packageRoot } from "./package-root.ts";

/**
 * Loads the program with the code that V8 made of it before. Node keeps that by itself from version 22 on; for
 * an earlier one the build has made it, for the V8 that it ran on. Any other V8 compiles as always.
 */
export function useCompiledCode(): void {
  const kept = join(packageRoot(), "dist/compiled");
  if ("enableCompileCache" in Module && typeof Module.enableCompileCache === "function") {
    Module.enableCompileCache(kept);
    return;
  }
  const folder = join(kept, `${process.versions.v8}-${process.arch}`);
  if (existsSync(folder)) loadWithCompiled(folder);
}

/**
 * Takes the place of Node's own way of loading a `.cjs` file, and does the same but for the code kept in a folder. What
 * such a file loads of its own kind is found beside it, without Node's search.
 */
export function loadWithCompiled(folder: string): void {
  const { cache, extensions } = Module.createRequire(import.meta.filename);
  const loaded = new Map<string, Loading>();
  const load = (filename: string, module: Loading): void => {
    loaded.set(filename, module);
    try {
      evaluate(filename, module);
    } catch (error) {
      // Whoever asks again is told again, and not given the half that was there.
      loaded.delete(filename);
      throw error;
    }
  };
  const evaluate = (filename: string, module: Loading): void => {
    // The build writes the program in ASCII, which is taken as it is, in one piece.
    const source = readFileSync(filename, "latin1");
    const cachedData = keptFor(join(folder, `${basename(filename)}.bin`));
    const script = new Script(Module.wrap(source), { filename, cachedData });
    const wrapper: CommonJsWrapper = script.runInThisContext();
    const beside = dirname(filename);
    const require = (id: string): unknown =>
      id.startsWith(".") ? loadOnce(join(beside, id)) : process.getBuiltinModule(id);
    wrapper.call(module.exports, module.exports, require, module, filename, beside);
  };
  const loadOnce = (filename: string): unknown => {
    const known = loaded.get(filename) ?? cache[filename];
    if (known !== undefined) return known.exports;
    const module: Loading = { exports: {} };
    load(filename, module);
    return module.exports;
  };
  extensions[".cjs"] = (module, filename) => {
    const known = loaded.get(filename);
    if (known === undefined) load(filename, module);
    else module.exports = known.exports;
  };
}

/** What a file that is being loaded gives to others. */
interface Loading {
  exports: unknown;
}

/** What Node makes of a file: a function of exports, require, module, filename and folder. */
type CommonJsWrapper = (...parts: readonly unknown[]) => void;

function keptFor(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // Nothing was kept for this file.
    return undefined;
  }
}
