import { validate } from "#generated/validate-report-1.cjs";
import { inReadingOrder } from "../../domain/problem-order.ts";
import { withOwnFingerprint } from "../../domain/disclosure/own-fingerprint.ts";
import { type Hash, type Parsed, type Problem } from "../../domain/problem.ts";
import { type Disagreement, disagreementIn } from "../../domain/report/figures-agree.ts";
import { type Report } from "../../domain/report/report.ts";
import { formatProblem } from "../format.ts";
import { readYaml } from "../located-yaml.ts";
import { problemAtValue, problemIn } from "../problem-at.ts";
import { schemaProblems } from "../schema-problems.ts";

/**
 * Reads a report in JSON back: JSON, format, shape, ids, whether its own figures agree, and whether one for publication is
 * the one whose fingerprint it bears; each step runs only if the one before found no error.
 */
export function parseReport(text: string, file: string, hash: Hash): Parsed<Report> {
  const read = parseReportAsItIs(text, file);
  if (!read.ok) return read;
  const found = disagreementIn(read.value);
  if (found !== undefined) return refused("report/figures-disagree", found, { text, file });
  const other = otherFingerprint(read.value, hash);
  return other === undefined ? read : refused("report/changed-since-made", other, { text, file });
}

/** The same for whoever looks for what was changed in it: whether its figures agree is not asked. */
export function parseReportAsItIs(text: string, file: string): Parsed<Report> {
  const data = dataOf(text);
  if (data !== undefined && isReport(data) && repeatedAt(data) === undefined)
    return { ok: true, value: data, warnings: [] };
  // Only what is wrong, or was written by another hand, needs the reader that knows places: every JSON is YAML.
  return explain(text, file);
}

/** The data of a text that is written as reports are; undefined for any other, which may hold a key twice. */
function dataOf(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return JSON.stringify(data, null, 2) === withoutEscapes(text).trimEnd() ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Reports write what a terminal would obey as `\u009B`, which JSON's own writer leaves as it is. */
function withoutEscapes(text: string): string {
  return text.replaceAll(
    /\\u(007F|00[89][0-9A-F]|061C|20[0-6][0-9A-F]|FEFF|FFF[9AB]|DB40|DC[0-7][0-9A-F])/g,
    (_: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function explain(text: string, file: string): Parsed<Report> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const otherFormat = formatProblem(yaml.value, { name: "report", version: 1 });
  if (otherFormat !== undefined) return { ok: false, problems: [otherFormat] };
  if (!isJson(text)) return { ok: false, problems: [notJson(file)] };
  const { data } = yaml.value;
  if (!isReport(data)) {
    const problems = schemaProblems(validate.errors ?? [], yaml.value);
    return { ok: false, problems: inReadingOrder(problems, [file]) };
  }
  const place = repeatedAt(data);
  if (place === undefined) return { ok: true, value: data, warnings: [] };
  const message = `"${data.commitments[place]?.id ?? ""}" is there twice`;
  const finding = { code: "report/duplicate-id", message } as const;
  return {
    ok: false,
    problems: [problemAtValue(yaml.value, ["commitments", place, "id"], finding)],
  };
}

/** The fingerprint of a full report is that of the file that it was made from; one for publication bears its own. */
function otherFingerprint(report: Report, hash: Hash): Disagreement | undefined {
  if (report.about.version !== "public") return undefined;
  const { assessmentFingerprint } = withOwnFingerprint(report, hash).about;
  if (assessmentFingerprint === report.about.assessmentFingerprint) return undefined;
  return {
    path: ["about", "assessmentFingerprint"],
    message: `this is the fingerprint of another report: what is here has ${assessmentFingerprint}`,
  };
}

/** A report that is not as it was made. */
function refused(
  code: "report/figures-disagree" | "report/changed-since-made",
  { path, message }: Disagreement,
  { text, file }: { readonly text: string; readonly file: string },
): Parsed<Report> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const advice =
    "it was changed after it was made; take the copy that was published, or make it again";
  return { ok: false, problems: [problemAtValue(yaml.value, path, { code, message, advice })] };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function notJson(file: string): Problem {
  const message = "this begins like a report in JSON, and is not JSON";
  const advice = 'make it again with "mir report --format json"';
  return problemIn(file, { line: 1, column: 1 }, { code: "report/not-json", message, advice });
}

/** The place of the first commitment that was there before; undefined where each is there once. */
function repeatedAt({ commitments }: Report): number | undefined {
  const seen = new Set<string>();
  for (const [place, { id }] of commitments.entries()) {
    if (seen.has(id)) return place;
    seen.add(id);
  }
  return undefined;
}

/** The validator is compiled from the schema that describes the type; a test holds the two together. */
function isReport(data: unknown): data is Report {
  return validate(data);
}
