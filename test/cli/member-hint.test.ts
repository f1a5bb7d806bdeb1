import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const HEAD = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
asOf: "2026-09-30"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
`;

const HEARD = `listening:
  L1: { asOf: "2026-06-14", how: on paper, invited: 40 }
lived:
  I-1.1: { from: L1, never: 1, mostly: 20, always: 20 }
`;

const CONFIRM = ["people", "confirm", "y.yaml", "--listening", "L1", "--by", "group"];
const ON = ["--on", "2026-07-02"];

async function refused(text: string, words: readonly string[]): Promise<string> {
  const host = memoryHost({ files: { "y.yaml": text } });
  expect(await run(words, host)).toBe(ExitCode.unusable);
  return host.stderr();
}

/** What has to be written into a file, as a refusal says it. */
const lineIn = (says: string): string => /^(?:team: | {2}[\w-]+: {).*$/m.exec(says)?.[0] ?? "";

describe("a refusal because somebody is not in the team list", () => {
  it.each([
    ["nobody at all", "team: {}\n", ""],
    ["no list", "", ""],
    ["nobody on the people's side", "team:\n  lead: { role: council, name: Lead }\n", "keep"],
    ["the id taken", "team:\n  group: { role: council, name: Group }\n", "keep"],
  ])("gives a line with which the record can be confirmed: %s", async (_, team, kept) => {
    const says = await refused(`${HEAD}${team}${HEARD}`, [...CONFIRM, ...ON]);
    const line = lineIn(says);
    const id = /(\S+): { role: people/.exec(line)?.[1] ?? "";
    const mended = `${HEAD}${kept === "" ? "" : team}${line}\n${HEARD}`;
    const host = memoryHost({ files: { "y.yaml": mended } });
    const confirm = [...CONFIRM.slice(0, -1), id, ...ON];
    expect([await run(confirm, host), host.stderr()]).toEqual([ExitCode.ok, ""]);
  });

  it("gives the line before a signature too, and not the recording of answers", async () => {
    const says = await refused(`${HEAD}${HEARD}`, ["sign", "y.yaml"]);
    expect(says).toContain("  nobody in the team list is on the people's side\n");
    expect(lineIn(says)).toBe("team: { group: { role: people, name: Co-production group } }");
    expect(says).not.toContain("next: mir people record");
  });

  it("gives a line for the council's own member", async () => {
    const says = await refused(HEAD, ["score", "y.yaml", "--by", "psw", "--plain"]);
    expect(lineIn(says)).toContain("role: council");
  });

  it("names the recording of answers where nothing is there to confirm", async () => {
    const says = await refused(HEAD, [...CONFIRM, ...ON]);
    expect(says).toContain("next: mir people record y.yaml\n");
  });
});
