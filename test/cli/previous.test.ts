import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { type Trend } from "../../src/domain/trend/trend.ts";
import { type Prompter } from "../../src/interview/prompter.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { memoryHost } from "../support/memory-host.ts";

function year(period: string, more = ""): string {
  const added = `profile: short
team: { psw: { role: council, name: Social worker } }
${more}commitments:
  We-1.1: { said: 1, reason: So we think., by: psw, evidenceOpen: true, actions: [A1] }
actions:
  A1: { what: Dig a well, owner: psw, made: "2025-09-12", due: "2026-01-31", success: Water, status: open }
`;
  return assessmentText({ period, added });
}

/** The ids of what is asked in a follow-up in which everything is skipped. */
async function askedIn(...words: readonly string[]): Promise<readonly string[]> {
  const asked: string[] = [];
  const prompter: Prompter = {
    ask: async ({ id }) => {
      asked.push(id);
      return { kind: "skip" };
    },
    say: () => undefined,
    close: () => undefined,
  };
  const host = memoryHost({
    files: {
      "last.yaml": year("2025-26"),
      "named.yaml": year("2026-27", "previous: last.yaml\n"),
      "alone.yaml": year("2026-27"),
    },
    prompter,
  });
  const code = await run(["score", ...words, "--follow-up", "--by", "psw", "--plain"], host);
  expect(host.stderr()).not.toContain("error");
  expect(code).toBe(ExitCode.ok);
  return asked;
}

describe("the earlier year", () => {
  it("feeds the interview where the file names it, and where it is named on the way", async () => {
    const question = "We-1.1.lastPromise";
    expect(await askedIn("alone.yaml")).not.toContain(question);
    expect(await askedIn("named.yaml")).toContain(question);
    expect(await askedIn("alone.yaml", "--previous", "last.yaml")).toContain(question);
  });

  it.each([
    ["missing.yaml", "there is no such file"],
    ["later.yaml", "which is not before"],
  ])("is refused by the interview as by the report: %s", async (previous, says) => {
    for (const words of [["score", "--plain"], ["report"], ["show"]]) {
      const [command = "", ...options] = words;
      const host = memoryHost({
        files: { "alone.yaml": year("2026-27"), "later.yaml": year("2027-28") },
      });
      const line = [command, "alone.yaml", "--previous", previous, ...options];
      // One after the other: each has a host of its own, and what fails first should be told first.
      // oxlint-disable-next-line no-await-in-loop
      expect(await run(line, host), command).toBe(ExitCode.unusable);
      expect(host.stderr()).toContain("--previous:");
      expect(host.stderr()).toContain(says);
    }
  });

  it("makes a year stand in a trend as in its own report", async () => {
    const files = Object.fromEntries(
      ["2025-26.yaml", "2026-27.yaml"].map((name) => [
        name,
        readFileSync(`reports/example/${name}`, "utf8").replaceAll(/^ +sha256: .*\n/gm, ""),
      ]),
    );
    const trendOf = async (ending: string): Promise<Trend> => {
      const host = memoryHost({ files });
      await run(["report", "2025-26.yaml", "-o", "2025-26.json"], host);
      await run(["report", "2026-27.yaml", "-o", "2026-27.json"], host);
      const again = memoryHost({ files: Object.fromEntries(host.stored) });
      await run(["trend", `2025-26${ending}`, `2026-27${ending}`, "--format", "json"], again);
      return JSON.parse(again.stdout()) as Trend;
    };
    const [fromFiles, fromReports] = [await trendOf(".yaml"), await trendOf(".json")];
    expect(fromFiles.commitments).toEqual(fromReports.commitments);
    expect(fromFiles.statements).toEqual(fromReports.statements);
  });
});
