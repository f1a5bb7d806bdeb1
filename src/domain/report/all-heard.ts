import { type StatementId } from "../statement.ts";
import { type PeopleToldUs, type UnaskedStatement, type ReportedListening } from "./people.ts";
import { type ReportedStatement } from "./reported-statement.ts";

/** Everything that people were asked of which a report tells, whichever framework's statements they are. */
export interface AllHeard {
  readonly statements: readonly ReportedStatement[];
  readonly notAsked: readonly UnaskedStatement[];
  readonly listening: readonly ReportedListening[];
}

/**
 * A report's own I statements, then those of another framework that it takes in. Where both have an id, the own one
 * stands. Records of the other framework are given ids of their own, which the statements name.
 */
export function allHeard(told: PeopleToldUs): AllHeard {
  const { listening, related } = told;
  if (related === null) return { statements: told.statements, notAsked: told.notAsked, listening };
  const { own, others, notAsked } = withOthers(told);
  return {
    statements: [...own, ...others.map(ofOther)],
    notAsked,
    listening: [...listening, ...related.listening.map((one) => ({ ...one, id: other(one.id) }))],
  };
}

/** I statements that people were asked about, and those that nobody was. */
interface Heard<Asked, Unasked> {
  readonly statements: readonly Asked[];
  readonly notAsked: readonly Unasked[];
}

interface WithId {
  readonly id: StatementId;
}

/** The same of less than a whole report: the own statements, the other framework's, and those of both that nobody was asked about. */
export function withOthers<Asked extends WithId, Unasked extends WithId>({
  statements,
  notAsked,
  related,
}: Heard<Asked, Unasked> & { readonly related: Heard<Asked, Unasked> | null }) {
  if (related === null) return { own: statements, others: [], notAsked };
  const ids = new Set([...statements, ...notAsked].map(({ id }) => id));
  const isOther = ({ id }: WithId): boolean => !ids.has(id);
  return {
    own: statements,
    others: related.statements.filter(isOther),
    notAsked: [...notAsked, ...related.notAsked.filter(isOther)],
  };
}

function ofOther(statement: ReportedStatement): ReportedStatement {
  const { counted, group } = statement;
  return {
    ...statement,
    counted: counted === null ? null : { ...counted, from: other(counted.from) },
    group: group === null ? null : { ...group, from: other(group.from) },
  };
}

function other(id: string): string {
  return `related/${id}`;
}
