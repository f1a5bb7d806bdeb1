import { allHeard } from "../report/all-heard.ts";
import { type CouncilLink, isSameArea } from "../council.ts";
import { type StatementId } from "../statement.ts";
import { type ReportedAction } from "../report/actions.ts";
import { type ReportedListening } from "../report/people.ts";
import { type ReportedStatement } from "../report/reported-statement.ts";
import { type ComparableReport } from "../report/comparable-report.ts";
import { type ReportedCommitment } from "../report/reported-commitment.ts";
import { sortedById } from "./by-id.ts";

/** One of the two reports, made ready to look things up in. */
export interface Side {
  readonly report: ComparableReport;
  /** `in 2025-26`; `before` or `now` where both reports are of one year. */
  readonly when: string;
  /** Whether the other report is of another council, with another area: its people were not these. */
  readonly isOtherCouncil: boolean;
  readonly commitments: ReadonlyMap<StatementId, ReportedCommitment>;
  /** I statements that people were asked about. */
  readonly statements: ReadonlyMap<StatementId, ReportedStatement>;
  /** I statements that nobody was asked about → their words. */
  readonly notAsked: ReadonlyMap<StatementId, string>;
  readonly listening: ReadonlyMap<string, ReportedListening>;
  readonly actions: ReadonlyMap<string, ReportedAction>;
  readonly actionsByWords: ReadonlyMap<string, ReportedAction>;
}

/** Makes the two reports ready. */
export function sidesOf(
  before: ComparableReport,
  after: ComparableReport,
  councils: CouncilLink,
): readonly [Side, Side] {
  const same = before.about.period === after.about.period;
  const isOtherCouncil = !isSameArea(councils);
  return [
    { ...sideOf(before, same ? "before" : `in ${before.about.period}`), isOtherCouncil },
    { ...sideOf(after, same ? "now" : `in ${after.about.period}`), isOtherCouncil },
  ];
}

function sideOf(report: ComparableReport, when: string): Omit<Side, "isOtherCouncil"> {
  const { statements, notAsked, listening } = allHeard(report.peopleToldUs);
  return {
    report,
    when,
    commitments: byId(report.commitments),
    statements: byId(statements),
    notAsked: new Map(notAsked.map(({ id, words }) => [id, words])),
    listening: byId(listening),
    actions: byId(report.actions.actions),
    actionsByWords: new Map(
      sortedById(report.actions.actions).map((action) => [action.what.trim(), action]),
    ),
  };
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
