import { type Headline } from "../../domain/report/headline.ts";
import { type Pen } from "./screen.ts";

/** How many commitments stand how, and how much was looked at. */
export function standings({ standings: counts, claimShown, coverage }: Headline, pen: Pen): string {
  const wide = Math.max(...counts.map(({ label }) => label.length));
  const lines = counts.map(({ label, count, means }) => {
    const start = `${String(count).padStart(4)}  ${label.padEnd(wide)}  `;
    if (!pen.screen.tables) return pen.item(`${label}: ${String(count)}. ${means}`);
    const body = pen.paragraph(means, start.length);
    return pen.chalk.bold(start) + body.slice(start.length);
  });
  return [
    pen.title(`How the ${String(coverage.commitments)} commitments stand`),
    ...lines,
    "\n",
    pen.paragraph(claimShown.sentence),
    pen.paragraph(coverage.sentence),
  ].join("");
}
