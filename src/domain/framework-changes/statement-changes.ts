import { type Framework, statementsOf } from "../framework.ts";
import { type Statement } from "../statement.ts";
import { countOf, joinWords } from "../words.ts";
import { type FrameworkChange } from "./framework-change.ts";

/** How two frameworks' statements differ: taken out, added, in other words, made real by fewer. The publisher's own words do not count. */
export function statementChanges(here: Framework, shipped: Framework): readonly FrameworkChange[] {
  const [now, before] = [byId(here), byId(shipped)];
  const gone = [...before.keys()].filter((id) => !now.has(id));
  const added = [...now.keys()].filter((id) => !before.has(id));
  const both = [...before].flatMap(([id, shippedOne]): readonly Both[] => {
    const one = now.get(id);
    return one === undefined ? [] : [{ id, here: one, shipped: shippedOne }];
  });
  return [
    ...named("taken out", gone, true),
    ...named("added", added, false),
    ...named("put in other words", both.filter(hasOtherWords).map(idOf), false),
    ...named("described by other levels", both.filter(hasOtherLevels).map(idOf), false),
    ...both.flatMap(keepsChange),
    ...named("no longer critical", both.filter(isNoLongerCritical).map(idOf), true),
  ];
}

interface Both {
  readonly id: string;
  readonly here: Statement;
  readonly shipped: Statement;
}

function byId(framework: Framework): ReadonlyMap<string, Statement> {
  return new Map(statementsOf(framework).map((statement) => [statement.id, statement]));
}

function idOf({ id }: Both): string {
  return id;
}

function named(what: string, ids: readonly string[], eases: boolean): readonly FrameworkChange[] {
  if (ids.length === 0) return [];
  const verb = ids.length === 1 ? "is" : "are";
  return [
    { sentence: `${countOf(ids.length, "statement")} ${verb} ${what}: ${joinWords(ids)}.`, eases },
  ];
}

function hasOtherWords({ here, shipped }: Both): boolean {
  return here.plain !== shipped.plain || here.kind !== shipped.kind;
}

function hasOtherLevels({ here, shipped }: Both): boolean {
  if (here.kind !== "commitment" || shipped.kind !== "commitment") return false;
  return JSON.stringify([...here.levels]) !== JSON.stringify([...shipped.levels]);
}

function isNoLongerCritical({ here, shipped }: Both): boolean {
  if (shipped.kind !== "commitment" || shipped.critical === undefined) return false;
  return here.kind !== "commitment" || here.critical === undefined;
}

/** Which I statements a commitment should make real, and which of them comes first. */
function keepsChange({ id, here, shipped }: Both): readonly FrameworkChange[] {
  if (here.kind !== "commitment" || shipped.kind !== "commitment") return [];
  if (here.keeps.join() === shipped.keeps.join()) return [];
  const [now, before] = [here, shipped].map(({ keeps }) =>
    keeps.length === 0 ? "nothing" : joinWords(keeps),
  );
  return [
    {
      sentence: `${id} should make ${now ?? ""} real here, and ${before ?? ""} in the built-in file.`,
      eases: shipped.keeps.some((kept, place) => here.keeps[place] !== kept),
    },
  ];
}
