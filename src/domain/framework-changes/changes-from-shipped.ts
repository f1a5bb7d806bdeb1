import { canonicalJson } from "../canonical-json.ts";
import { type Framework } from "../framework.ts";
import { type Statement } from "../statement.ts";
import { experienceChanges } from "./experience-changes.ts";
import { type FrameworkChange } from "./framework-change.ts";
import { reachChanges } from "./reach-changes.ts";
import { statementChanges } from "./statement-changes.ts";

/**
 * How a council's copy of a framework differs from the built-in file of the same id, one sentence each, first what can
 * make a promise easier to call kept. The publisher's own words, which a copy is made for, are no difference.
 */
export function changesFromShipped(
  here: Framework,
  shipped: Framework,
): readonly FrameworkChange[] {
  const found = [
    ...scaleChanges(here, shipped),
    ...statementChanges(here, shipped),
    ...listChanges(here, shipped),
  ];
  const changes = found.length === 0 ? otherChanges(here, shipped) : found;
  return [...changes.filter(({ eases }) => eases), ...changes.filter(({ eases }) => !eases)];
}

function scaleChanges(here: Framework, shipped: Framework): readonly FrameworkChange[] {
  const missing = { eases: true };
  return [
    ...(here.reach === undefined || shipped.reach === undefined
      ? here.reach === shipped.reach
        ? []
        : [{ sentence: "There is another scale for the commitments.", ...missing }]
      : reachChanges(here.reach, shipped.reach)),
    ...(here.experience === undefined || shipped.experience === undefined
      ? here.experience === shipped.experience
        ? []
        : [{ sentence: "There is another scale for the I statements.", ...missing }]
      : experienceChanges(here.experience, shipped.experience)),
  ];
}

function listChanges(here: Framework, shipped: Framework): readonly FrameworkChange[] {
  const lists: readonly (readonly [string, unknown, unknown])[] = [
    ["The edition", here.edition, shipped.edition],
    ["The causes", here.causes, shipped.causes],
    ["The kinds of need", here.needKinds, shipped.needKinds],
    ["The profiles", here.profiles, shipped.profiles],
    ["The limits for warnings about honesty", here.honesty, shipped.honesty],
  ];
  return lists
    .filter(([, one, other]) => canonicalJson(one) !== canonicalJson(other))
    .map(([name]) => ({
      sentence: `${name} ${name === "The edition" ? "is another" : "are others"}.`,
      eases: false,
    }));
}

/** Suggestions, references and other words that no figure rests on. */
function otherChanges(here: Framework, shipped: Framework): readonly FrameworkChange[] {
  if (canonicalJson(comparable(here)) === canonicalJson(comparable(shipped))) return [];
  return [{ sentence: "Words differ that no figure rests on.", eases: false }];
}

function comparable(framework: Framework): unknown {
  const { themes, ...rest } = framework;
  return {
    ...rest,
    wording: undefined,
    source: undefined,
    themes: themes.map((theme) => ({
      ...theme,
      statements: theme.statements.map(withoutOfficial),
    })),
  };
}

function withoutOfficial(statement: Statement): unknown {
  return { ...statement, official: undefined, confirmed: undefined, fingerprints: undefined };
}
