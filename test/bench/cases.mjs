import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeYears } from "./many-years.mjs";
import { runToFirstPrompt } from "./measure.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const mir = `${root}bin/mir.cjs`;
const [earlier, example] = ["2025-26", "2026-27"].map(
  (year) => `${root}reports/example/${year}.yaml`,
);
const MEMORY_BAR = 2;
/** Ten years of 880 KB are held at once. */
const MEMORY_BAR_OF_YEARS = 4;

/** What every case is a ratio to. */
export const REFERENCE = { name: "node -e 0", args: ["-e", "0"], bar: 1, memoryBar: 1 };

/** Everything that is timed from start to end, with its bar. What the cases read is written into a folder. */
export function startUpCases(folder) {
  cpSync(join(root, "reports/example"), folder, { recursive: true });
  const alone = join(folder, "alone.yaml");
  writeFileSync(alone, readFileSync(example, "utf8").replace(/^previous:.*\n/m, ""));
  const years = writeYears(folder, 10);
  const session = [mir, "score", join(folder, "2026-27.yaml"), "--plain", "--by", "psw"];
  return [
    REFERENCE,
    one("mir --version", ["--version"], 1.2),
    one("mir --help", ["--help"], 1.6),
    one("mir check, 56 KB", ["check", alone], 3),
    ...reports("56 KB", alone),
    // The same with the earlier year that the example names, which is read and worked out too.
    one("mir check, 56 + 28 KB", ["check", example], 3),
    ...reports("56 + 28 KB", example),
    one("mir diff", ["diff", earlier, example], 4),
    { name: "mir score --plain, first question", args: session, run: runToFirstPrompt, bar: 9 },
    // Half the years beside all of them: the cost of one more year is to stay the same.
    ...[5, 10].map((count) => ({
      ...one(`mir trend, ${count} years × 200 statements`, trend(years.slice(0, count)), 15),
      memoryBar: MEMORY_BAR_OF_YEARS,
    })),
  ].map((each) => ({ memoryBar: MEMORY_BAR, ...each }));
}

function one(name, words, bar) {
  return { name, args: [mir, ...words], bar };
}

function trend(years) {
  return ["trend", ...years, "--format", "csv"];
}

function reports(size, file) {
  const bars = { Markdown: 3.3, CSV: 3.3, JSON: 3.3, HTML: 4 };
  return Object.entries(bars).map(([format, bar]) =>
    one(`mir report, ${format}, ${size}`, ["report", file, "--format", format.toLowerCase()], bar),
  );
}
