import { joinWords } from "../../words.ts";
import { type ChangeClass } from "../change-class.ts";
import { type Finding, type StatementChange } from "../comparison.ts";
import { finding } from "../finding.ts";
import { type Pair } from "../pair.ts";

/** What people said of the I statements that it should make real, as far as the two years can be set side by side. */
export function findLivedMoves({ before, after, context }: Pair): readonly Finding[] {
  const ids = new Set([...after.keeps, ...before.keeps].map(({ id }) => id));
  const changes = [...ids].flatMap((id): StatementChange[] => {
    const change = context.statements.get(id);
    return change === undefined ? [] : [change];
  });
  const classes: readonly ChangeClass[] = [
    "lived-worse",
    "lived-better",
    "answers-expired",
    "no-longer-asked",
    "newly-asked",
    "no-clear-change",
  ];
  return classes.flatMap((name): Finding[] => {
    const of = changes.filter((change) => classIn(change) === name);
    if (of.length === 0) return [];
    const about = of.map(({ id }) => id);
    return [finding(name, sentenceFor(name, of), about)];
  });
}

/** Whether what people said confirms it. */
export function findConfirmed({ before, after }: Pair): readonly Finding[] {
  if (before.livedConfirms === after.livedConfirms) return [];
  return after.livedConfirms
    ? [finding("now-confirmed", after.livedReason)]
    : [finding("no-longer-confirmed", after.livedReason)];
}

/** Readings that one of the two reports does not publish. */
export function findWithheld({ before, after }: Pair): readonly Finding[] {
  const readings = [
    ["said", before.said, after.said],
    ["shown", before.shown, after.shown],
    ["lived", before.lived, after.lived],
    ["people's own view", before.peoplesView, after.peoplesView],
    ["evidence against", before.against, after.against],
  ] as const;
  const hidden = readings.filter(
    ([, was, is]) => was?.state === "withheld" || is?.state === "withheld",
  );
  if (hidden.length === 0) return [];
  const names = hidden.map(([name]) => name);
  return [
    finding(
      "withheld",
      `Not published in one of the two, so that nobody can compare it: ${joinWords(names)}. Withheld is not 0.`,
      names,
    ),
  ];
}

/** A statement whose question changed gives the commitment no clear change; the statement itself says why. */
function classIn({ finding: { class: name } }: StatementChange): ChangeClass {
  return name === "not-comparable" ? "no-clear-change" : name;
}

function sentenceFor(name: ChangeClass, changes: readonly StatementChange[]): string {
  if (name === "no-longer-asked" || name === "newly-asked") {
    const ids = joinWords(changes.map(({ id }) => id));
    return name === "newly-asked"
      ? `People were asked about ${ids}, and were not before.`
      : `People were asked about ${ids} before, and were not asked now.`;
  }
  return changes.map(({ finding: { sentence } }) => sentence).join(" ");
}
