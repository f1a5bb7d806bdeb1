import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const YEAR = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
team:
  speakup: { role: people, name: Speak Up Exampleshire, public: true }
commitments:
  We-1.1: { said: 3, reason: We think so. }
`;
const checkedBy = (who: string): string =>
  `${YEAR}plainWords: { checkedBy: ${who}, on: "2026-10-05" }\n`;

const made = async (year: string, ...options: readonly string[]) => {
  const host = memoryHost({ files: { "year.yaml": year } });
  const code = await run(["report", "year.yaml", "--plain-words", ...options], host);
  return { code, host };
};

describe("mir report --plain-words", () => {
  it.each([
    [[], "# Exampleshire Council: our promises\n\n**DRAFT."],
    [["--format", "markdown", "--public"], "# Exampleshire Council: our promises\n\n**DRAFT."],
    [["--format", "html"], '<!DOCTYPE html>\n<html lang="en-GB" class="large-print">'],
  ])("writes to stdout, by %j", async (options, start) => {
    const { code, host } = await made(YEAR, ...options);
    expect(code).toBe(ExitCode.ok);
    expect(host.stdout().slice(0, start.length)).toBe(start);
  });

  it("follows the ending of the output", async () => {
    const { code, host } = await made(YEAR, "-o", "plain.html");
    expect(code).toBe(ExitCode.ok);
    expect(host.stored.get("plain.html")).toContain("<h2");
  });

  it.each([
    [["--format", "csv"], "--format markdown"],
    [["--format", "json"], "--format markdown"],
    [["-o", "plain.csv"], "--format markdown"],
    [["--wide"], "--wide"],
    [["--excel"], "--excel"],
    [["--format", "csv", "--wide"], "--plain-words"],
    [["--format", "html", "--large-print"], "--large-print"],
    [["--large-print"], "--large-print"],
    [["--dictionary"], "--dictionary"],
  ])("refuses %j with 2 and nothing written", async (options, says) => {
    const { code, host } = await made(YEAR, ...options);
    expect(code).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain(says);
    expect(host.written).toEqual([]);
  });

  it("is a draft until the file says who has checked it", async () => {
    const { host } = await made(checkedBy("Speak Up Exampleshire"));
    expect(host.stdout()).not.toMatch(/draft/i);
    expect(host.stdout()).toContain("checked by Speak Up Exampleshire.");
  });

  it.each([
    ["Speak Up Exampleshire", "checked by Speak Up Exampleshire."],
    ["Robin Maple", "checked by a person (name withheld)."],
  ])("names %s for publication as the team list allows", async (who, words) => {
    const { code, host } = await made(checkedBy(who), "--public");
    expect(code).toBe(ExitCode.ok);
    expect(host.stdout()).toContain(words);
    expect(host.stdout()).not.toContain("Robin");
  });

  it.each([
    ['plainWords: { on: "2026-10-05" }\n', "schema/missing-key"],
    ['plainWords: { checkedBy: Robin, on: "2026-02-30" }\n', "assessment/no-such-date"],
    ['plainWords: { checkedBy: Robin, on: "2026-10-05", for: all }\n', "schema/unknown-key"],
  ])("refuses a check that is not whole: %s", async (line, code) => {
    const host = memoryHost({ files: { "year.yaml": YEAR + line } });
    expect(await run(["check", "year.yaml", "--format", "json"], host)).toBe(ExitCode.unusable);
    expect(host.stdout()).toContain(code);
  });
});
