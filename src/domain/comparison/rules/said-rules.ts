import { type ReportedLevel } from "../../report/reported-level.ts";
import { type Finding } from "../comparison.ts";
import { finding } from "../finding.ts";
import { freshPieces } from "../compare-pieces.ts";
import { type Pair } from "../pair.ts";

/** What changed between the four answers that a council can give, which never mix. */
export function findScope({ before, after, context }: Pair): readonly Finding[] {
  const [was, is] = [before.said, after.said];
  if (was.state === is.state || was.state === "withheld" || is.state === "withheld") return [];
  const then = `${context.before.when} the council said ${was.words}`;
  const now = `${context.after.when} it says ${is.words}`;
  const sentence = sentenceOf(then, now);
  return [
    ...(LEAVING[was.state] ?? []).map((name) => finding(name, sentence)),
    ...(ARRIVING[is.state] ?? []).map((name) => finding(name, sentence)),
    ...(was.state === "not-known" && is.state === "level" ? [finding("now-known", sentence)] : []),
    ...(was.state === "level" && is.state === "not-known"
      ? [finding("no-longer-known", sentence)]
      : []),
  ];
}

type State = ReportedLevel["state"];

const LEAVING: Partial<Record<State, readonly ("newly-scored" | "newly-applicable")[]>> = {
  "not-assessed": ["newly-scored"],
  "not-applicable": ["newly-applicable"],
};

const ARRIVING: Partial<Record<State, readonly ("not-scored" | "newly-not-applicable")[]>> = {
  "not-assessed": ["not-scored"],
  "not-applicable": ["newly-not-applicable"],
};

/**
 * Whether the claim rose or fell, and whether it did so honestly. A level where the council could not tell before is a
 * claim that rose.
 */
export function findClaim(pair: Pair): readonly Finding[] {
  const { before, after, context } = pair;
  const [was, is] = [floorOf(before.said), after.said.level];
  if (was === null || is === null || was === is || after.shown.state === "withheld") return [];
  const moved = `The claim ${is > was ? "rose" : "came down"} from ${before.said.words} ${context.before.when} to ${after.said.words} ${context.after.when}.`;
  const shown = after.shown.level ?? 0;
  return is > was ? claimUp(pair, { moved, is, shown }) : [claimDown(pair, { moved, is, shown })];
}

interface Claim {
  readonly moved: string;
  readonly is: number;
  /** What is shown now; a claim of 0 needs nothing shown. */
  readonly shown: number;
}

function floorOf({ state, level }: ReportedLevel): number | null {
  return state === "not-known" ? -1 : level;
}

function claimDown({ before, after }: Pair, { moved, is, shown }: Claim): Finding {
  return is <= shown && (before.said.level ?? 0) > shown
    ? finding("honest-correction", `${moved} It is now no higher than what is shown.`)
    : finding("claim-down", `${moved} What is shown: ${after.shown.words}.`);
}

function claimUp(pair: Pair, { moved, is, shown }: Claim): readonly Finding[] {
  const { before, after } = pair;
  const supporting = freshPieces(pair).filter(({ shows }) => shows !== null && shows >= is);
  if (is > shown && supporting.length === 0) {
    const sentence = `${moved} What is shown: ${after.shown.words}. No new evidence shows ${after.said.words}.`;
    return [finding("claim-up-without-evidence", sentence)];
  }
  if (before.said.state === "not-known") return [];
  const why = is <= shown ? "It is no higher than what is shown." : "New evidence shows as much.";
  return [
    finding(
      "claim-up",
      `${moved} ${why}`,
      supporting.map(({ id }) => id),
    ),
  ];
}

function sentenceOf(then: string, now: string): string {
  return `${then.slice(0, 1).toUpperCase()}${then.slice(1)}; ${now}.`;
}
