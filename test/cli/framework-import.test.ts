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
  // A file that is really read comes as a `Buffer`.
  ["list.pdf", Buffer.from(pdfOf([LINES]))],
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

  it("writes colour for a terminal as colour, and what a file holds never as a command to it", async () => {
    const page = orchardPage().replace(
      "</ul>",
      "<li>We wear \u001B[31mred hats when it rains.</li></ul>",
    );
    const host = hostWith(
      { "page.html": page },
      { surroundings: { stdoutIsTerminal: true, colour: true } },
    );
    const { out, err } = await importing(host, ["page.html"]);
    expect(out).toContain("\u001B[1m");
    expect(out).not.toContain("<U+001B>");
    expect(`${out}${err}`).not.toContain("\u001B[31mred");
  });

  it("never writes over another framework's file, nor over a file that it reads", async () => {
    const other = orchardYaml([], "apples");
    const list = "list/orchard.yaml";
    const host = hostWith({ [OWN]: other, "page.html": orchardPage(), [list]: orchardPage() });
    const first = await importing(host, ["page.html", "-o", OWN]);
    expect(first.exitCode).toBe(2);
    expect(host.stored.get(OWN)).toBe(other);
    const second = await importing(host, [list, "-o", list, "--force"]);
    expect(second.exitCode).toBe(2);
    expect(host.written).toEqual([]);
  });

  it("writes nothing under a name by which the framework is not found", async () => {
    const host = hostWith({ "page.html": orchardPage() });
    const { exitCode, err } = await importing(host, ["page.html", "-o", "ours/apples.yaml"]);
    expect(exitCode).toBe(2);
    expect(err).toContain("ours/orchard.yaml");
    expect(host.written).toEqual([]);
  });

  it("asks about a sentence of two or three words in its list, and about no menu there", async () => {
    const page = orchardPage()
      .replace(/<li>My favourite bench[^<]*<\/li>/, "<li>I feel safe.</li>\n<li>Join us here</li>")
      .replace(
        /<li>We keep each path dry[^<]*<\/li>/,
        "<li>We listen.</li>\n<li>I pick fruit.</li>",
      );
    const said = page.replace("<main>", "<main><p>I feel fine.</p>");
    const host = hostWith({ "page.html": said });
    const { out, err } = await importing(host, ["page.html"]);
    const told = `${out}${err}`;
    for (const words of ["I feel safe.", "We listen."]) expect(told).toContain(words);
    for (const words of ["Join us here", "I pick fruit.", "I feel fine."])
      expect(told).not.toContain(words);
    expect(officialIn(host).toSorted()).toEqual([
      ...Array<string>(4).fill("recognised"),
      "unconfirmed",
      "unconfirmed",
    ]);
  });

  it("keeps other words that a person wrote, and replaces them with --force", async () => {
    const own = orchardYaml().replace(
      "        plain: I pick apples when they are ripe.",
      "        plain: I pick apples when they are ripe.\n        official: I pick what I like.",
    );
    const host = hostWith({ [OWN]: own, "page.html": orchardPage() });
    const { out } = await importing(host, ["page.html"]);
    expect(out).toContain("these were kept");
    expect(host.stored.get(OWN)).toContain("official: I pick what I like.");
    await importing(host, ["page.html", "--force"]);
    expect(host.stored.get(OWN)).not.toContain("official: I pick what I like.");
  });

  it("reads a folder, and a page a theme", async () => {
    const [fruit = [], paths = []] = ORCHARD.map(({ title, statements }) => [
      title,
      ...statements.map(({ official }) => official),
    ]);
    const host = hostWith({ "pages/1.txt": fruit.join("\n"), "pages/2.txt": paths.join("\n") });
    const { exitCode } = await importing(host, ["pages"]);
    expect(exitCode).toBe(0);
    expect(officialIn(host)).toEqual(Array(6).fill("recognised"));
    expect(host.stored.get(OWN)).toMatch(/- \{ file: "1.txt", sha256: "?[0-9a-f]{64}"? \}/);
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
});

describe("what mir framework import refuses", () => {
  it.each([
    ["too-slow", "source/too-slow"],
    ["too-large", "source/too-long"],
  ] as const)("refuses a file whose reading is %s", async (kind, code) => {
    const host = hostWith({ "page.html": orchardPage() }, { aside: { kind } });
    const { exitCode, err } = await importing(host, ["page.html"]);
    expect(exitCode).toBe(2);
    expect(err).toContain(code);
    expect(host.written).toEqual([]);
  });

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
