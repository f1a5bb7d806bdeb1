import { type Headline } from "../../domain/report/headline.ts";
import { type Pen } from "./screen.ts";

/** How many commitments stand how, and how much was looked at; I statements where there are no commitments. */
export function standings(headline: Headline, pen: Pen): string {
  const { standings: counts, claimShown, coverage, statements } = headline;
  if (coverage.commitments === 0)
    return [
      pen.title(`How the ${String(coverage.statements)} I statements stand`),
      ...countLines(statements, pen),
      "\n",
      pen.paragraph(coverage.sentence),
    ].join("");
  return [
    pen.title(`How the ${String(coverage.commitments)} commitments stand`),
    ...countLines(counts, pen),
    "\n",
    pen.paragraph(claimShown.sentence),
    pen.paragraph(coverage.sentence),
  ].join("");
}

type Count = Pick<Headline["standings"][number], "label" | "count" | "means">;

function countLines(counts: readonly Count[], pen: Pen): readonly string[] {
  const wide = Math.max(...counts.map(({ label }) => label.length));
  return counts.map(({ label, count, means }) => {
    const start = `${String(count).padStart(4)}  ${label.padEnd(wide)}  `;
    if (!pen.screen.tables) return pen.item(`${label}: ${String(count)}. ${means}`);
    const body = pen.paragraph(means, start.length);
    return pen.chalk.bold(start) + body.slice(start.length);
  });
}
