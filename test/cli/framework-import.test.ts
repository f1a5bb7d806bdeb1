import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { docxOf, pdfOf } from "../support/made-documents.ts";
import { memoryHost, type MemoryHost, type MemoryHostSetup } from "../support/memory-host.ts";
import { ORCHARD, ORCHARD_STATEMENTS, orchardPage, orchardYaml } from "../support/orchard.ts";

const OWN = "frameworks/orchard.yaml";

async function importing(host: MemoryHost, args: readonly string[]) {
  const exitCode = await run(["framework", "import", ...args, "--framework", "orchard"], host);
  return { exitCode, out: host.stdout(), err: host.stderr() };
}

function hostWith(files: MemoryHostSetup["files"], setup: Omit<MemoryHostSetup, "files"> = {}) {
  return memoryHost({ files: { [OWN]: orchardYaml(), ...files }, ...setup });
}

function officialIn(host: MemoryHost): readonly string[] {
  const text = host.stored.get(OWN) ?? "";
  return [...text.matchAll(/match: (\w+)/g)].map((found) => found[1] ?? "");
}

const LINES = ORCHARD.flatMap(({ title, statements }) => [
  title,
  ...statements.map(({ official }) => `• ${official}`),
]);

const FILES: readonly (readonly [string, string | Uint8Array])[] = [
  ["page.html", orchardPage()],
  ["list.txt", LINES.join("\r\n")],
  ["list.md", LINES.map((line) => line.replace("•", "*")).join("\n")],
  [
    "list.csv",
    ORCHARD_STATEMENTS.map(({ official }) => `"${official.replaceAll('"', '""')}"`).join("\n"),
  ],
  ["list.docx", docxOf(LINES)],
  ["list.pdf", pdfOf([LINES])],
];

describe("mir framework import", () => {
  it.each(FILES)(
    "recognises every sentence in %s, and running it again changes nothing",
    async (name, content) => {
      const host = hostWith({ [name]: content });
      const first = await importing(host, [name]);
      expect(first.exitCode).toBe(0);
      expect(officialIn(host)).toEqual(Array(6).fill("recognised"));
      const text = host.stored.get(OWN);
      for (const { official } of ORCHARD_STATEMENTS)
        expect(text?.replaceAll(/\s+/g, " ")).toContain(official.slice(0, 20));
      const again = await importing(host, [name]);
      expect(again.exitCode).toBe(0);
      expect(host.stored.get(OWN)).toBe(text);
    },
  );

  it("keeps every line of the file that was there, comments among them", async () => {
    const before = `# ours\n${orchardYaml()}# the end\n`;
    const host = hostWith({ [OWN]: before, "page.html": orchardPage() });
    await importing(host, ["page.html"]);
    const after = new Set(host.stored.get(OWN)?.split("\n"));
    expect(before.split("\n").filter((line) => !after.has(line))).toEqual([]);
  });

  it("writes nothing with --dry-run", async () => {
    const host = hostWith({ "page.html": orchardPage() });
    const { exitCode, out } = await importing(host, ["page.html", "--dry-run"]);
    expect(exitCode).toBe(0);
    expect(out).toContain("6 recognised");
    expect(host.written).toEqual([]);
  });

  it("writes what it is not sure of as unconfirmed, and no words to show", async () => {
    const host = hostWith({ [OWN]: orchardYaml(["I-1.1", "We-1.1"]), "page.html": orchardPage() });
    const { exitCode, out } = await importing(host, ["page.html"]);
    expect(exitCode).toBe(0);
    expect(out).toContain("4 unconfirmed");
    expect(host.stored.get(OWN)?.match(/^ +official:/gm)).toHaveLength(2);
  });

  it("takes what is likely with --accept-likely, and keeps saying that it was likely", async () => {
    const host = hostWith({ [OWN]: orchardYaml(["I-1.1", "We-1.1"]), "page.html": orchardPage() });
    const first = await importing(host, ["page.html", "--accept-likely"]);
    expect(first.out).toContain("3 likely");
    expect(first.out).toContain("1 unconfirmed");
    const text = host.stored.get(OWN);
    await importing(host, ["page.html", "--accept-likely"]);
    await importing(host, ["page.html"]);
    expect(host.stored.get(OWN)).toBe(text);
    expect(officialIn(host).filter((match) => match === "likely")).toHaveLength(3);
  });

  it("stays within 80 columns", async () => {
    const host = hostWith(
      { "page.html": orchardPage() },
      { surroundings: { stdoutIsTerminal: true } },
    );
    const { out } = await importing(host, ["page.html", "--dry-run"]);
    expect(out.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(out).toContain("│ I-1.1");
  });

  it("starts from the file that ships with the tool where the council has none", async () => {
    const page =
      "<h1>Workforce</h1><h2>We statements</h2><ul><li>We plan who works where so that care and support fits each person.</li></ul>";
    const host = memoryHost({ files: { "page.html": page } });
    const exitCode = await run(
      ["framework", "import", "page.html", "--framework", "social-care-future", "--dry-run"],
      host,
    );
    expect([0, 2]).toContain(exitCode);
    expect(readFileSync("frameworks/social-care-future.yaml", "utf8")).not.toContain("imported:");
  });
});

describe("what mir framework import refuses", () => {
  const REFUSED: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["empty.txt", "", "source/no-text"],
    [
      "picture.png",
      Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      "source/binary",
    ],
    ["fake.docx", "We keep each path dry.", "source/not-what-it-says"],
    ["scan.pdf", pdfOf([[], []]), "source/no-text"],
    ["broken.pdf", "%PDF-1.4\nnothing", "source/not-what-it-says"],
    ["locked.docx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "source/encrypted"],
    ["old.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "source/other-kind"],
    [
      "page.html",
      '<html lang="cy"><p>Rydym yn cadw pob llwybr yn sych ac yn wastad.</p></html>',
      "source/nothing-found",
    ],
  ];
  it.each(REFUSED)("refuses %s and writes nothing", async (name, content, code) => {
    const host = hostWith({ [name]: content });
    const { exitCode, out, err } = await importing(host, [name]);
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(err).toContain(name);
    expect(out).toBe("");
    expect(host.written).toEqual([]);
  });
});
