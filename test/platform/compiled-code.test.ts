import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadWithCompiled } from "../../src/platform/compiled-code.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const require = createRequire(import.meta.url);
const before = require.extensions[".cjs"];
let folder = "";

/** A file of a program, in the folder. */
function write(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

describe("loadWithCompiled", () => {
  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, "kept"));
    loadWithCompiled(join(folder, "kept"));
  });
  afterEach(() => {
    if (before === undefined) delete require.extensions[".cjs"];
    else require.extensions[".cjs"] = before;
  });

  it("gives two files that need each other what there is of the other", () => {
    write("one.cjs", 'exports.one = 1; exports.two = require("./two.cjs").two;');
    const two = write("two.cjs", 'exports.two = require("./one.cjs").one + 1;');
    expect(require(join(folder, "one.cjs"))).toEqual({ one: 1, two: 2 });
    expect(require(two)).toEqual({ two: 2 });
  });

  it.each(["asked for by the program", "asked for by a file of its own"])(
    "gives no half of a file that throws, %s",
    (by) => {
      write("half.cjs", 'exports.half = true; throw new Error("broken");');
      const whole = write(
        "whole.cjs",
        'try { require("./half.cjs"); } catch {} exports.half = require("./half.cjs");',
      );
      const asked = by === "asked for by the program" ? join(folder, "half.cjs") : whole;
      expect(() => require(asked)).toThrow("broken");
      expect(() => require(asked)).toThrow("broken");
    },
  );
});
