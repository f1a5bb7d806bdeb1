import { type Framework, iStatementsOf } from "./framework.ts";
import { type Commitment, type StatementId } from "./statement.ts";

/** The I statements of another assessment's framework that a commitment without its own touches; empty where it has its own. */
export function relatedStatements(
  { keeps, relates }: Pick<Commitment, "keeps" | "relates">,
  heard: { readonly framework: Framework } | undefined,
): readonly StatementId[] {
  if (heard === undefined || keeps.length > 0) return [];
  const ids = new Set(iStatementsOf(heard.framework).map(({ id }) => id));
  return relates.filter((id) => ids.has(id));
}
