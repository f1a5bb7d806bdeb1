import { expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { realHost } from "../support/real-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const [LAST, NOW] = ["reports/example/2025-26.yaml", "reports/example/2026-27.yaml"];

/** What a command prints at a terminal of 100 columns, with colour. */
async function printed(words: readonly string[]): Promise<string> {
  const out: string[] = [];
  const real = realHost();
  const surroundings = { ...real.surroundings, stdoutIsTerminal: true, columns: 100, colour: true };
  const host = {
    ...real,
    surroundings,
    out: (text: string) => void out.push(text),
    err: () => undefined,
  };
  expect(await run(words, host)).toBe(ExitCode.ok);
  return out.join("");
}

/** Whether a text draws a table, or colours. */
function isDrawn(text: string): boolean {
  return text.includes("\u001B") || /[\u2500-\u257F]/.test(text);
}

it.each([
  ["show", ["show", NOW]],
  ["diff", ["diff", LAST, NOW]],
  ["trend", ["trend", LAST, NOW]],
  ["framework diff", ["framework", "diff", "making-it-real-2012", "making-it-real-2018"]],
  ["demo", ["demo"]],
])(
  "takes --plain: %s draws no table and uses no colour",
  async (_, words) => {
    const folder = words[0] === "demo" ? [temporaryFolder()] : [];
    const plain = await printed([...words, ...folder, "--plain"]);
    expect(plain.length).toBeGreaterThan(200);
    expect(isDrawn(plain)).toBe(false);
  },
  60_000,
);

it("draws without it, so that the test can fail", async () => {
  expect(isDrawn(await printed(["show", NOW]))).toBe(true);
});
