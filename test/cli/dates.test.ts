import { expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { memoryHost } from "../support/memory-host.ts";

const ADD = ["action", "add", "y.yaml", "--what", "A bench", "--owner", "lead", "--due"];

it.each(["2027-01-31", "31 January 2027", "31/1/2027", " 31 jan 2027 "])(
  "takes %j after an option as the interview does",
  async (due) => {
    const host = memoryHost({ files: { "y.yaml": assessmentText() } });
    expect([await run([...ADD, due], host), host.stderr()]).toEqual([ExitCode.ok, ""]);
    expect(host.stored.get("y.yaml")).toContain('due: "2027-01-31"');
  },
);

it.each(["31 February 2027", "soon", "2027-1"])("refuses %j, which is no date", async (due) => {
  const host = memoryHost({ files: { "y.yaml": assessmentText() } });
  expect(await run([...ADD, due], host)).toBe(ExitCode.unusable);
  expect(host.stderr()).toContain("write a date as 2026-09-12 or as 12 September 2026");
  expect(host.written).toEqual([]);
});
