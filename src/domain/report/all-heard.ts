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
export function allHeard({ statements, notAsked, listening, related }: PeopleToldUs): AllHeard {
  if (related === null) return { statements, notAsked, listening };
  const own = new Set([...statements, ...notAsked].map(({ id }) => id));
  const isOther = ({ id }: { readonly id: string }): boolean => !own.has(id);
  return {
    statements: [...statements, ...related.statements.filter(isOther).map(ofOther)],
    notAsked: [...notAsked, ...related.notAsked.filter(isOther)],
    listening: [...listening, ...related.listening.map((one) => ({ ...one, id: other(one.id) }))],
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
