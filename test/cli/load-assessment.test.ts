import { expect, it } from "vitest";
import { loadAssessment } from "../../src/cli/load-assessment.ts";
import { UserError } from "../../src/platform/user-error.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";

const hostWith = (files: Record<string, string>): MemoryHost => memoryHost({ files });
const naming = (previous: string) => ({ added: `previous: ${previous}\n` });

/** What loading comes to, in short: the periods of the years, or `code at file:line`. */
async function outcome(
  host: MemoryHost,
  file: string,
  previous?: string,
): Promise<readonly string[]> {
  const loading = await loadAssessment(host, file, previous);
  const problems = loading.ok ? loading.value.warnings : loading.problems;
  const years = loading.ok ? [loading.value, ...loading.value.earlier] : [];
  return [
    ...years.map(({ assessment }) => assessment.period),
    ...problems.map(({ code, file: where, at }) => `${code} at ${where}:${String(at.line)}`),
  ];
}

it("follows the earlier years, each from its own folder, newest first", async () => {
  const host = hostWith({
    "now/2026-27.yaml": assessmentText(naming("../then/2025-26.yaml")),
    "then/2025-26.yaml": assessmentText({ period: "2025-26", ...naming("old/2023-24.yaml") }),
    "then/old/2023-24.yaml": assessmentText({ period: "2023-24" }),
  });
  expect(await outcome(host, "now/2026-27.yaml")).toEqual(["2026-27", "2025-26", "2023-24"]);
});

it("takes the file that is typed in place of the one that is named, from where the run was started", async () => {
  const host = hostWith({
    "now/2026-27.yaml": assessmentText(naming("nowhere.yaml")),
    "2024-25.yaml": assessmentText({ period: "2024-25" }),
  });
  expect(await outcome(host, "now/2026-27.yaml", "2024-25.yaml")).toEqual(["2026-27", "2024-25"]);
});

it.each([
  [
    "is missing",
    { "2026-27.yaml": assessmentText(naming("nowhere.yaml")) },
    "assessment/previous-unreadable at 2026-27.yaml:6",
  ],
  [
    "is the file itself",
    { "2026-27.yaml": assessmentText(naming("./2026-27.yaml")) },
    "assessment/previous-circular at 2026-27.yaml:6",
  ],
  [
    "is of the same year",
    { "2026-27.yaml": assessmentText(naming("b.yaml")), "b.yaml": assessmentText() },
    "assessment/previous-not-earlier at 2026-27.yaml:6",
  ],
  [
    "is invalid itself",
    { "2026-27.yaml": assessmentText(naming("b.yaml")), "b.yaml": "format: [\n" },
    "yaml/syntax at b.yaml:1",
  ],
])("stops where the earlier year's file %s, with the place", async (_what, files, problem) => {
  expect(await outcome(hostWith(files), "2026-27.yaml")).toEqual([problem]);
});

it("stops where the years go round", async () => {
  const host = hostWith({
    "2026-27.yaml": assessmentText(naming("b.yaml")),
    "b.yaml": assessmentText({ period: "2025-26", ...naming("2026-27.yaml") }),
  });
  expect(await outcome(host, "2026-27.yaml")).toEqual(["assessment/previous-circular at b.yaml:6"]);
});

it("warns where the earlier year is another council's, and reads it", async () => {
  const host = hostWith({
    "2026-27.yaml": assessmentText(naming("b.yaml")),
    "b.yaml": assessmentText({ period: "2025-26", code: "E06000001" }),
  });
  expect(await outcome(host, "2026-27.yaml")).toEqual([
    "2026-27",
    "2025-26",
    "assessment/previous-other-council at 2026-27.yaml:6",
  ]);
});

const LISTENED = (id: string) => `listening:\n  L9: { samePeopleAs: ${id} }\n`;

it.each([
  ["L1", ["2026-27", "2025-26", "2023-24"]],
  ["L3", ["2026-27", "2025-26", "2023-24"]],
  ["L2", ["assessment/unknown-earlier-listening at 2026-27.yaml:8"]],
])("looks for the people of %s in every earlier year", async (id, found) => {
  const { added } = naming("b.yaml");
  const last = {
    period: "2025-26",
    added: `previous: c.yaml\nlistening:\n  L1: { how: by post }\n`,
  };
  const first = { period: "2023-24", added: "listening:\n  L3: { how: by post }\n" };
  const host = hostWith({
    "2026-27.yaml": assessmentText({ added: added + LISTENED(id) }),
    "b.yaml": assessmentText(last),
    "c.yaml": assessmentText(first),
  });
  expect(await outcome(host, "2026-27.yaml")).toEqual(found);
});

it.each([
  ["the file", "nowhere.yaml", undefined],
  ["the typed earlier year's file", "2026-27.yaml", "nowhere.yaml"],
  ["the typed earlier year's file is the file itself", "2026-27.yaml", "2026-27.yaml"],
])("throws what the user can mend where %s is not there", async (_what, file, previous) => {
  const host = hostWith({ "2026-27.yaml": assessmentText() });
  await expect(loadAssessment(host, file, previous)).rejects.toThrow(UserError);
});

it.each(["/etc/passwd", "../.npmrc", "id_rsa", "2025-26.yaml.txt"])(
  "does not look into a file that is no assessment by its name: %s",
  async (name) => {
    const files = { "2026-27.yaml": assessmentText(naming(`"${name}"`)) };
    const host = memoryHost({ files: { ...files, [name]: "secret: [\n" } });
    const loading = await loadAssessment(host, "2026-27.yaml", undefined);
    const found = loading.ok ? loading.value.warnings : loading.problems;
    expect(found.map(({ code }) => code)).toEqual(["assessment/previous-unreadable"]);
    expect(JSON.stringify(found)).not.toContain("secret");
  },
);
