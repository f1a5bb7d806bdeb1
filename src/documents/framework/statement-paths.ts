import { type Path } from "../../domain/problem.ts";
import { type WrittenFramework, type WrittenStatement } from "./schema.ts";

/** A statement as written, with where it stands in the file's data. */
export interface StatementAt {
  readonly statement: WrittenStatement;
  readonly path: Path;
}

/** Every statement of every theme, in the file's order. */
export function statementsWithPaths(written: WrittenFramework): readonly StatementAt[] {
  return written.themes.flatMap((theme, themeIndex) =>
    theme.statements.map((statement, index) => ({
      statement,
      path: ["themes", themeIndex, "statements", index],
    })),
  );
}

/** Whether a statement is a commitment: its kind says so, or it has none and describes levels. */
export function isCommitment({ kind, levels }: WrittenStatement): boolean {
  return kind === undefined ? levels !== undefined : kind === "commitment";
}
