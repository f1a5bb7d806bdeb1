import { expect, it } from "vitest";
import { type Problem } from "../../../src/domain/problem.ts";
import { type Findings } from "../../../src/render/findings/findings.ts";
import { FINDINGS_FORMATS } from "../../../src/render/findings/formats.ts";
import { findingsRenderers } from "../../../src/render/findings/registry.ts";

const aProblem = (overrides: Partial<Problem> = {}): Problem => ({
  code: "yaml/duplicate-key",
  severity: "error",
  message: '"trees" is given twice',
  advice: "keep one of the two; the first is on line 1",
  file: "trees.yaml",
  at: { line: 2, column: 1 },
  ...overrides,
});

const someFindings = (overrides: Partial<Findings> = {}): Findings => ({
  files: ["trees.yaml", "water.yaml"],
  problems: [
    aProblem(),
    aProblem({ severity: "warning", at: { line: 3, column: 8 }, advice: undefined }),
  ],
  texts: new Map([["trees.yaml", "trees: 3\ntrees: 4\nplums: 5\n"]]),
  isStrict: false,
  toolVersion: "9.8.7",
  command: "mir check",
  ...overrides,
});

const HOSTILE =
  "\u001B]0;owned\u0007 ]]> --> <script> & \" ' % \u202E | `x` \r\n ::error::\u009B31m";
const hostileFindings = (): Findings =>
  someFindings({
    files: [HOSTILE],
    problems: [aProblem({ file: HOSTILE, message: HOSTILE, advice: HOSTILE })],
    texts: new Map([[HOSTILE, `${HOSTILE}\n${HOSTILE.repeat(200)}\n`]]),
  });

it.each(FINDINGS_FORMATS)("writes %s as its golden file has it", async (format) => {
  const render = await findingsRenderers[format]();
  await expect(render(someFindings())).toMatchFileSnapshot(`golden/findings.${format}.txt`);
});

it.each(FINDINGS_FORMATS)("writes %s for files without findings", async (format) => {
  const render = await findingsRenderers[format]();
  const text = render(someFindings({ problems: [] }));
  await expect(text).toMatchFileSnapshot(`golden/none.${format}.txt`);
});

it.each(FINDINGS_FORMATS)("lets nothing hostile through in %s", async (format) => {
  const render = await findingsRenderers[format]();
  const text = render(hostileFindings());
  // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
  await expect(text).toMatchFileSnapshot(`golden/hostile.${format}.txt`);
});

it("keeps each github annotation on one line of its own", async () => {
  const render = await findingsRenderers.github();
  const lines = render(hostileFindings()).trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^::error file=[^,:]*,line=2,col=1,title=[^,:]*::/);
});

it("counts warnings as failures in junit where the caller is strict", async () => {
  const render = await findingsRenderers.junit();
  expect(render(someFindings())).toContain('<testsuites name="mir check" tests="3" failures="1"');
  expect(render(someFindings({ isStrict: true }))).toContain('tests="3" failures="2"');
});

it("names in junit the command that found it", async () => {
  const render = await findingsRenderers.junit();
  const text = render(someFindings({ command: "mir publish-check" }));
  expect(text).toContain('<testsuites name="mir publish-check"');
});

it("keeps every word in json", async () => {
  const render = await findingsRenderers.json();
  const read: unknown = JSON.parse(render(hostileFindings()));
  expect(read).toMatchObject({ findings: [{ message: HOSTILE, advice: HOSTILE, file: HOSTILE }] });
});
