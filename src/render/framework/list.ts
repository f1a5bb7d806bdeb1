import { type FrameworkSummary } from "../../domain/framework-summary.ts";
import { countOf } from "../../domain/words.ts";
import { wrapped } from "../text/wrapped.ts";

/** One line of the list: a framework that can be used, or a file that cannot. */
export interface ListedFramework {
  readonly id: string;
  /** Undefined where the file has errors. */
  readonly summary: FrameworkSummary | undefined;
  /** The workspace's own file; undefined where it is the built-in one. */
  readonly ownFile: string | undefined;
  /** Whether the workspace's own file stands in place of a built-in one. */
  readonly replacesBuiltIn: boolean;
}

/** A list for a terminal: two lines a framework, nothing to align, so that it can be heard as well as read. */
export function frameworkListText(listed: readonly ListedFramework[], columns: number): string {
  return listed.map((one) => entry(one, columns)).join("\n");
}

function entry({ id, summary, ...origin }: ListedFramework, columns: number): string {
  const layout = { columns, indent: 2 };
  if (summary === undefined) {
    const file = origin.ownFile ?? id;
    const what = wrapped(`${file} has errors and cannot be used. To see them, type:`, layout);
    return `${id}\n${what}    mir framework check ${file}\n`;
  }
  const counts = [
    ...(summary.iStatements > 0 ? [countOf(summary.iStatements, "I statement")] : []),
    ...(summary.commitments > 0 ? [countOf(summary.commitments, "We statement")] : []),
  ].join(" and ");
  const title = wrapped(`${summary.title}, edition ${summary.edition}`, layout);
  return `${id}\n${title}${wrapped(`${counts} · ${originInWords(origin)}`, layout)}`;
}

function originInWords({
  ownFile,
  replacesBuiltIn,
}: Pick<ListedFramework, "ownFile" | "replacesBuiltIn">): string {
  if (ownFile === undefined) return "built-in";
  return `your own, ${ownFile}${replacesBuiltIn ? ", in place of the built-in one" : ""}`;
}
