import { type CommitmentChange } from "../../domain/comparison/comparison.ts";
import { findingsOf } from "../../domain/comparison/headline.ts";
import { type GateFailure } from "../../domain/gate/gate.ts";
import { plainLine } from "../../domain/report/statement-words.ts";
import { oneLine } from "../text/one-line.ts";
import { xmlElement, xmlText } from "../text/xml.ts";
import { type ComparedFiles, failuresOn, printedChanges, titleOf } from "./compared-files.ts";

/**
 * JUnit XML: a case a commitment, which fails where the gate does. It holds what every CI server asks for, so that the
 * strictest reads it: one failure a case, a host, and the later report's own date in place of a clock's time.
 */
export function comparisonJunit(files: ComparedFiles): string {
  const cases = casesOf(files);
  const counts = {
    tests: String(cases.length),
    failures: String(cases.filter(({ failures }) => failures.length > 0).length),
    errors: "0",
    time: "0",
  };
  const suite = xmlElement(
    "testsuite",
    {
      name: oneLine(`${files.file}: ${titleOf(files.comparison)}`),
      ...counts,
      skipped: "0",
      timestamp: `${files.comparison.after.asOf}T00:00:00`,
      hostname: "localhost",
    },
    [
      "\n",
      `${propertiesOf(files)}\n`,
      ...cases.map((one) => `${testCase(one)}\n`),
      `${output("system-out", summaryOf(files))}\n`,
      "<system-err/>\n",
    ].join(""),
  );
  const whole = xmlElement("testsuites", { name: "mir diff", ...counts }, `\n${suite}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}

/** What the two reports are. Some servers refuse a list of properties that is empty, others a suite that has none. */
function propertiesOf({ comparison: { before, after } }: ComparedFiles): string {
  const properties = {
    "before.period": before.period,
    "before.framework": `${before.framework.id} ${before.framework.edition}`,
    "after.period": after.period,
    "after.framework": `${after.framework.id} ${after.framework.edition}`,
  };
  const elements = Object.entries(properties).map(
    ([name, value]) => `${xmlElement("property", { name, value: oneLine(value) }, "")}\n`,
  );
  return xmlElement("properties", {}, `\n${elements.join("")}`);
}

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly failures: readonly GateFailure[];
  readonly lines: readonly string[];
}

/** What fails is there whatever is printed. */
function casesOf(files: ComparedFiles): readonly Case[] {
  const { comparison, verdict } = files;
  const printed = new Set(printedChanges(files));
  const commitments = comparison.commitments
    .map((change) => commitmentCase(change, failuresOn(verdict, change.id), files))
    .filter(({ change, failures }) => printed.has(change) || failures.length > 0);
  const others = failuresOn(verdict, null).map((failure) => ({
    classname: "mir.diff",
    name: oneLine(failure.sentence),
    failures: [failure],
    lines: [],
  }));
  return [...commitments, ...others];
}

function commitmentCase(
  change: CommitmentChange,
  failures: readonly GateFailure[],
  { file, places }: ComparedFiles,
): Case & { readonly change: CommitmentChange } {
  const { id, theme, words } = change;
  const plain = plainLine(change);
  const line = places.get(id)?.line;
  const place = line === undefined ? [] : [`${file}:${String(line)}`];
  const findings = findingsOf(change).map(({ label, sentence }) => `${label}: ${sentence}`);
  return {
    change,
    classname: `mir.diff.${oneLine(theme).replaceAll(/[^\p{L}\p{N}-]+/gu, "-")}`,
    name: oneLine(`${id} ${words}`),
    failures,
    lines: [...place, ...(plain === undefined ? [] : [plain]), ...findings],
  };
}

function testCase({ classname, name, failures, lines }: Case): string {
  const [first] = failures;
  const failure =
    first === undefined
      ? ""
      : xmlElement(
          "failure",
          {
            type: first.class,
            message: oneLine(failures.map(({ label }) => label).join(", ")),
          },
          xmlText(linesOf(failures.map(({ label, sentence }) => `${label}: ${sentence}`))),
        );
  return xmlElement(
    "testcase",
    { classname, name, time: "0" },
    failure + (lines.length === 0 ? "" : output("system-out", lines)),
  );
}

function summaryOf({ comparison, verdict }: ComparedFiles): readonly string[] {
  return [
    comparison.headline.sentence,
    ...comparison.notes,
    ...(verdict === undefined
      ? []
      : [
          verdict.sentence,
          ...verdict.accepted.map(
            ({ commitment, label, reason, expires }) =>
              `accepted until ${expires}: ${label} on ${commitment ?? "no commitment"}: ${reason}`,
          ),
          ...verdict.slips.map(({ sentence }) => sentence),
        ]),
  ];
}

function output(element: "system-out", lines: readonly string[]): string {
  return xmlElement(element, {}, xmlText(linesOf(lines)));
}

function linesOf(lines: readonly string[]): string {
  return lines.map(oneLine).join("\n");
}
