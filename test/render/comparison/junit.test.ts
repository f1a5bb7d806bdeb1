import { describe, expect, it } from "vitest";
import { comparisonJunit } from "../../../src/render/comparison/junit.ts";
import { gardensComparison, gardensFiles, verdictOn } from "../../support/gardens-comparison.ts";
import { gardensReport, HOSTILE, withText } from "../../support/gardens-report.ts";
import { readXml, type Xml } from "../../support/read-xml.ts";

/**
 * What the schema of Jenkins' xUnit plugin (junit-10.xsd) asks for, which CI servers read by: written out here, and held
 * against the schema itself with xmllint when it was written. The older one of Ant's JUnit task allows no attribute on
 * the root and asks for others on each suite, so that no file keeps both; of it, what the first leaves open is kept.
 */
function schemaFaults(whole: Xml): readonly string[] {
  const suites = whole.children;
  return [
    ...(whole.name === "testsuites" ? [] : ["the root is testsuites"]),
    ...unknownAttributes(whole, ["name", "time", "tests", "failures", "errors"]),
    ...suites.flatMap((suite) => suiteFaults(suite)),
    ...countFaults(
      whole,
      suites.flatMap(({ children }) => children),
    ),
  ];
}

const SUITE = ["name", "timestamp", "hostname", "tests", "failures", "errors", "time"];

function suiteFaults(suite: Xml): readonly string[] {
  const { name, attributes, children, text } = suite;
  const order = children.map((child) => child.name).join(" ");
  return [
    ...(name === "testsuite" ? [] : [`${name} in testsuites`]),
    ...SUITE.filter((wanted) => attributes[wanted] === undefined).map((one) => `no ${one}`),
    ...unknownAttributes(suite, [...SUITE, "skipped"]),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(attributes["timestamp"] ?? "")
      ? []
      : ["timestamp"]),
    ...(/^properties( testcase)* system-out system-err$/.test(order) ? [] : [`order: ${order}`]),
    ...(text.trim() === "" ? [] : [`text in a suite: ${text}`]),
    ...children.filter((child) => child.name === "properties").flatMap(propertyFaults),
    ...children.filter((child) => child.name === "testcase").flatMap(caseFaults),
    ...countFaults(suite, children),
  ];
}

/** Under the plugin's schema a list of properties is not empty; under both a property has a name and a value. */
function propertyFaults({ children }: Xml): readonly string[] {
  return [
    ...(children.length === 0 ? ["no property in properties"] : []),
    ...children.flatMap((one) => [
      ...(one.name === "property" && one.children.length === 0
        ? []
        : [`${one.name} in properties`]),
      ...["name", "value"].filter((wanted) => (one.attributes[wanted] ?? "") === ""),
      ...unknownAttributes(one, ["name", "value"]),
    ]),
  ];
}

function caseFaults(one: Xml): readonly string[] {
  const { attributes, children } = one;
  const order = children.map((child) => child.name).join(" ");
  return [
    ...["name", "classname", "time"].filter((wanted) => (attributes[wanted] ?? "") === ""),
    ...unknownAttributes(one, ["name", "classname", "time"]),
    ...(/^(failure)?( ?system-out)?$/.test(order) ? [] : [`order in a case: ${order}`]),
    ...children
      .filter((child) => child.name === "failure")
      .flatMap((failure) => [
        ...["type", "message"].filter((wanted) => (failure.attributes[wanted] ?? "") === ""),
        ...unknownAttributes(failure, ["type", "message"]),
        ...(failure.text.trim() === "" ? ["an empty failure"] : []),
      ]),
  ];
}

function unknownAttributes({ name, attributes }: Xml, known: readonly string[]): readonly string[] {
  return Object.keys(attributes)
    .filter((one) => !known.includes(one))
    .map((one) => `${one} on ${name}`);
}

function countFaults({ name, attributes }: Xml, within: readonly Xml[]): readonly string[] {
  const cases = within.filter((child) => child.name === "testcase");
  const failed = cases.filter(({ children }) => children.some((child) => child.name === "failure"));
  const right =
    attributes["tests"] === String(cases.length) &&
    attributes["failures"] === String(failed.length) &&
    attributes["errors"] === "0";
  return right ? [] : [`counts on ${name}`];
}

function casesOf(xml: string): readonly Xml[] {
  return readXml(xml).children.flatMap(({ children }) =>
    children.filter(({ name }) => name === "testcase"),
  );
}

function faultsOf(xml: string): readonly string[] {
  return schemaFaults(readXml(xml));
}

describe("a comparison as JUnit", () => {
  it("keeps to what CI servers' schemas ask", () => {
    expect(schemaFaults(readXml(comparisonJunit(gardensFiles())))).toEqual([]);
    expect(schemaFaults(readXml(comparisonJunit(gardensFiles({ verdict: undefined }))))).toEqual(
      [],
    );
  });

  it("is told from something else by those rules", () => {
    const xml = comparisonJunit(gardensFiles());
    expect(faultsOf(xml.replace(' hostname="localhost"', ""))).not.toEqual([]);
    expect(faultsOf(xml.replace(/failures="\d+"/, 'failures="99"'))).not.toEqual([]);
    expect(faultsOf(xml.replace(/<properties>.*<\/properties>\n/s, ""))).not.toEqual([]);
    expect(faultsOf(xml.replace(/<properties>.*<\/properties>/s, "<properties/>"))).not.toEqual([]);
    expect(faultsOf(xml.replace(/classname="[^"]*"/, 'classname=""'))).not.toEqual([]);
    expect(() => readXml(xml.replace("</testcase>", ""))).toThrow("closes nothing");
    expect(() => readXml(xml.replace("before", "be & fore"))).toThrow("bare &");
  });

  it("fails a case for each commitment that the gate fails on, and for what belongs to none", () => {
    const comparison = gardensComparison();
    const verdict = verdictOn(comparison, ["trace-lost", "added"]);
    const failed = casesOf(comparisonJunit(gardensFiles({ comparison, verdict }))).filter(
      ({ children }) => children[0]?.name === "failure",
    );
    const commitments = new Set(verdict.failures.map(({ commitment }) => commitment));
    expect(commitments.has(null)).toBe(true);
    expect(failed).toHaveLength(commitments.size);
  });

  it("has a case for every commitment, and no failure without a gate", () => {
    const files = gardensFiles({ verdict: undefined });
    const cases = casesOf(comparisonJunit(files));
    expect(cases).toHaveLength(files.comparison.commitments.length);
    expect(cases.filter(({ children }) => children[0]?.name === "failure")).toEqual([]);
  });

  it("keeps what fails, whatever is printed", () => {
    const files = gardensFiles({ only: ["better"] });
    const failed = new Set(files.verdict?.failures.map(({ commitment }) => commitment));
    const cases = casesOf(comparisonJunit(files));
    expect(cases.filter(({ children }) => children[0]?.name === "failure")).toHaveLength(
      failed.size,
    );
  });

  it.each(HOSTILE)("stays well formed and whole with %s in every text", (_, hostile) => {
    const comparison = gardensComparison(gardensReport(withText(hostile)));
    expect(schemaFaults(readXml(comparisonJunit(gardensFiles({ comparison }))))).toEqual([]);
  });
});
