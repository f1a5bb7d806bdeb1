import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { assessmentText } from "../support/assessment-text.ts";
import { memoryHost } from "../support/memory-host.ts";

const MARK = "\uFEFF";

function evidenceAt(where: string, sha256 = ""): string {
  const hash = sha256 === "" ? "" : `, sha256: "${sha256}"`;
  return assessmentText({
    added: `commitments:
  We-1.1: { said: 2, reason: So we think., evidence: [{ id: E1 }] }
evidence:
  E1: { title: Plan, kind: people, method: told, asOf: "2026-09-01", where: '${where}'${hash} }
`,
  });
}

/** The codes that a check of a file finds. */
async function codesOf(files: Record<string, string>): Promise<readonly string[]> {
  const host = memoryHost({ files });
  await run(["check", "case.yaml", "--format", "json"], host);
  const found = JSON.parse(host.stdout()) as { findings: readonly { code: string }[] };
  return found.findings
    .map(({ code }) => code)
    .filter((code) => code !== "assessment/unknown-council");
}

async function rowsOf(text: string): Promise<string> {
  const host = memoryHost({ files: { "case.yaml": text } });
  expect(await run(["report", "case.yaml", "--format", "csv"], host)).toBe(0);
  return host.stdout();
}

function windows(text: string): string {
  return MARK + text.replaceAll("\n", "\r\n");
}

describe("files that come from Windows", () => {
  it("give the same rows with its line ends and its mark at the start", async () => {
    const text = evidenceAt("https://example.org/plan");
    expect(await rowsOf(windows(text))).toBe(await rowsOf(text));
  });

  it("keep both when a record is added", async () => {
    const host = memoryHost({
      files: { "case.yaml": windows(evidenceAt("https://example.org/a")) },
    });
    const words = ["--kind", "people", "--method", "told", "--as-of", "2026-09-01"];
    expect(await run(["evidence", "add", "case.yaml", "--title", "Trees", ...words], host)).toBe(0);
    const after = host.stored.get("case.yaml") ?? "";
    expect(after.startsWith(MARK)).toBe(true);
    expect(after).toContain("Trees");
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each(["evidence/plan.pdf", String.raw`evidence\plan.pdf`, String.raw`.\evidence\plan.pdf`])(
    "find evidence by its path: %s",
    async (where) => {
      const sha256 = createHash("sha256").update("trees").digest("hex");
      const beside = { "evidence/plan.pdf": "trees" };
      expect(await codesOf({ "case.yaml": evidenceAt(where, sha256), ...beside })).toEqual([]);
      const other = { "case.yaml": evidenceAt(where, "0".repeat(64)), ...beside };
      expect(await codesOf(other)).toEqual(["assessment/file-changed"]);
    },
  );

  it.each([
    String.raw`C:\plans\plan.pdf`,
    String.raw`..\..\secret.pdf`,
    String.raw`\\server\share\plan.pdf`,
    "evidence/CON",
    "evidence/aux.pdf",
    "evidence/nul.txt.",
    "evidence/plan.pdf ",
    "evidence/com1.csv",
  ])("say that a file is not there where %s leads nowhere", async (where) => {
    expect(await codesOf({ "case.yaml": evidenceAt(where) })).toEqual(["assessment/file-missing"]);
  });

  it("lead to the year before by a path with backslashes", async () => {
    const now = assessmentText({ added: 'previous: "..\\\\last\\\\2025-26.yaml"\n' });
    const before = assessmentText({ period: "2025-26" });
    const files = { "now/case.yaml": now, "last/2025-26.yaml": before };
    const host = memoryHost({ files });
    await run(["check", "now/case.yaml", "--format", "json"], host);
    expect(host.stdout()).not.toContain("previous-unreadable");
  });

  it.each([
    "CON.yaml",
    "aux",
    "nul.tar.yaml",
    "com1.yaml",
    "LPT¹.yaml",
    "2026-27.",
    "2026-27.yaml ",
    "a:b.yaml",
    "what?.yaml",
    "years/con/2026-27.yaml",
    String.raw`prn\2026-27.yaml`,
  ])("are not begun under a name that Windows cannot hold: %s", async (name) => {
    const host = memoryHost();
    const words = ["--council", "E06000001", "--period", "2026-27"];
    expect(await run(["new", name, ...words], host)).toBe(2);
    expect(host.written).toEqual([]);
    expect(host.stderr()).toContain("Windows");
  });

  it.each(["console.yaml", "years/2026-27.yaml", "../com10.yaml", "auxiliary.yaml", "./a.b.yaml"])(
    "are begun under any other name: %s",
    async (name) => {
      const host = memoryHost();
      const words = ["--council", "E06000001", "--period", "2026-27"];
      expect(await run(["new", name, ...words], host)).toBe(0);
    },
  );

  it.each(["aux.yaml", "CON.yaml", "2026-27.", "nul"])(
    "are not lost under a name that Windows keeps for itself: %s",
    async (name) => {
      const host = memoryHost({ files: { [name]: assessmentText() } });
      expect(await run(["show", name], host)).toBe(0);
    },
  );
});
