import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { MIR } from "../support/run-tool.ts";

const LIST_LOADED = resolve(import.meta.dirname, "../support/list-loaded.cjs");
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
