import { expect, it } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

it("prints help on stdout and ends well when nothing is typed", async () => {
  const host = memoryHost();
  expect(await run([], host)).toBe(ExitCode.ok);
  expect(host.stdout()).toContain("Usage: mir");
  expect(host.stderr()).toBe("");
});

it("prints the version", async () => {
  const host = memoryHost();
  expect(await run(["--version"], host)).toBe(ExitCode.ok);
  expect(host.stdout()).toBe("0.0.0-test\n");
});

it.each([[["--help"]], [["help"]], [["help", "check"]], [["check", "--help"]]])(
  "prints help for %j on stdout",
  async (args) => {
    const host = memoryHost();
    expect(await run(args, host)).toBe(ExitCode.ok);
    expect(host.stdout()).toContain("Usage: mir");
    expect(host.stderr()).toBe("");
  },
);

it.each([
  [["chek"], "did you mean check"],
  [["check", "--fromat", "json", "x.yaml"], "did you mean --format"],
  [["check"], "file"],
  [["check", "x.yaml", "--format", "pdf"], "json, junit"],
  [["--nonsense"], "--nonsense"],
  [["help", "chek"], "check"],
])("refuses %j with 2, an empty stdout and words that help", async (args, says) => {
  const host = memoryHost();
  expect(await run(args, host)).toBe(ExitCode.unusable);
  expect(host.stdout()).toBe("");
  expect(host.stderr()).toContain(says);
});

it("keeps what was typed from reaching the terminal as commands", async () => {
  const host = memoryHost();
  await run(["\u001B[31mcheck"], host);
  expect(host.stderr()).not.toContain("\u001B");
  expect(host.stderr()).toContain("<U+001B>[31mcheck");
});

it("calls anything that is thrown and not the user's a bug", async () => {
  const host = memoryHost();
  const broken = {
    ...host,
    files: {
      ...host.files,
      read: () => Promise.reject(new TypeError("unforeseen")),
    },
  };
  expect(await run(["check", "x.yaml"], broken)).toBe(ExitCode.bug);
  expect(host.stderr()).toContain("unforeseen");
  expect(host.stderr()).not.toContain("    at ");
});

it("says where a bug was only when it is asked to", async () => {
  const host = memoryHost({ surroundings: { debug: true } });
  const broken = {
    ...host,
    files: { ...host.files, read: () => Promise.reject(new TypeError("unforeseen")) },
  };
  await run(["check", "x.yaml"], broken);
  expect(host.stderr()).toContain("    at ");
});

it("ends with 2 and names the file where a file is missing", async () => {
  const host = memoryHost();
  expect(await run(["check", "nowhere.yaml"], host)).toBe(ExitCode.unusable);
  expect(host.stdout()).toBe("");
  expect(host.stderr()).toContain("nowhere.yaml");
});
