import { type ReportedAction } from "../../../domain/report/actions.ts";
import { type ReportedNeed } from "../../../domain/report/needs.ts";
import { type RepeatedGap } from "../../../domain/report/promised-again.ts";
import { type Report } from "../../../domain/report/report.ts";

/** The records that commitments refer to, by id, and which commitments are open gaps. */
export interface Ledger {
  readonly needs: ReadonlyMap<string, ReportedNeed>;
  readonly actions: ReadonlyMap<string, ReportedAction>;
  readonly repeated: ReadonlyMap<string, RepeatedGap>;
  readonly open: ReadonlySet<string>;
}

/** Finds what commitments refer to. */
export function ledgerOf({ needs, actions, gaps, promisedAgain }: Report): Ledger {
  return {
    needs: new Map(needs.needs.map((need) => [need.id, need])),
    actions: new Map(actions.actions.map((action) => [action.id, action])),
    repeated: new Map(promisedAgain.repeated.map((gap) => [gap.id, gap])),
    open: new Set(gaps.map(({ id }) => id)),
  };
}
