import { frameworkFrom } from "../documents/framework/resolve.ts";
import { problemIn, type Finding } from "../documents/problem-at.ts";
import { type Framework, statementsOf } from "../domain/framework.ts";
import { type Problem } from "../domain/problem.ts";
import { type FoundWording } from "../domain/wording/find-wording.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { type ReadSources } from "./import-sources.ts";
import { readShippedData } from "./shipped.ts";

interface Import {
  readonly framework: Framework;
  readonly others: readonly Framework[];
  readonly found: FoundWording;
  readonly read: ReadSources;
}

/** What stands against an import: the sentences are another framework's, or there are none. Undefined where nothing does. */
export function findingAgainst({ framework, others, found, read }: Import): Problem | undefined {
  const place = { line: 1, column: 1 };
  const file = read.paths[0] ?? "";
  const other = otherFramework(found, others);
  if (other !== undefined) return problemIn(file, place, other);
  const isCertain = found.recognised.length > 0 || found.proposals.some(({ isClear }) => isClear);
  return isCertain ? undefined : problemIn(file, place, nothingFound(framework, read));
}

/** The framework of which more sentences were recognised than of the one that was named. */
function otherFramework(
  { recognised, others: found }: FoundWording,
  others: readonly Framework[],
): Finding | undefined {
  for (const other of others) {
    const theirs = fingerprintsIn(other).filter((one) => found.has(one)).length;
    if (theirs > recognised.length) return otherEdition(other, theirs);
  }
  return undefined;
}

/** The other frameworks that ship with the tool and know their sentences by fingerprints. */
export async function otherFrameworks(host: Host, id: string): Promise<readonly Framework[]> {
  const index = await readShippedData(host, "frameworks/index.json");
  const others = await Promise.all(
    index
      .filter((one) => one.id !== id)
      .map((one) => readShippedData(host, `frameworks/built-in/${one.id}.json`)),
  );
  return others.map(frameworkFrom).filter((other) => fingerprintsIn(other).length > 0);
}

/** The fingerprints of the other frameworks that are not this one's too. */
export function otherFingerprints(
  framework: Framework,
  others: readonly Framework[],
): ReadonlySet<string> {
  const own = new Set(fingerprintsIn(framework));
  return new Set(others.flatMap(fingerprintsIn).filter((one) => !own.has(one)));
}

function fingerprintsIn(framework: Framework): readonly string[] {
  return statementsOf(framework).flatMap(({ fingerprints }) => fingerprints);
}

function otherEdition({ id, title, edition }: Framework, count: number): Finding {
  return {
    code: "source/other-edition",
    message: `this is ${title}, edition ${edition}: ${countOf(count, "sentence")} of it ${count === 1 ? "is" : "are"} recognised`,
    advice: `write --framework ${id}, or find the pages of the edition that you want`,
  };
}

function nothingFound({ id }: Framework, { sources }: ReadSources): Finding {
  const language = sources.find((one) => one.language !== undefined)?.language;
  const isOther = language !== undefined && !/^en\b/i.test(language);
  const reason = isOther ? `; the page says that it is in another language ("${language}")` : "";
  return {
    code: "source/nothing-found",
    message: `there is no sentence of ${id} here${reason}`,
    advice: isOther
      ? "save the English page; fingerprints and likeness are of the English words"
      : "check that the statements are in it, as text and in English",
  };
}
