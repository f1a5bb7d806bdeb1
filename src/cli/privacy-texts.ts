import { type PlacedText, publishedTexts } from "../documents/assessment/published-texts.ts";
import { frameworkTexts } from "../documents/framework/published-texts.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { textsIn } from "../documents/texts-in.ts";
import { type Assessment } from "../domain/assessment.ts";
import { isRecord } from "../domain/edits.ts";
import { type PublishedText } from "../domain/privacy/check-texts.ts";
import { type Report } from "../domain/report/report.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

/** What a public report is made from, as far as its texts go. */
export type PrivacySource = Pick<
  LoadedAssessment,
  "text" | "file" | "assessment" | "earlier" | "heard" | "texts"
>;

/** A text to be looked through, and where it stands. */
export type LookedThrough = PlacedText & PublishedText;

/** Where a text is said to stand whose own place nobody knows. */
export const START = { line: 1, column: 1 } as const;

/**
 * Every text that the public report of a file prints, out of that file and every other that it is made from: the
 * assessment whose listening it takes in, earlier years, and frameworks of the council's own. `others` are further files
 * of that last kind, by name.
 */
export function sourceTexts(
  source: PrivacySource,
  report: Report,
  others: ReadonlyMap<string, string>,
): readonly LookedThrough[] {
  const { text, file, assessment, texts } = source;
  const names = hiddenNames(assessment);
  const beside = [...texts].filter(([, other]) => other !== text);
  const general = [...beside, ...others].flatMap(([name, other]) => frameworkTexts(other, name));
  return [
    ...publishedTexts(text, file).map((one) => ({ ...one, names })),
    ...heardTexts(source, beside),
    ...earlierTexts(source, report, beside),
    ...general.map((one) => ({ ...one, names, isGeneral: true })),
  ];
}

/** Every text of the finished report. Names are not looked for in it: most of it is the tool's and the framework's words. */
export function printedTexts(report: Report, file: string): readonly LookedThrough[] {
  return textsIn(report)
    .filter(({ path }) => !NO_WORDS.has(String(path.at(-1))))
    .map(({ path, value }) => ({
      place: ["report", ...path].join("/"),
      text: value,
      names: [],
      file,
      at: START,
    }));
}

/** Fields of a report that hold a fingerprint. */
const NO_WORDS = new Set(["fingerprint", "assessmentFingerprint", "asked", "answered", "sha256"]);

/** The names that the team list does not mark public. */
function hiddenNames({ team }: Pick<Assessment, "team">): readonly string[] {
  return [...team.values()].filter((one) => !one.public).map(({ name }) => name);
}

type Files = readonly (readonly [file: string, text: string])[];

/** What is printed out of the assessment that `listeningFrom:` names: how people were asked, and what they said. */
function heardTexts({ assessment, heard }: PrivacySource, files: Files): readonly LookedThrough[] {
  if (heard === undefined) return [];
  const names = [...hiddenNames(assessment), ...hiddenNames(heard.assessment)];
  const { period, framework } = heard.assessment;
  return files
    .filter(([file, text]) => {
      const written = writtenIn(text, file);
      return written.period === period && written.framework === framework.id;
    })
    .flatMap(([file, text]) => publishedTexts(text, file))
    .filter(({ place }) => /^(?:listening|lived)\//.test(place))
    .map((one) => ({ ...one, place: `listeningFrom/${one.place}`, names }));
}

/** The year and the framework that an assessment's file names. */
function writtenIn(text: string, file: string): { period: unknown; framework: unknown } {
  const yaml = readYaml(text, file);
  const data = yaml.ok && isRecord(yaml.value.data) ? yaml.value.data : {};
  const { period, framework } = data;
  return { period, framework: isRecord(framework) ? framework["id"] : undefined };
}

/** What the report prints out of earlier years' files. */
function earlierTexts(
  { assessment, earlier, file }: PrivacySource,
  { promisedAgain, cannotTell }: Report,
  files: Files,
): readonly LookedThrough[] {
  const placed = new Map(
    files
      .filter(([, text]) => text.includes("assessment/1"))
      .flatMap(([name, text]) => publishedTexts(text, name))
      .map((one) => [one.text, one] as const),
  );
  const names = earlierNames(assessment, earlier);
  return [
    ...promisedAgain.repeated.flatMap(({ id, lastPromises }) =>
      lastPromises.map(({ what, period }) => ({ place: `${period}/actions/${id}`, text: what })),
    ),
    ...cannotTell.evidenceGone.flatMap(({ commitment, title, where }) =>
      [title, where ?? ""].map((text) => ({ place: `earlier evidence/${commitment}`, text })),
    ),
  ].map((one) => {
    const { file: from, at } = placed.get(one.text) ?? { file, at: START };
    return { ...one, names, file: from, at };
  });
}

/** Names of this year's list and of those before it. Whoever is public now is public in what they said then. */
function earlierNames(now: Assessment, earlier: PrivacySource["earlier"]): readonly string[] {
  const open = new Set([...now.team.values()].filter((one) => one.public).map(({ name }) => name));
  const all = [now, ...earlier.map(({ assessment }) => assessment)].flatMap(hiddenNames);
  return [...new Set(all)].filter((name) => !open.has(name));
}
