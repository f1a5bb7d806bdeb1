import * as fc from "fast-check";
import { dump, load } from "js-yaml";
import { anyDataChanges, anyTextChanges, changedData, changedText } from "./mutate.ts";
import { thinnedAssessment } from "./thin.ts";

/** Several hostile files as one text, so that a case is one file however many it is made of. */
export function unpack(content: string): Readonly<Record<string, string>> {
  return JSON.parse(content) as Readonly<Record<string, string>>;
}

/** Three copies of an assessment: what two people made of one, each with things wrong or changed in it. */
export function anyThreeCopies(texts: readonly string[]): fc.Arbitrary<string> {
  const loaded = texts.map((text) => load(text));
  const changes = fc.record({
    data: anyDataChanges,
    text: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: anyTextChanges },
    ),
  });
  const unchanged = fc.constant({ data: [], text: [] });
  const anySide = fc.oneof({ weight: 3, arbitrary: changes }, { weight: 1, arbitrary: unchanged });
  return fc
    .record({
      which: fc.nat({ max: texts.length - 1 }),
      kept: fc.constantFrom(0.05, 0.1),
      seed: fc.nat(),
      base: fc.oneof({ weight: 5, arbitrary: unchanged }, { weight: 1, arbitrary: changes }),
      ours: anySide,
      theirs: anySide,
      clashes: fc.boolean(),
    })
    .map(({ which, kept, seed, clashes, ...sides }) => {
      const data = thinnedAssessment(loaded[which], kept, seed);
      const copy = (side: Side, words?: string): string =>
        changedText(written(changedData(withReason(data, words), side.data)), side.text);
      const [ours, theirs] = clashes ? ["Ours.", "Theirs."] : [];
      const copies = [copy(sides.base), copy(sides.ours, ours), copy(sides.theirs, theirs)];
      const names = ["base.yaml", "case.yaml", "theirs.yaml"];
      return JSON.stringify(Object.fromEntries(names.map((name, place) => [name, copies[place]])));
    });
}

/** A report and the assessment that it is said to be of, either with things wrong in it. */
export function anyReportAndFile(report: string, assessment: string): fc.Arbitrary<string> {
  const [reported, held] = [JSON.parse(report) as unknown, load(assessment)];
  const none = fc.constant([]);
  const data = fc.oneof({ weight: 2, arbitrary: anyDataChanges }, { weight: 1, arbitrary: none });
  const text = fc.oneof({ weight: 1, arbitrary: anyTextChanges }, { weight: 8, arbitrary: none });
  return fc
    .record({ inReport: data, inFile: data, reportText: text, fileText: text })
    .map(({ inReport, inFile, reportText, fileText }) => {
      const json = JSON.stringify(changedData(reported, inReport), null, 2);
      const yaml = written(changedData(held, inFile));
      return JSON.stringify({
        "case.json": changedText(`${json}\n`, reportText),
        "case.yaml": changedText(yaml, fileText),
      });
    });
}

/** The same data, with a reason of its own for one commitment: two copies with different words clash. */
function withReason(data: unknown, words: string | undefined): unknown {
  if (words === undefined || typeof data !== "object" || data === null) return data;
  const { commitments } = data as { readonly commitments?: Readonly<Record<string, object>> };
  const [id] = Object.keys(commitments ?? {});
  if (id === undefined) return data;
  const changed = { ...commitments?.[id], reason: words };
  return { ...data, commitments: { ...commitments, [id]: changed } };
}

interface Side {
  readonly data: Parameters<typeof changedData>[1];
  readonly text: Parameters<typeof changedText>[1];
}

/** As YAML; as JSON where YAML's writer would lose a key. */
function written(data: unknown): string {
  const json = JSON.stringify(data, null, 2);
  return json.includes("__proto__") ? `${json}\n` : dump(data);
}
