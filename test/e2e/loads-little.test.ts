import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { MIR } from "../support/run-tool.ts";

const LIST_LOADED = resolve(import.meta.dirname, "../support/list-loaded.cjs");
const LOADED_WHEN_SET = resolve(import.meta.dirname, "../support/loaded-when-set.cjs");
const ROOT = resolve(import.meta.dirname, "../..");

/** Words that stand in the bundled code of a library, and nowhere else. */
const MARKS = { prompts: "ExitPromptError", yaml: "js-yaml 5", schemas: "#/properties/themes" };

it("answers a lone --version before commander is loaded", () => {
  const loaded = loadedBy("--version").map((file) => file.replace(/-[\w-]{8}\.cjs$/, ""));
  const own = ["dist/chunks/first", "dist/chunks/rolldown-runtime"];
  expect(loaded.toSorted()).toEqual(["bin/mir.cjs", ...own, "dist/main.cjs"]);
});

it.each([[["--help"]], [["check", "--help"]], [["nonsense"]]])(
  "loads neither prompts nor YAML nor schemas for %j",
  (words) => {
    const loaded = loadedBy(...words);
    expect(loaded.length).toBeGreaterThan(2);
    const code = loaded.map((file) => readFileSync(join(ROOT, file), "utf8")).join("");
    for (const [what, mark] of Object.entries(MARKS)) expect(code.includes(mark), what).toBe(false);
  },
);

it("knows the marks: checking a file loads the YAML reader", () => {
  const loaded = loadedBy("check", "package.json");
  const code = loaded.map((file) => readFileSync(join(ROOT, file), "utf8")).join("");
  expect(code).toContain(MARKS.yaml);
});

/** Words of what writes Markdown, and of a table of two thousand characters' names that it never asks. */
const MARKDOWN = "Cannot handle unknown node";
const CHARACTER_NAMES = "CounterClockwiseContourIntegral";
const EXAMPLE = "reports/example/2026-27.yaml";

it.each(["html", "csv", "json"])(
  "loads nothing that writes Markdown for a report in %s",
  (format) => {
    expect(codeOf("report", EXAMPLE, "--format", format)).not.toContain(MARKDOWN);
  },
);

it("loads what writes Markdown for a report in Markdown, without the names of characters", () => {
  const code = codeOf("report", EXAMPLE, "--format", "markdown");
  expect(code).toContain(MARKDOWN);
  expect(code).not.toContain(CHARACTER_NAMES);
});

it("knows the mark: words to be imported are read with the names of characters", () => {
  expect(codeOfAll()).toContain(CHARACTER_NAMES);
});

// From V8 13 on nothing is set.
it.runIf(Number.parseInt(process.versions.v8, 10) < 13)(
  "loads what it hashes with while Node's own code for it is of use",
  () => {
    const { output } = spawnSync(
      process.execPath,
      ["--require", LOADED_WHEN_SET, MIR, "check", EXAMPLE],
      { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe", "pipe"] },
    );
    expect(output[3]).toBe("crypto\n");
  },
);

/** All the code that a run loads. */
function codeOf(...words: readonly string[]): string {
  return loadedBy(...words)
    .map((file) => readFileSync(join(ROOT, file), "utf8"))
    .join("");
}

/** All the code of the program. */
function codeOfAll(): string {
  const folder = join(ROOT, "dist/chunks");
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
}

/** The files of the package that a run loads, in their order. */
function loadedBy(...words: readonly string[]): readonly string[] {
  const { output } = spawnSync(process.execPath, ["--require", LIST_LOADED, MIR, ...words], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const paths = (output[3] ?? "").split("\n").filter((path) => path !== LIST_LOADED);
  return paths.map((path) => relative(ROOT, path).replaceAll("\\", "/"));
}
