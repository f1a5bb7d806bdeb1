import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { exampleComparison, exampleReport, reportElsewhere } from "./support/example-report.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The library that writes the page closes every element, and quotes every attribute.
    "void-style": "off",
    "long-title": "off",
    "no-inline-style": "error",
    "doctype-style": "off",
    // An anchor is the id of a statement as the framework has it, `We-1.1`: HTML allows it.
    "valid-id": ["error", { relaxed: true }],
  },
});

function complaints(file: string): readonly string[] {
  const { results } = validator.validateStringSync(readFileSync(file, "utf8"));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${String(line)}: ${message}`),
  );
}

it.each([
  ["a report", () => exampleReport()],
  ["a report for publication", () => exampleReport("--public")],
  ["a report in large print", () => exampleReport("--large-print")],
  ["a report under the regulator's headings", () => exampleReport("--by", "cqc")],
  ["a report under the Act's sections", () => exampleReport("--by", "care-act", "--public")],
  ["the page in plain words", () => exampleReport("--plain-words")],
  ["a report with listening by another framework", () => reportElsewhere()],
  ["a comparison", () => exampleComparison()],
  [
    "a comparison for publication, in large print",
    () => exampleComparison("--public", "--large-print"),
  ],
])("is valid HTML: %s", (_, make) => {
  expect(complaints(make())).toEqual([]);
});

it("would be told of a table without its end", () => {
  expect(validator.validateStringSync("<table><p></table>").valid).toBe(false);
});
