import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { aheadReader, type YearTask } from "../../src/cli/year-ahead.ts";
import { type Workers } from "../../src/platform/host.ts";
import { TREND_FORMATS } from "../../src/render/trend/formats.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";
import { runTool } from "../support/run-tool.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Files = Readonly<Record<string, string>>;

const NAMES = Array.from({ length: 9 }, (_, place) => `${String(2017 + place)}.yaml`);

function periodOf(place: number): string {
  return `${String(2017 + place)}-${String(18 + place)}`;
}

/** Every year leads to the one before it, every third has a warning, and what is claimed goes up and down. */
const CHAIN: Files = Object.fromEntries(
  NAMES.map((name, place) => {
    const previous = place === 0 ? "" : `previous: ${String(2016 + place)}.yaml\n`;
    const warning =
      place % 3 === 0 ? `evidence:\n  E${String(place)}: { title: Nobody uses it }\n` : "";
    const said = `commitments:\n  We-1.1: { said: ${String(place % 5)}, reason: So we think. }\n`;
    return [name, assessmentText({ period: periodOf(place), added: previous + said + warning })];
  }),
);

const OWN_FRAMEWORK = `format: framework/1\nid: trees\n`;

const TREES: Files = {
  "frameworks/trees.yaml": readFileSync(
    new URL("../fixtures/framework/valid/trees.yaml", import.meta.url),
    "utf8",
  ),
  ...Object.fromEntries(
    [2, 3, 5].map((place) => [
      NAMES[place] ?? "",
      assessmentText({
        period: periodOf(place),
        added: "evidence:\n  E1: { title: Nobody uses it }\n",
      }).replace('making-it-real-2018, edition: "2018"', 'trees, edition: "1"'),
    ]),
  ),
};

const HEARD: Files = {
  "2018.yaml": assessmentText({
    period: "2018-19",
    added: "listeningFrom: heard.yaml\n",
  }).replace('making-it-real-2018, edition: "2018"', 'social-care-future, edition: "2021"'),
  "heard.yaml": assessmentText({
    period: "2018-19",
    added: `listening:
  L1: { asOf: "2018-06-01", how: on paper, whom: people, invited: 90, chosenBy: the group }
lived:
  I-1.1: { from: L1, never: 6, sometimes: 11, mostly: 20, always: 9 }
`,
  }),
};

/** What stands in the way, or is out of the common, in files that the other thread has to read, or this one. */
const CASES: readonly (readonly [string, Files, readonly string[]])[] = [
  ["nothing is wrong", {}, NAMES],
  ["the newest is named first", {}, NAMES.toReversed()],
  ["one is named twice", {}, ["2018.yaml", ...NAMES]],
  ["one is missing", {}, NAMES.toSpliced(6, 0, "missing.yaml")],
  ["the seventh is no YAML", { "2023.yaml": "format: [\n" }, NAMES],
  ["two are broken", { "2022.yaml": "format: [\n", "2018.yaml": "format: gate/1\n" }, NAMES],
  ["the first is broken, to which all lead", { "2017.yaml": "format: [\n" }, NAMES],
  [
    "one names a framework that is not there",
    { "2019.yaml": assessmentText({ period: "2019-20" }).replace("making-it-real-2018", "trees") },
    NAMES,
  ],
  [
    "a framework of the council's own is broken",
    { "frameworks/making-it-real-2018.yaml": OWN_FRAMEWORK },
    NAMES,
  ],
  [
    "some lie in a folder with a framework of its own",
    {
      "old/frameworks/making-it-real-2018.yaml": OWN_FRAMEWORK,
      "old/2012.yaml": assessmentText({ period: "2012-13" }),
      "old/2013.yaml": assessmentText({ period: "2013-14" }),
    },
    [...NAMES, "old/2012.yaml", "old/2013.yaml"],
  ],
  ["some are by a framework of the council's own", TREES, NAMES],
  ["one takes in what was heard elsewhere", HEARD, NAMES],
  ["one takes in what is not there", { "2018.yaml": HEARD["2018.yaml"] ?? "" }, NAMES],
  [
    "one is of another council",
    { "2020.yaml": assessmentText({ period: "2020-21", code: "E06000001" }) },
    NAMES,
  ],
  ["one is a text that a report begins like", { "2021.yaml": '{ "format": "report/1" }\n' }, NAMES],
];

interface Reading extends Workers {
  /** What was read here. */
  readonly read: readonly string[];
  readonly isClosed: () => boolean;
}

/** A worker that does its tasks in order, each some turns after it was asked. */
function workerThat(answer: (task: YearTask) => Promise<unknown>): Reading {
  const read: string[] = [];
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    count: 1,
    run: async (task) => {
      // Plain values go from thread to thread, and nothing else.
      const asked = structuredClone(task) as YearTask;
      const before = last;
      const result = (async () => {
        await before;
        await setImmediate();
        read.push(asked.year);
        return structuredClone(await answer(asked));
      })();
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      isClosed = true;
    },
    read,
    isClosed: () => isClosed,
  };
}

function readerOf(files: Files): Reading {
  return workerThat(aheadReader(memoryHost({ files })));
}

function outcomeOf(host: MemoryHost, code: ExitCode) {
  return { code, stdout: host.stdout(), stderr: host.stderr() };
}

async function trend(
  names: readonly string[],
  files: Files,
  { workers, words = [] }: { readonly workers?: Workers; readonly words?: readonly string[] } = {},
) {
  const host = memoryHost(workers === undefined ? { files } : { files, workers });
  return outcomeOf(host, await run(["trend", ...names, ...words], host));
}

describe("mir trend with another thread", () => {
  it.each(CASES)("says the same as without, where %s", async (_what, more, names) => {
    const files = { ...CHAIN, ...more };
    const workers = readerOf(files);
    expect(await trend(names, files, { workers })).toEqual(await trend(names, files));
    expect(workers.read).not.toHaveLength(0);
    expect(workers.isClosed()).toBe(true);
  });

  it.each(TREND_FORMATS)("says the same as without, as %s", async (format) => {
    const words = ["--format", format];
    const alone = await trend(NAMES, CHAIN, { words });
    expect(alone.code).toBe(ExitCode.ok);
    expect(await trend(NAMES, CHAIN, { words, workers: readerOf(CHAIN) })).toEqual(alone);
  });

  it("says the same as without of what may be published", async () => {
    const files = { ...CHAIN, "2019.yaml": `${CHAIN["2019.yaml"] ?? ""}# 07700 900123\n` };
    const words = ["--public"];
    const alone = await trend(NAMES, files, { words });
    expect(await trend(NAMES, files, { words, workers: readerOf(files) })).toEqual(alone);
  });

  it("knows every file that was read, and writes over none", async () => {
    const files = { ...CHAIN, ...HEARD, ...TREES };
    for (const name of ["heard.yaml", "2019.yaml", "frameworks/trees.yaml"]) {
      const workers = readerOf(files);
      // oxlint-disable-next-line no-await-in-loop
      const words = ["--format", "csv", "-o", name, "--force"];
      const { stderr } = await trend(NAMES, files, { workers, words });
      expect(stderr).toContain(`mir: ${name}: `);
    }
  });

  it("reads here what another thread failed to read", async () => {
    const workers = workerThat(async () => {
      throw new Error("the roots are wet");
    });
    expect(await trend(NAMES, CHAIN, { workers })).toEqual(await trend(NAMES, CHAIN));
    expect(workers.read).not.toHaveLength(0);
    expect(workers.isClosed()).toBe(true);
  });

  it("takes what another thread read, and reads it no second time", async () => {
    const files = CHAIN;
    const workers = workerThat(async (task) => {
      const year = await aheadReader(memoryHost({ files }))(task);
      return year && { ...year, assessment: { ...year.assessment, asOf: "2016-01-01" } };
    });
    const { stdout } = await trend(NAMES, files, { workers, words: ["--format", "json"] });
    const { years } = JSON.parse(stdout) as { readonly years: readonly { asOf: string }[] };
    const taken = years.filter(({ asOf }) => asOf === "2016-01-01");
    expect(taken).toHaveLength(workers.read.length);
  });

  it("asks no thread for a few years, nor for reports", async () => {
    const four = NAMES.slice(0, 4);
    const workers = workerThat(async () => undefined);
    await trend(four, CHAIN, { workers });
    const host = memoryHost({ files: CHAIN });
    await run(["report", "2017.yaml", "-o", "2017.json"], host);
    const files = Object.fromEntries(host.stored);
    await trend(["2017.json", ...NAMES.slice(1, 5)], files, { workers });
    expect(workers.read).toEqual([]);
  });

  it.each(CASES)("says the same in the built program, where %s", async (_what, more, names) => {
    const files = { ...CHAIN, ...more };
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { exitCode, stdout, stderr } = runTool(`mir trend ${names.join(" ")}`, folder);
    // The host in memory has no hint for a file that is missing.
    const said = stderr.replace("check the name and the folder\n", "");
    expect({ code: exitCode, stdout, stderr: said }).toEqual(await trend(names, files));
  });
});
