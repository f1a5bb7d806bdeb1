import { type IsoDate } from "../../domain/dates.ts";
import { type AcceptedSlip, slipKey } from "../../domain/gate/accepted-slip.ts";
import { type Edit } from "../../domain/problem.ts";
import { editYaml } from "../edit-yaml.ts";
import { REASON_TO_WRITE } from "./reason-to-write.ts";

/** A gate's file that accepts nothing yet, with the sets and classes that it is to fail on. */
export function newGate(failOn: readonly string[]): string {
  return editYaml(TEMPLATE, [{ path: ["failOn"], value: [...failOn] }]);
}

const TEMPLATE = `# yaml-language-server: $schema=schemas/gate-1.schema.json
# What "mir diff" fails on, and the slips that are accepted for a while, each with its reason.
format: gate/1
`;

/** What is accepted from now on. */
export interface Acceptance {
  readonly before: readonly AcceptedSlip[];
  /** Every slip that there is now, with the reason and the date for those that are new. */
  readonly present: readonly AcceptedSlip[];
  /** The later report's own date: slips that ended before it are accepted anew. */
  readonly asOf: IsoDate;
}

/**
 * A gate's text with these slips accepted and no others. A slip that still counts keeps its line, its comments, its
 * reason and its date; one that ran out gets the new date, and the new reason where one is given.
 */
export function acceptSlips(text: string, { before, present, asOf }: Acceptance): string {
  const wanted = new Map(present.map((slip) => [slipKey(slip), slip]));
  const kept = new Set<string>();
  const renewals: Edit[] = [];
  const removals: Edit[] = [];
  for (const [place, slip] of before.entries()) {
    const key = slipKey(slip);
    const now = wanted.get(key);
    if (now === undefined || kept.has(key)) {
      removals.unshift({ path: ["accepted", place], value: undefined });
      continue;
    }
    kept.add(key);
    renewals.push(
      ...renewalOf(slip, now, asOf).map(([name, value]) => ({
        path: ["accepted", place, name],
        value,
      })),
    );
  }
  const added = present.filter((slip) => !kept.has(slipKey(slip)));
  const additions = added.map((slip, place): Edit => ({
    path: ["accepted", kept.size + place],
    value: written(slip),
  }));
  return editYaml(text, [...renewals, ...removals, ...additions]);
}

function renewalOf(
  before: AcceptedSlip,
  now: AcceptedSlip,
  asOf: IsoDate,
): readonly (readonly ["reason" | "expires", string])[] {
  const isOver = before.expires < asOf;
  const isUnwritten = before.reason.trim() === REASON_TO_WRITE;
  const hasReason = now.reason !== REASON_TO_WRITE;
  return [
    ...(hasReason && (isOver || isUnwritten) ? [["reason", now.reason] as const] : []),
    ...(isOver ? [["expires", now.expires] as const] : []),
  ];
}

function written({ commitment, ...rest }: AcceptedSlip): Readonly<Record<string, string>> {
  const { class: name, reason, expires } = rest;
  const slip = { class: name, reason, expires };
  return commitment === null ? slip : { commitment, ...slip };
}
