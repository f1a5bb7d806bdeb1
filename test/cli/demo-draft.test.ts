import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { demoDesk } from "../../src/cli/demo-desk.ts";
import { editsByHand } from "../../src/cli/demo-by-hand.ts";
import { draftStore } from "../../src/cli/demo-draft.ts";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { holdOver } from "../../src/cli/interview-session.ts";
import { loadAssessment } from "../../src/cli/load-assessment.ts";
import { run } from "../../src/cli/run.ts";
import { scoreOpening } from "../../src/cli/score.ts";
import { openOver } from "../../src/cli/with-assessment.ts";
import { readYaml } from "../../src/documents/located-yaml.ts";
import { realHost } from "../support/real-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const EXAMPLE = resolve(import.meta.dirname, "../../reports/example");

it("comes to what mir score saves answer by answer", { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  for (const name of ["2025-26.yaml", "evidence"])
    cpSync(join(EXAMPLE, name), join(folder, name), { recursive: true });
  const replies = join(EXAMPLE, "replies/theme-1.yaml");
  const file = join(folder, "2026-27.yaml");
  const { host } = demoDesk(realHost(), ".", []);
  const quiet = { ...host, files: realHost().files };
  const begin = ["new", file, "--from", join(folder, "2025-26.yaml"), "--as-of", "2026-09-30"];
  expect(await run([...begin, "--profile", "full"], quiet)).toBe(ExitCode.ok);

  const loading = await loadAssessment(quiet, file, undefined);
  if (!loading.ok) throw new Error("the file that was begun cannot be loaded");
  const draft = draftStore(loading.value);
  const open = openOver(quiet, loading.value, draft);
  const options = {
    by: "psw",
    theme: "1",
    only: undefined,
    followUp: false,
    unresolved: false,
    on: undefined,
    plain: false,
    replies,
  };
  const opening = scoreOpening(open.read(), options);
  const setup = { file, command: "mir score", plain: false, replies, on: undefined };
  expect(await holdOver(quiet, setup, { open, opening })).toBe(ExitCode.ok);

  const line = ["score", file, "--theme", "1", "--by", "psw", "--replies", replies];
  expect(await run(line, quiet)).toBe(ExitCode.ok);
  const saved = dataOf(readFileSync(file, "utf8"));
  expect(draft.data()).toEqual(saved);
  expect(dataOf(draft.text())).toEqual(saved);
});

it("types a fragment into the data: puts in, replaces, takes out, and finds items by their id", () => {
  const data = {
    commitments: { "We-1": { said: 2, evidence: [{ id: "E1" }, { id: "E2" }] } },
    evidence: { E1: { title: "Trees" }, E2: { title: "Water" } },
  };
  const fragment = {
    commitments: { "We-1": { reason: "Few trees.", evidence: { E2: { note: "Wells." } } } },
    evidence: { E1: null },
  };
  expect(editsByHand(fragment, data)).toEqual([
    { path: ["commitments", "We-1", "reason"], value: "Few trees." },
    { path: ["commitments", "We-1", "evidence", 1, "note"], value: "Wells." },
    { path: ["evidence", "E1"], value: undefined },
  ]);
  const unknown = { commitments: { "We-1": { evidence: { E9: { note: "?" } } } } };
  expect(() => editsByHand(unknown, data)).toThrow("E9");
});

function dataOf(text: string): unknown {
  const read = readYaml(text, "file");
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value.data;
}
