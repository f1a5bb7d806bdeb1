import axe from "axe-core";
import { type Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe found: rules that are broken, each with the first place, and how many rules it could try. */
export interface AxeResult {
  readonly violations: readonly string[];
  readonly passes: number;
}

/** Runs axe's rules for WCAG 2.2 levels A and AA, and its best practice. The page's own policy is obeyed: axe comes in by the debugger. */
export async function runAxe(page: Page, without: readonly string[] = []): Promise<AxeResult> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, off }) => {
      // @ts-expect-error -- axe is there since the line above ran in the page
      const found = await globalThis.axe.run(globalThis.document, {
        runOnly: { type: "tag", values: tags },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      });
      return {
        violations: found.violations.map(
          (one: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
            `${one.id} (${String(one.nodes.length)}): ${one.nodes[0]?.html.slice(0, 200) ?? ""} ${one.nodes[0]?.failureSummary ?? ""}`,
        ),
        passes: found.passes.length,
      };
    },
    { tags: TAGS, off: without },
  );
}
