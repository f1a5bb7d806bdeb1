import { readFileSync } from "node:fs";
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
  psw: { role: council, name: Wilhelmina Oakapple }
commitments:
  We-1.1:
    said: 3
    reason: We think so.
    note: Between ourselves.
    evidence: [{ id: E1, yes: 3, of: 9 }]
    actions: [A1]
evidence:
  E1: { title: A count, kind: people, method: counted, asOf: "2026-06-01", whom: all, chosen: everyone, where: hidden/count.csv }
needs:
  N1: { commitments: [We-1.1], kind: unmet, what: Company, people: 3, counted: on a list, yearlyCost: 61000 }
actions:
  A1: { what: Ask, owner: psw, due: "2027-01-31" }
`;
const example = (name: string): string => readFileSync(`reports/example/${name}`, "utf8");

const made = async (options: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const host = memoryHost({ files: { "year.yaml": YEAR, ...files } });
  const code = await run(["report", "year.yaml", ...options], host);
  return { code, host };
};

const OWN = (id: string, more = ""): string => `format: crosswalk/1
id: ${id}
title: Our own headings
publisher: Exampleshire
sections:
  - { number: "A", id: a, title: First, plain: What comes first. }
${more}`;

const OWN_HEADINGS = "The headings are those of the council's own file";

describe("mir report --by", () => {
  it.each([
    [["--by", "cqc"], "# Gap report 2026-27, under the headings of CQC"],
    [["--by", "care-act", "--public"], "# Gap report 2026-27, under the headings of Care Act"],
    [["--by", "careAct", "--format", "csv"], "council_code,council,"],
    [["--by", "cqc", "--format", "csv", "--wide", "--excel"], "\uFEFFcouncil_code,council,"],
    [["--by", "cqc", "--format", "json"], '{\n  "format": "regrouped-report/1",'],
    [["--by", "CQC", "--format", "html"], '<!DOCTYPE html>\n<html lang="en-GB">'],
    [
      ["--by", "cqc", "--format", "html", "--large-print"],
      '<!DOCTYPE html>\n<html lang="en-GB" class="large-print">',
    ],
  ])("writes to stdout, by %j", async (options, start) => {
    const { code, host } = await made(options);
    expect(code).toBe(ExitCode.ok);
    expect(host.stdout().slice(0, start.length)).toBe(start);
  });

  it("follows the ending of the output", async () => {
    const { code, host } = await made(["--by", "cqc", "-o", "by-cqc.html"]);
    expect(code).toBe(ExitCode.ok);
    expect(host.stored.get("by-cqc.html")).toContain("predicts no rating");
  });

  it.each([
    [["--by", "cqx"], "it has cqc and care-act", 'did you mean "cqc"?'],
    [["--by", "ofsted"], "it has cqc and care-act", '"ofsted"'],
    [["--by", "cqc", "--plain-words"], "--plain-words", "leave one of them out"],
    [["--by", "cqc", "--dictionary"], "--dictionary", "leave one of them out"],
    [["--by", "cqc", "-o", "out.pdf"], "out.pdf", ".md"],
    [["--by", "cqc", "--wide"], "--wide", "--format csv"],
  ])("refuses %j with 2 and nothing on stdout", async (options, says, hint) => {
    const { code, host } = await made(options);
    expect(code).toBe(ExitCode.unusable);
    expect(host.stdout()).toBe("");
    expect(host.stderr()).toContain(says);
    expect(host.stderr()).toContain(hint);
  });

  it("says so where the framework has no crosswalk", async () => {
    const year = `format: assessment/1
council: { code: X99999999, name: Exampleshire Council }
period: "2026-27"
framework: { id: making-it-real-2012, edition: "2012" }
profile: full
`;
    const host = memoryHost({ files: { "year.yaml": year } });
    const code = await run(["report", "year.yaml", "--by", "cqc"], host);
    expect([code, host.stdout()]).toEqual([ExitCode.unusable, ""]);
    expect(host.stderr()).toContain("has no crosswalk");
  });

  it("uses the workspace's own crosswalk and says so", async () => {
    const files = { "frameworks/care-act-2014.yaml": OWN("care-act-2014") };
    const { code, host } = await made(["--by", "care-act"], files);
    expect(code).toBe(ExitCode.ok);
    expect(host.stderr()).toContain("frameworks/care-act-2014.yaml");
    expect(host.stdout()).toContain("A. First");
    expect(host.stdout()).toContain("## References that lead to no heading");
    expect(host.stdout()).toContain("does not say of what date");
    expect(host.stdout()).toContain(OWN_HEADINGS);
  });

  it("says nothing of the kind where the headings are those that ship", async () => {
    const { host } = await made(["--by", "care-act"]);
    expect(host.stdout()).toContain("It predicts no rating");
    expect(host.stdout()).not.toContain(OWN_HEADINGS);
  });

  it("says what is wrong in the workspace's own crosswalk, with its line, and writes nothing", async () => {
    const files = {
      "frameworks/care-act-2014.yaml": OWN("care-act-2014", "publsher: twice\n"),
    };
    const { code, host } = await made(["--by", "care-act", "-o", "out.md"], files);
    expect(code).toBe(ExitCode.unusable);
    expect(host.stderr()).toContain("care-act-2014.yaml:7:1");
    expect(host.stored.has("out.md")).toBe(false);
  });

  it("takes the crosswalks of a workspace's own framework, and says where a file is missing", async () => {
    const own = readFileSync("frameworks/making-it-real-2018.yaml", "utf8").replace(
      /^crosswalks: \{.*?\}/m,
      "crosswalks: {cqc: our-headings, careAct: care-act-2014}",
    );
    const files = { "frameworks/making-it-real-2018.yaml": own };
    const missing = await made(["--by", "cqc"], files);
    expect([missing.code, missing.host.stdout()]).toEqual([ExitCode.unusable, ""]);
    expect(missing.host.stderr()).toContain("frameworks/our-headings.yaml");
    const found = await made(["--by", "cqc"], {
      ...files,
      "frameworks/our-headings.yaml": readFileSync("frameworks/cqc-local-authority.yaml", "utf8")
        .replace("id: cqc-local-authority", "id: our-headings")
        .replace(/^title: .*/m, "title: Our own headings"),
    });
    expect(found.code).toBe(ExitCode.ok);
    expect(found.host.stdout()).toContain("Our own headings");
    expect(found.host.stdout()).toContain("## How this report was made");
  });
});

describe("mir report --by --public", () => {
  it("holds the very report that is published, and nothing that it withholds", async () => {
    const plain = await made(["--public", "--format", "json"]);
    const { host } = await made(["--public", "--by", "cqc", "--format", "json"]);
    const regrouped: unknown = JSON.parse(host.stdout());
    expect(regrouped).toHaveProperty("report", JSON.parse(plain.host.stdout()));
  });

  it.each(["markdown", "html", "csv", "json"])("tells nothing withheld as %s", async (format) => {
    const full = await made(["--by", "cqc", "--format", format]);
    const open = await made(["--by", "cqc", "--format", format, "--public"]);
    expect([full.code, open.code]).toEqual([ExitCode.ok, ExitCode.ok]);
    for (const secret of ["hidden/count", "3 of 9", "61,000", "61000", "Oakapple", "ourselves"])
      expect(open.host.stdout()).not.toContain(secret);
    expect(full.host.stdout()).toContain("hidden/count");
    expect(full.host.stdout()).toContain("3 of 9");
  });

  it("refuses with 3 what must not be published, and writes nothing", async () => {
    const host = memoryHost({
      files: { "year.yaml": YEAR.replace("We think so.", "Ring 07700 900123.") },
    });
    const args = ["report", "year.yaml", "--public", "--by", "cqc", "-o", "out.html"];
    expect(await run(args, host)).toBe(ExitCode.unsafe);
    expect(host.stored.has("out.html")).toBe(false);
  });
});

it("files every commitment of the worked example under both crosswalks, and leads nowhere wrong", async () => {
  for (const by of ["cqc", "care-act"]) {
    const files = {
      "2026-27.yaml": example("2026-27.yaml"),
      "2025-26.yaml": example("2025-26.yaml"),
    };
    const host = memoryHost({ files });
    await run(["report", "2026-27.yaml", "--by", by], host);
    expect(host.stdout()).toContain("38 of 38 commitments are filed");
    expect(host.stdout()).not.toContain("References that lead to no heading");
  }
});
