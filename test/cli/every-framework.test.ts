import { parse as readCsv } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { readFileSync } from "node:fs";
import { parse as readYaml } from "yaml";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost, type MemoryHost } from "../support/memory-host.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "void-style": "off",
    "long-title": "off",
    "doctype-style": "off",
    // Statements' ids have full stops, which HTML allows.
    "valid-id": ["error", { relaxed: true }],
  },
});

/** The example's two years by Making It Real 2018, under names that no other year here has. */
const EXAMPLE = Object.fromEntries(
  ["2025-26", "2026-27"].map((year) => [
    `mir-${year}.yaml`,
    readFileSync(`reports/example/${year}.yaml`, "utf8").replaceAll(
      "previous: 2025-26.yaml",
      "previous: mir-2025-26.yaml",
    ),
  ]),
);

async function mir(host: MemoryHost, line: string): Promise<{ code: number; out: string }> {
  const before = host.stdout().length;
  const errors = host.stderr().length;
  const code = await run(line.split(" "), host);
  if (code > 1) throw new Error(`mir ${line}: ${host.stderr().slice(errors)}`);
  return { code, out: host.stdout().slice(before) };
}

/** The ids of a shipped framework's commitments and I statements. */
function idsOf(framework: string): {
  readonly we: readonly string[];
  readonly i: readonly string[];
} {
  const text = readFileSync(`frameworks/${framework}.yaml`, "utf8");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a shipped file, checked elsewhere
  const { themes } = readYaml(text) as {
    readonly themes: readonly {
      readonly statements: readonly { readonly id: string; readonly levels?: unknown }[];
    }[];
  };
  const all = themes.flatMap(({ statements }) => statements);
  return {
    we: all.filter(({ levels }) => levels !== undefined).map(({ id }) => id),
    i: all.filter(({ levels }) => levels === undefined).map(({ id }) => id),
  };
}

/** Two years' files, begun by `new`; levels are put in by `score` from recorded replies, answers by hand. */
async function twoYears(framework: string, takesIn: boolean): Promise<MemoryHost> {
  const { we, i } = idsOf(framework);
  const host = memoryHost({ files: { ...EXAMPLE } });
  for (const [place, year] of ["2025-26", "2026-27"].entries()) {
    const file = `${year}.yaml`;
    await mir(host, `new ${file} --council X99999999 --period ${year} --framework ${framework}`);
    const listening = takesIn ? `listeningFrom: mir-${file}\n` : livesOf(i, place);
    const begun = (host.stored.get(file) ?? "").replaceAll(/^(?:listening|lived):.*\n/gm, "");
    host.put(file, `${begun}${listening}`);
    if (we.length > 0) {
      const replies = we.slice(0, 3).map((id) => `${id}.said: ${String(2 + place)}`);
      host.put("replies.yaml", replies.join("\n"));
      await mir(host, `score ${file} --replies replies.yaml`);
    }
  }
  return host;
}

/** A record of listening with answers to the first two I statements; nothing where there are none. */
function livesOf(ids: readonly string[], place: number): string {
  if (ids.length === 0) return "";
  const lived = ids
    .slice(0, 2)
    .map(
      (id, index) =>
        `  ${id}: { from: L1, never: ${String(9 - place)}, sometimes: 8, mostly: ${String(7 + place)}, always: ${String(6 + index)} }`,
    );
  const asOf = `${String(2025 + place)}-09-01`;
  return `listening:\n  L1: { asOf: "${asOf}", how: workshop, whom: people who draw on support }\nlived:\n${lived.join("\n")}\n`;
}

function complaints(page: string): readonly string[] {
  return (validator.validateStringSync(page).results[0]?.messages ?? []).map(
    ({ ruleId, message, line }) => `${String(line)} ${ruleId}: ${message}`,
  );
}

/** Links within a page that lead nowhere. */
function deadLinks(page: string): readonly string[] {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return [...page.matchAll(/ href="#([^"]+)"/g)].flatMap(([, to = ""]) =>
    ids.has(to) ? [] : [to],
  );
}

const COMMANDS = [
  "report 2026-27.yaml",
  "report 2026-27.yaml --public",
  "report 2026-27.yaml --plain-words",
  "diff 2025-26.yaml 2026-27.yaml",
];

describe.each([
  ["making-it-real-2018", false],
  ["making-it-real-2012", false],
  ["social-care-future", false],
  ["social-care-future", true],
  ["adass-roadmap", false],
  ["adass-roadmap", true],
] as const)("%s, with another assessment's listening: %s", (framework, takesIn) => {
  it("is begun, scored, reported, compared and followed, in every format", async () => {
    const host = await twoYears(framework, takesIn);
    for (const file of ["2025-26.yaml", "2026-27.yaml"]) await mir(host, `check ${file}`);
    expect((await mir(host, "show 2026-27.yaml")).out).toContain("What people told us");
    for (const command of COMMANDS) {
      const { out } = await mir(host, `${command} --format html`);
      expect([command, complaints(out), deadLinks(out)]).toEqual([command, [], []]);
      expect((await mir(host, `${command} --format markdown`)).out).toMatch(/^# /);
    }
    for (const command of COMMANDS.filter((one) => !one.includes("plain-words"))) {
      const rows = readCsv((await mir(host, `${command} --format csv`)).out, { columns: true });
      expect(rows.length).toBeGreaterThan(0);
      const json: unknown = JSON.parse((await mir(host, `${command} --format json`)).out);
      expect(json).toHaveProperty("format");
    }
    for (const format of ["text", "markdown", "csv", "json"]) {
      const { out } = await mir(host, `trend 2025-26.yaml 2026-27.yaml --format ${format}`);
      expect(out.length).toBeGreaterThan(100);
    }
  });
});

describe("a file of which both frameworks have the same ids", () => {
  it("gives every place on the page an id of its own, and every link a place", async () => {
    const own = readFileSync("frameworks/making-it-real-2018.yaml", "utf8")
      .replace("id: making-it-real-2018", "id: our-promises")
      .replace(
        "        keeps: [I-1.1, I-1.5, I-4.3, I-6.2]\n",
        "        relates: [I-1.1, I-1.5]\n",
      );
    const year = (EXAMPLE["mir-2026-27.yaml"] ?? "")
      .replace("id: making-it-real-2018", "id: our-promises")
      .replace(/^previous: .*$/m, "listeningFrom: mir-2026-27.yaml");
    const host = memoryHost({
      files: { ...EXAMPLE, "frameworks/our-promises.yaml": own, "2026-27.yaml": year },
    });
    const { out } = await mir(host, "report 2026-27.yaml --format html");
    expect(out.includes('id="related-I-1.1"')).toBe(true);
    expect(out.includes('id="related-listening-')).toBe(true);
    expect(complaints(out)).toEqual([]);
    expect(deadLinks(out)).toEqual([]);
    const { out: text } = await mir(host, "report 2026-27.yaml --format markdown");
    expect(text).toContain("Commitments that touch it:");
  });
});
