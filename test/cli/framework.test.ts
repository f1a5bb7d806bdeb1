import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost, type MemoryHostSetup } from "../support/memory-host.ts";

const trees = readFileSync("test/fixtures/framework/valid/trees.yaml", "utf8");
const shipped = readFileSync("frameworks/making-it-real-2018.yaml", "utf8");

async function mir(command: string, files: MemoryHostSetup["files"] = {}) {
  const host = memoryHost({ files });
  const exitCode = await run(["framework", ...command.split(" ")], host);
  return { exitCode, out: host.stdout(), err: host.stderr(), host };
}

describe("mir framework list", () => {
  it("lists what is built in", async () => {
    const { exitCode, out, err } = await mir("list");
    expect(exitCode).toBe(0);
    expect(out).toContain(
      "making-it-real-2018\n  Making It Real, edition 2018\n  34 I statements and 38 We statements · built-in\n",
    );
    expect(err).toBe("");
  });

  it("lists the workspace's own, and one that cannot be used, and no crosswalk", async () => {
    const { exitCode, out } = await mir("list", {
      "frameworks/trees.yaml": trees,
      "frameworks/broken.yaml": "format: framework/1\n",
      "frameworks/law.yaml": "format: crosswalk/1\n",
      "frameworks/notes.txt": "",
    });
    expect(exitCode).toBe(0);
    expect(out).toContain(
      "trees\n  Trees for all, edition 1\n  2 I statements and 2 We statements · your own, frameworks/trees.yaml\n",
    );
    expect(out).toContain("mir framework check frameworks/broken.yaml");
    expect(out).not.toContain("law");
  });
});

describe("mir framework show", () => {
  it.each(["adass-roadmap", "making-it-real-2012", "making-it-real-2018", "social-care-future"])(
    "shows %s within 80 columns",
    async (id) => {
      const { exitCode, out } = await mir(`show ${id} --level`);
      expect(exitCode).toBe(0);
      const wide = out
        .split("\n")
        .filter((line) => stringWidth(line) > 80 && !line.includes("://"));
      expect(wide).toEqual([]);
    },
  );

  it("shows a statement, however its id is typed", async () => {
    const { exitCode, out } = await mir("show trees we-1.1", { "frameworks/trees.yaml": trees });
    expect(exitCode).toBe(0);
    expect(out).toContain("We-1.1 (critical)");
    expect(out).toContain("Every bench.");
    expect(out).toContain("Who waters them?");
  });

  it("says on stderr that the workspace's own stands in place of the built-in one", async () => {
    const own = shipped.replace("How many people get it", "How many trees there are");
    const files = { "frameworks/making-it-real-2018.yaml": own };
    const { out, err } = await mir("show making-it-real-2018", files);
    expect(out).toContain("How many trees there are");
    expect(err).toContain("frameworks/making-it-real-2018.yaml, not the built-in");
  });

  it("takes an unchanged copy for what it is, whatever its line ends", async () => {
    const files = { "frameworks/making-it-real-2018.yaml": shipped.replaceAll("\n", "\r\n") };
    const { err } = await mir("show making-it-real-2018", files);
    expect(err).toBe("");
  });

  it("says everything that is wrong with the workspace's own, and uses nothing else instead", async () => {
    const own = shipped.replace("id: I-1.2", "id: I-1.1");
    const files = { "frameworks/making-it-real-2018.yaml": own };
    const { exitCode, out, err } = await mir("show making-it-real-2018", files);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("[framework/duplicate-id]");
  });

  it.each([
    ["show making-it-real-208", 'did you mean "making-it-real-2018"?'],
    ["show ../../etc/passwd", 'there is no framework "../../etc/passwd"'],
    ["show making-it-real-2018 We-1.11", 'did you mean "We-1.1"?'],
  ])("refuses %j", async (command, said) => {
    const { exitCode, out, err } = await mir(command);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
  });

  it("prints the file to copy, byte for byte", async () => {
    const { exitCode, out, err } = await mir("show making-it-real-2018 --yaml");
    expect(exitCode).toBe(0);
    expect(out === shipped).toBe(true);
    expect(err).toContain("frameworks/making-it-real-2018.yaml");
  });

  it("writes the file with its schema where the file looks for it", async () => {
    const { exitCode, host } = await mir(
      "show social-care-future --yaml -o ours/frameworks/social-care-future.yaml",
    );
    expect(exitCode).toBe(0);
    expect([...host.stored.keys()].toSorted()).toEqual([
      "ours/frameworks/schemas/framework-1.schema.json",
      "ours/frameworks/social-care-future.yaml",
    ]);
  });

  it("lets nothing in a file take over the terminal", async () => {
    const own = trees.replace("Where do people sit?", "Where \u202Edo\u202C people sit\u200B?");
    const { out } = await mir("show trees We-1.1", { "frameworks/trees.yaml": own });
    expect(out).toContain("<U+202E>");
    expect(out).not.toMatch(/[\u202E\u200B]/);
  });
});

describe("mir framework check", () => {
  it("says what a file is where nothing is wrong", async () => {
    const { exitCode, out, err } = await mir("check trees.yaml", { "trees.yaml": trees });
    expect(exitCode).toBe(0);
    expect(out).toContain("2 I statements, 2 We statements");
    expect(err).toBe("");
  });

  it("checks references into the shipped crosswalks", async () => {
    const wrong = trees.replace('law: ["9"]', 'law: ["999"]');
    const { exitCode, err } = await mir("check trees.yaml", { "trees.yaml": wrong });
    expect(exitCode).toBe(2);
    expect(err).toContain("[framework/unknown-crosswalk-entry]");
  });

  it("checks references into the workspace's own crosswalk, which wins", async () => {
    const law =
      'format: crosswalk/1\nid: care-act-2014\ntitle: Trees\npublisher: Us\nsections:\n  - {number: "999", id: x, title: Y, plain: Z.}\n';
    const { exitCode, err } = await mir("check ours/frameworks/trees.yaml", {
      "ours/frameworks/trees.yaml": trees,
      "ours/frameworks/care-act-2014.yaml": law,
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('"9" is not in the crosswalk "law"');
  });

  it("checks a crosswalk too", async () => {
    const { exitCode, err } = await mir("check law.yaml", { "law.yaml": "format: crosswalk/1\n" });
    expect(exitCode).toBe(2);
    expect(err).toContain("[schema/missing-key]");
  });

  it("ends with 0 after a warning, which it says", async () => {
    const text = trees.replace("        keeps: [I-1.2]\n", "");
    const { exitCode, err } = await mir("check trees.yaml", { "trees.yaml": text });
    expect(exitCode).toBe(0);
    expect(err).toContain("[framework/keeps-nothing]");
  });

  it.each([
    ["schema/unknown-key", trees.replace("publisher:", "publischer:")],
    ["yaml/syntax", "a: [\n"],
    ["text/utf-16", new Uint8Array(Buffer.from("\uFEFFformat: x\n", "utf16le"))],
  ])("ends with 2, and nothing on stdout, after %s", async (code, text) => {
    const { exitCode, out, err } = await mir("check trees.yaml", { "trees.yaml": text });
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(`[${code}]`);
  });
});
