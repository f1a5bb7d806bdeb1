import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseAssessment } from "../../../src/documents/assessment/parse.ts";
import { peekAssessment } from "../../../src/documents/assessment/peek.ts";
import { type Assessment } from "../../../src/domain/assessment.ts";
import { TREES_CONTEXT } from "../../support/assessment-context.ts";

const FILE = "test/fixtures/assessment/valid/rich.yaml";
const text = readFileSync(FILE, "utf8");

function read(source = text): Assessment {
  const parsed = parseAssessment(source, FILE, TREES_CONTEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

it("finds nothing to say of a file that uses every part of the format", () => {
  expect(parseAssessment(text, FILE, TREES_CONTEXT)).toMatchObject({ ok: true, warnings: [] });
});

it("gives every part of it", async () => {
  const shown = JSON.stringify(
    read(),
    (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value),
    2,
  );
  await expect(`${shown}\n`).toMatchFileSnapshot("golden/rich.json");
});

it("tells not known, not applicable, not assessed and 0 apart", () => {
  const { commitments } = read(text.replace("    said: 3\n", ""));
  expect([...commitments.values()].map(({ said }) => said)).toEqual([
    { kind: "not-assessed" },
    { kind: "not-applicable" },
    { kind: "not-known" },
    { kind: "level", level: 0 },
  ]);
});

it("keeps the order of the file", () => {
  expect([...read().evidence.keys()]).toEqual(["E0", "E1", "E2", "E3"]);
  expect([...(read().lived.get("I-1.1")?.counts.keys() ?? [])].slice(0, 2)).toEqual([
    "never",
    "sometimes",
  ]);
});

it("fills in what is left out", () => {
  const bare = `format: assessment/1\ncouncil: { code: X99999999, name: Example }\nperiod: "2026-27"\nframework: { id: trees, edition: "1" }\n`;
  expect(read(bare)).toMatchObject({ asOf: "2027-03-31", profile: "full", signedOff: [] });
  expect(read(bare).commitments.size).toBe(0);
  expect(read().team.get("head")?.public).toBe(false);
  expect(read().actions.get("A1")?.status).toBe("open");
  expect(read().lived.get("I-2.1")?.group?.from).toBe("L2");
});

it("is told by a change of one answer that people have not confirmed it", () => {
  const parsed = parseAssessment(text.replace("never: 6", "never: 5"), FILE, TREES_CONTEXT);
  expect(parsed.ok && parsed.warnings.map(({ code }) => code)).toEqual([
    "assessment/confirmation-outdated",
  ]);
});

it("does not look for files where nobody could look", () => {
  const context = { ...TREES_CONTEXT, localFiles: undefined };
  expect(parseAssessment(text, FILE, context)).toMatchObject({ ok: true, warnings: [] });
});

it("peeks at what has to be known before the rules", () => {
  expect(peekAssessment(text, FILE)).toEqual({
    ok: true,
    warnings: [],
    value: {
      framework: { id: "trees", edition: "1" },
      period: "2026-27",
      previous: "2025-26.yaml",
      evidencePaths: ["evidence/plan.pdf"],
    },
  });
});

it("peeks at no file whose shape is wrong", () => {
  const peeked = peekAssessment(text.replace("period:", "periode:"), FILE);
  expect(peeked.ok ? [] : peeked.problems.map(({ code }) => code)).toEqual(["schema/unknown-key"]);
});
