import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { terminalPicture } from "../src/build/example-picture.ts";
import { demoDesk } from "../src/cli/demo-desk.ts";
import { holdDemo } from "../src/cli/demo-interview.ts";
import { writeReports } from "../src/cli/demo-reports.ts";
import { DEMO_INPUTS, SECOND_YEAR } from "../src/cli/demo-steps.ts";
import { ExitCode } from "../src/cli/exit-code.ts";
import { type Report } from "../src/domain/report/report.ts";
import { STANDINGS } from "../src/domain/standing.ts";
import { realHost } from "./support/real-host.ts";
import { overview } from "../src/render/terminal/overview.ts";

const EXAMPLE = resolve(import.meta.dirname, "../reports/example");
const REFRESH = "to make the worked example again: npm run example, and read what changed";
const SCREEN = { columns: 80, colour: false, tables: true };
const PICTURE = "overview.svg";

describe("the worked example", { timeout: 60_000 }, () => {
  const making = make();

  it("is what the engine makes of the recorded replies, byte for byte", async () => {
    const { made } = await making;
    for (const [name, text] of made)
      await expect(text, REFRESH).toMatchFileSnapshot(join(EXAMPLE, name));
  });

  it("holds nothing else", async () => {
    const { made } = await making;
    const names = [...made.keys(), ...DEMO_INPUTS, "README.md"].toSorted();
    expect(filesIn(EXAMPLE)).toEqual(names);
  });

  it("has a question for every recorded reply", async () => {
    const { said } = await making;
    expect(said).not.toContain("replies/unused");
    expect(said).toContain("answers saved");
  });

  it("shows every standing in its second year", async () => {
    const { second } = await making;
    const found = new Set(second.commitments.map(({ standing }) => standing));
    expect([...found].toSorted()).toEqual([...STANDINGS].toSorted());
  });

  it("comes out as it was worked out by hand", async () => {
    const { second } = await making;
    const counts = second.headline.standings.map(({ standing, count }) => [standing, count]);
    expect(counts).toEqual([
      ["not-assessed", 7],
      ["not-known", 1],
      ["unconfirmed", 6],
      ["contested", 5],
      ["unproven", 2],
      ["not-kept", 14],
      ["understated", 1],
      ["kept", 1],
      ["not-applicable", 1],
    ]);
    const { claimShown } = second.headline;
    expect(`${String(claimShown.count)} of ${String(claimShown.of)}`).toBe("21 of 28");
    expect(second.gaps.map(({ id }) => id.slice(3)).join(" ")).toBe(
      "1.1 2.2 4.4 4.7 4.1 5.3 1.3 4.5 1.5 2.1 3.4 2.7 3.7 3.6 1.2 3.3 6.1 6.3 2.6 4.6 4.3",
    );
  });
});

interface Making {
  readonly made: ReadonlyMap<string, string>;
  readonly second: Report;
  readonly said: string;
}

/** Holds the demo's interview over the example's folder, with everything it writes kept in memory. */
async function make(): Promise<Making> {
  const desk = demoDesk(realHost(), EXAMPLE, DEMO_INPUTS);
  const code = await holdDemo(desk.host);
  if (code !== ExitCode.ok) throw new Error(desk.said());
  const reports = await writeReports(desk.host);
  if (reports === undefined) throw new Error(desk.said());
  const [first, second] = reports;
  const shown = overview(second, SCREEN);
  const made = new Map(desk.written)
    .set("2025-26.overview.txt", overview(first, SCREEN))
    .set("2026-27.overview.txt", shown)
    .set(PICTURE, pictureOf(shown, second));
  return { made, second, said: desk.said() };
}

/** The top of the overview, as far as what was promised again. */
function pictureOf(shown: string, { about }: Report): string {
  const parts = shown.trimEnd().split("\n\n").slice(0, 6);
  return terminalPicture({
    title: `mir show, for ${about.council.name}`,
    description:
      "A terminal with the top of the overview: how many commitments stand how, what people told us, " +
      "what we cannot tell, and what was promised again. The whole of it is in 2026-27.overview.txt.",
    command: `mir show ${SECOND_YEAR}`,
    lines: [...parts.join("\n\n").split("\n"), "", "…"],
  });
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
}
