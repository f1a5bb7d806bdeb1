import { editYamlAtOnce } from "../documents/edit-yaml.ts";
import { earlierImport } from "../documents/framework/earlier-import.ts";
import { officialEdits, type OfficialEdits } from "../documents/framework/official-edits.ts";
import { parseWrittenFramework } from "../documents/framework/parse.ts";
import { frameworkFrom } from "../documents/framework/resolve.ts";
import { type WrittenFramework } from "../documents/framework/schema.ts";
import { type Framework, statementsOf } from "../domain/framework.ts";
import { type Problem } from "../domain/problem.ts";
import { findWording, type FoundWording } from "../domain/wording/find-wording.ts";
import { type LeftOutWords } from "../domain/wording/settle.ts";
import { type Host } from "../platform/host.ts";
import { type WordingDesk } from "./decide-wording.ts";
import { type ImportBase } from "./import-base.ts";
import { findingAgainst, otherFingerprints, otherFrameworks } from "./import-refusal.ts";
import { type ReadSources } from "./import-sources.ts";

/** What an import goes by. */
export interface ImportWork {
  readonly base: ImportBase;
  readonly read: ReadSources;
  readonly desk: WordingDesk;
  /** Whether words that are found stand in place of others that the file holds. */
  readonly force: boolean;
}

/** What came of an import, before anything is written, or why there is none. */
export type Imported =
  | {
      readonly ok: true;
      readonly text: string;
      readonly outcomes: OfficialEdits["outcomes"];
      readonly leftOut: readonly LeftOutWords[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

/** Far more than there ever are: each round but the last decides about a sentence at least. */
const MOST_ROUNDS = 50;

/**
 * Goes through the sources until doing so again would change nothing: a sentence that a person refused may leave its
 * place to another. So a second run with the same files finds nothing to do.
 */
export async function importInRounds(host: Host, work: ImportWork): Promise<Imported> {
  const { base, read, desk } = work;
  const others = await otherFrameworks(host, base.written.id);
  let text = base.text;
  let written = base.written;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const framework = frameworkFrom(written);
    const found = findWording(framework, read.sources, {
      hash: host.hash,
      others: otherFingerprints(framework, others),
      earlier: earlierImport(written),
    });
    const refusal = round === 0 ? findingAgainst({ framework, others, found, read }) : undefined;
    if (refusal !== undefined) return { ok: false, problems: [refusal], texts: new Map() };
    // oxlint-disable-next-line no-await-in-loop -- one round after the other
    const decided = await desk.decide({
      framework,
      found,
      settled: settledIn(framework, found, work),
    });
    if (!decided.ok) return decided;
    const { outcomes, rounds } = officialEdits(written, decided.settled, {
      sources: read.sources,
      replace: work.force,
      usedIds: statementsOf(framework).map(({ id }) => id),
    });
    const after = edited(text, rounds);
    if (after === text) return { ok: true, text, outcomes, leftOut: decided.settled.leftOut };
    text = after;
    written = parsedAgain(text, base.file);
  }
  throw new Error(`the import into ${base.file} came to no end`);
}

/** The statements that no other sentence can be taken for. */
function settledIn(
  framework: Framework,
  { recognised }: FoundWording,
  { force }: ImportWork,
): ReadonlySet<string> {
  const kept = force
    ? []
    : statementsOf(framework).filter(({ official }) => official !== undefined);
  return new Set([...recognised.map(({ target }) => target.id), ...kept.map(({ id }) => id)]);
}

function edited(text: string, rounds: OfficialEdits["rounds"]): string {
  let after = text;
  for (const round of rounds)
    if (round.length > 0) after = editYamlAtOnce(after, round, ({ length }) => length !== 4);
  return after;
}

function parsedAgain(text: string, file: string): WrittenFramework {
  const parsed = parseWrittenFramework(text, file, new Map());
  if (!parsed.ok) throw new Error(`the import into ${file} went wrong`);
  return parsed.value;
}
