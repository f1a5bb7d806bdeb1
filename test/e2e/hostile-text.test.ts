import { Parser } from "htmlparser2";
import { micromark } from "micromark";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { terminalSafe } from "../../src/render/text/terminal-safe.ts";
import { ALL_GONE, HOSTILE_FILE, HOSTILE_YEAR_BEFORE } from "../support/hostile-file.ts";
import { memoryHost } from "../support/memory-host.ts";

const FILES = {
  "case.yaml": HOSTILE_FILE,
  "before.yaml": HOSTILE_YEAR_BEFORE,
  "gone.yaml": ALL_GONE,
};

async function printed(...words: readonly string[]): Promise<string> {
  const host = memoryHost({ files: FILES });
  const code = await run(words, host);
  expect([0, 1], host.stderr()).toContain(code);
  expect(host.stdout()).toContain("alert(1)");
  expect(terminalSafe(host.stdout().replaceAll("\r\n", "\n"))).toBe(
    host.stdout().replaceAll("\r\n", "\n"),
  );
  return host.stdout();
}

/** Where a link or a picture may lead. */
const HARMLESS = /^(?:#|https?:\/\/|mailto:|[^:]*$)/i;

/** Everything in a page that could do something. */
function alive(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (["script", "iframe", "object", "embed", "form", "img", "base"].includes(name))
        found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith("on")) found.push(`${name} ${key}`);
        if (["href", "src"].includes(key) && !HARMLESS.test(value)) found.push(`${name} ${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}

describe("hostile words in every field", () => {
  it.each([[[]], [["--public"]], [["--plain-words"]]])(
    "leave HTML inert, with %j",
    async (words) => {
      expect(alive(await printed("report", "case.yaml", "--format", "html", ...words))).toEqual([]);
    },
  );

  it("leave the HTML of a comparison inert", async () => {
    const html = await printed("diff", "before.yaml", "gone.yaml", "--format", "html");
    expect(alive(html)).toEqual([]);
  });

  it("are seen by this test where they are alive", () => {
    expect(alive('<a href="javascript:a()">b</a><p onclick="c()"><script>d</script>')).toHaveLength(
      3,
    );
    expect(alive(micromark("<img src=a> [b](javascript:c)", RAW)).length).toBeGreaterThan(0);
  });

  it.each([[["report"]], [["report", "--public"]], [["report", "--plain-words"]], [["diff"]]])(
    "leave Markdown inert in a real renderer that lets HTML through: %j",
    async ([command = "", ...words]) => {
      const files = command === "diff" ? ["before.yaml", "gone.yaml"] : ["case.yaml"];
      const markdown = await printed(command, ...files, ...words, "--format", "markdown");
      const html = micromark(markdown, RAW);
      expect(alive(html)).toEqual([]);
      // No text became a heading, a picture, code or struck out by itself.
      expect(html).not.toMatch(/<(?:code|pre|b|img)[ >]/);
    },
  );

  it.each([[["report"]], [["report", "--wide"]], [["report", "--public"]]])(
    "leave no cell of a CSV file that a spreadsheet takes for a formula: %j",
    async ([command = "", ...words]) => {
      const csv = await printed(command, "case.yaml", ...words, "--format", "csv");
      const rows: string[][] = parse(csv);
      expect(rows.length).toBeGreaterThan(1);
      const formulas = rows
        .flat()
        .filter((cell) => /^\s*[=+@\t\r]/.test(cell) || /^-\D/.test(cell));
      expect(formulas).toEqual([]);
    },
  );

  it.each([[["show"]], [["publish-check"]], [["evidence", "list"]], [["check"]]])(
    "never reach a terminal as they are: %j",
    async (words) => {
      const host = memoryHost({ files: FILES });
      await run([...words, "case.yaml"], host);
      expect(terminalSafe(host.stdout() + host.stderr())).toBe(host.stdout() + host.stderr());
    },
  );

  it("start no command of a pipeline that reads its log", async () => {
    const log = await printed("diff", "before.yaml", "gone.yaml", "--format", "github");
    const lines = log.split("\n").filter((line) => line.startsWith("::"));
    expect(lines.filter((line) => !/^::(?:error|warning|notice)[ :]/.test(line))).toEqual([]);
  });
});

const RAW = { allowDangerousHtml: true, allowDangerousProtocol: true };
