import { type Edit } from "../../domain/problem.ts";
import { normalisedWording } from "../../domain/wording/normalised-wording.ts";
import { type Settled } from "../../domain/wording/settle.ts";
import { type Source } from "../../domain/wording/source-block.ts";
import { type WrittenFramework } from "./schema.ts";

/** The files that were read, and the ids that new statements get in this run. */
interface Now {
  readonly sources: readonly Source[];
  readonly givenNow: readonly string[];
}

/** What an import writes down of itself: the files it took from, the sentences it left out, the ids it gave. */
export function listEdits(
  written: WrittenFramework,
  settled: Settled,
  { sources, givenNow }: Now,
): readonly (readonly Edit[])[] {
  const remembered = settled.leftOut.filter(({ why }) => why !== undefined);
  const used = new Set(
    [...settled.found, ...settled.fresh, ...remembered].map(({ source }) => source),
  );
  const imports = importsAfter(
    written.imports ?? [],
    sources.filter(({ name }) => used.has(name)),
  );
  return [
    [{ path: ["imports"], value: imports }],
    listEdit("leftOut", leftOutAfter(written, settled)),
    listEdit("givenIds", [...(written.givenIds ?? []), ...givenNow]),
  ];
}

/** A list is not written where there is nothing in it. */
function listEdit(key: string, value: readonly unknown[]): readonly Edit[] {
  return [{ path: [key], value: value.length === 0 ? undefined : value }];
}

/** The sentences of which it was said what they are, or that they are nothing: as a fingerprint reads them. */
export function decidedWords({ found, fresh, leftOut }: Settled): ReadonlySet<string> {
  const settled = [
    ...found.filter(({ match }) => match !== "unconfirmed"),
    ...fresh,
    ...leftOut.filter(({ why }) => why !== undefined),
  ];
  return new Set(settled.map(({ words }) => normalisedWording(words)));
}

/** What was left out before, but for what is taken now, and what is left out now. */
function leftOutAfter(
  { leftOut: before = [] }: WrittenFramework,
  settled: Settled,
): NonNullable<WrittenFramework["leftOut"]> {
  const decided = decidedWords(settled);
  const known = new Set(before.map(({ words }) => normalisedWording(words)));
  const now = settled.leftOut.flatMap(({ words, source: from, why }) =>
    why === undefined ? [] : [{ words, from, why }],
  );
  const whyNow = new Map(now.map(({ words, why }) => [normalisedWording(words), why]));
  const kept = before.flatMap((one) => {
    const words = normalisedWording(one.words);
    const why = whyNow.get(words);
    if (why !== undefined) return [{ ...one, why }];
    return decided.has(words) ? [] : [one];
  });
  return [...kept, ...now.filter(({ words }) => !known.has(normalisedWording(words)))];
}

/** A file that is read again under the same name stands in place of what it was. */
function importsAfter(
  before: NonNullable<WrittenFramework["imports"]>,
  sources: readonly Source[],
): NonNullable<WrittenFramework["imports"]> {
  const after = new Map(before.map((one) => [one.file, one]));
  for (const { name, sha256 } of sources) after.set(name, { file: name, sha256 });
  return [...after.values()];
}
