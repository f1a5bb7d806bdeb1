import { frameworkFrom } from "../documents/framework/resolve.ts";
import { problemIn, type Finding } from "../documents/problem-at.ts";
import { type Framework, statementsOf } from "../domain/framework.ts";
import { type Problem } from "../domain/problem.ts";
import { type FoundWording } from "../domain/wording/find-wording.ts";
import { recognise } from "../domain/wording/recognise.ts";
import { countOf } from "../domain/words.ts";
import { type Host } from "../platform/host.ts";
import { type ReadSources } from "./import-sources.ts";
import { readShippedData } from "./shipped.ts";

interface Import {
  readonly framework: Framework;
  readonly found: FoundWording;
  readonly read: ReadSources;
}

/** What stands against an import: the sentences are another framework's, or there are none. Undefined where nothing does. */
export async function findingAgainst(
  host: Host,
  { framework, found, read }: Import,
): Promise<Problem | undefined> {
  const place = { line: 1, column: 1 };
  const file = read.paths[0] ?? "";
  const other = await otherFramework(host, { framework, found, read });
  if (other !== undefined) return problemIn(file, place, other);
  const isCertain = found.recognised.length > 0 || found.proposals.some(({ isClear }) => isClear);
  return isCertain ? undefined : problemIn(file, place, nothingFound(framework, read));
}

async function otherFramework(
  host: Host,
  { framework, found, read }: Import,
): Promise<Finding | undefined> {
  const others = (await readShippedData(host, "frameworks/index.json")).filter(
    ({ id }) => id !== framework.id,
  );
  const own = new Set(statementsOf(framework).flatMap(({ fingerprints }) => fingerprints));
  for (const { id } of others) {
    // oxlint-disable-next-line no-await-in-loop -- there are few
    const other = frameworkFrom(await readShippedData(host, `frameworks/built-in/${id}.json`));
    const theirs = statementsOf(other).flatMap(({ fingerprints }) => fingerprints);
    const only = new Set(theirs.filter((one) => !own.has(one)));
    const known = new Set(
      read.sources.flatMap(({ blocks }) =>
        recognise(blocks, only, host.hash).map(({ fingerprint }) => fingerprint),
      ),
    );
    if (known.size > found.recognised.length) return otherEdition(other, known.size);
  }
  return undefined;
}

function otherEdition({ id, title, edition }: Framework, count: number): Finding {
  return {
    code: "source/other-edition",
    message: `this is ${title}, ${edition} edition: ${countOf(count, "sentence")} of it ${count === 1 ? "is" : "are"} recognised`,
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
