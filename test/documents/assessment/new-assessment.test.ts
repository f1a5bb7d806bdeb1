import { expect, it } from "vitest";
import { newAssessment } from "../../../src/documents/assessment/new-assessment.ts";
import { parseAssessment } from "../../../src/documents/assessment/parse.ts";
import { editAssessment } from "../../../src/documents/assessment/write.ts";
import { TREES_CONTEXT } from "../../support/assessment-context.ts";

const start = {
  council: { code: "E06000001", name: "Hartlepool Borough Council" },
  period: "2026-27",
  asOf: "2026-09-30",
  framework: { id: "trees", edition: "1" },
  profile: "short",
  previous: "2025-26.yaml",
} as const;

it("starts a file that can be read at once", () => {
  const parsed = parseAssessment(newAssessment(start), "new.yaml", TREES_CONTEXT);
  expect(parsed).toMatchObject({ ok: true, warnings: [], value: start });
});

it("leaves out what is not given", () => {
  const text = newAssessment({ ...start, asOf: undefined, previous: undefined });
  expect(text).not.toMatch(/^(asOf|previous):/m);
  const parsed = parseAssessment(text, "new.yaml", TREES_CONTEXT);
  expect(parsed).toMatchObject({ ok: true, value: { asOf: "2027-03-31", previous: undefined } });
});

it("writes a first session as a person would", async () => {
  const edits = [
    {
      path: ["team", "psw"],
      value: { role: "council", name: "Principal social worker", public: true },
    },
    { path: ["commitments", "We-1.1", "said"], value: 3 },
    { path: ["commitments", "We-1.1", "by"], value: "psw" },
    { path: ["commitments", "We-1.1", "asked"], value: "5be1c0a2d94f7e30" },
    { path: ["commitments", "We-1.1", "evidence", 0], value: { id: "E1" } },
    { path: ["evidence", "E1"], value: { title: "Survey of people after their review" } },
    { path: ["evidence", "E1", "kind"], value: "people" },
    { path: ["evidence", "E1", "method"], value: "counted" },
    { path: ["evidence", "E1", "asOf"], value: "2026-03-31" },
    { path: ["commitments", "We-1.1", "evidence", 0, "yes"], value: 23 },
    { path: ["commitments", "We-1.1", "evidence", 0, "of"], value: 66 },
    { path: ["evidence", "E1", "chosen"], value: "all 142 invited, 66 answered" },
    {
      path: ["commitments", "We-1.1", "views", 0],
      value: {
        by: "psw",
        said: 1,
        reason:
          "The review comes once a year, and between two reviews nobody asks. That is not what it says.",
      },
    },
    { path: ["commitments", "We-1.1", "note"], value: "ask the finance team\n\nbefore Friday" },
    { path: ["listening", "L1"], value: { asOf: "2026-06-14", how: "workshop on paper" } },
    {
      path: ["lived", "I-1.1"],
      value: { from: "L1", never: 6, sometimes: 11, mostly: 22, always: 9, "not-sure": 4 },
    },
    { path: ["signedOff", 0], value: { role: "director", name: "A. Director", on: "2026-11-02" } },
  ];
  const text = edits.reduce((after, edit) => editAssessment(after, [edit]), newAssessment(start));
  expect(parseAssessment(text, "new.yaml", TREES_CONTEXT).ok).toBe(true);
  await expect(text).toMatchFileSnapshot("golden/first-session.yaml");
});
