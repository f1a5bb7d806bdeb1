import { type Framework } from "../framework.ts";
import { type StatementKind } from "./target.ts";

/**
 * The id of a statement that is added to a theme: the one after the highest among those of its kind in the theme, or in
 * the manner of another theme's. Never one of `used`.
 */
export function nextStatementId(
  { themes }: Pick<Framework, "themes">,
  { theme, kind }: { readonly theme: number; readonly kind: StatementKind },
  used: readonly string[],
): string {
  const own = themes[theme];
  const alike = (statements: Framework["themes"][number]["statements"]): string | undefined =>
    statements.findLast((one) => one.kind === kind)?.id;
  const last = own === undefined ? undefined : alike(own.statements);
  const stem = last === undefined ? borrowedStem(themes, theme, kind) : stemOf(last);
  const numbers = used.flatMap((id) =>
    stemOf(id) === stem ? [Number(id.slice(stem.length))] : [],
  );
  return `${stem}${String(Math.max(0, ...numbers) + 1)}`;
}

/** An id without its last number: `We-1.` of `We-1.4`. */
function stemOf(id: string): string {
  return id.replace(/(?<!\d)\d+$/, "");
}

/** Where a theme has no statement of a kind: another theme's manner, with this theme's id in place of that one's. */
function borrowedStem(themes: Framework["themes"], theme: number, kind: StatementKind): string {
  const id = themes[theme]?.id ?? String(theme + 1);
  for (const other of themes) {
    const found = other.statements.findLast((one) => one.kind === kind)?.id;
    if (found === undefined) continue;
    const stem = stemOf(found);
    return stem.endsWith(`-${other.id}.`) && /^\d+$/.test(id)
      ? `${stem.slice(0, -other.id.length - 1)}${id}.`
      : stem;
  }
  return `${kind === "commitment" ? "We" : "I"}-${/^\d+$/.test(id) ? id : String(theme + 1)}.`;
}
