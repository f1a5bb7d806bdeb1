import { type Headline } from "../../../domain/report/headline.ts";
import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { countOf } from "../../../domain/words.ts";
import { em, Picture, share } from "../../page/picture.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, said } from "../../page/words.tsx";
import { barWidth } from "./pictures/bar-geometry.ts";
import { themeAnchor } from "./sections.ts";

type StandingCounts = Headline["standings"];

/** One theme with the count of each standing in it. */
interface ThemeCounts {
  readonly id: string;
  readonly title: string;
  readonly counts: StandingCounts;
}

/** The standings of each theme as labelled bars, and as a table. */
export function ByTheme({ report }: { readonly report: Report }): Element | null {
  const { themes, commitments, headline } = report;
  const found: readonly ThemeCounts[] = themes
    .map(({ id, title }) => ({ id, title, own: commitments.filter(({ theme }) => theme === id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ id, title, own }) => ({ id, title, counts: countsIn(headline.standings, own) }));
  if (found.length === 0) return null;
  const most = Math.max(...found.flatMap(({ counts }) => counts.map(({ count }) => count)));
  return (
    <>
      <h3 id="by-theme">Standings by theme</h3>
      <p>
        {countOf(commitments.length, "commitment")} in {countOf(found.length, "theme")}. Each bar is
        the count of commitments that stand so.
      </p>
      <div class="themes">
        {found.map((theme) => (
          <ThemePicture theme={theme} most={most} />
        ))}
      </div>
      <details>
        <summary>The same counts as a table</summary>
        <CountsTable found={found} standings={headline.standings} />
      </details>
    </>
  );
}

function countsIn(standings: StandingCounts, own: readonly ReportedCommitment[]): StandingCounts {
  return standings.map((one) => ({
    ...one,
    count: own.filter(({ standing }) => standing === one.standing).length,
  }));
}

const ROW = 1.7;
const LABEL = 46;

function ThemePicture({
  theme: { id, title, counts },
  most,
}: {
  readonly theme: ThemeCounts;
  readonly most: number;
}): Element {
  const present = counts.filter(({ count }) => count > 0);
  return (
    <figure>
      <figcaption>{said(title)}</figcaption>
      <Picture
        id={`standings-${themeAnchor(id)}`}
        title={`Standings: ${title}`}
        description={`${present.map(({ label, count }) => `${label} ${String(count)}`).join(", ")}.`}
        height={ROW * present.length}
      >
        {present.map(({ label, count }, place) => (
          <StandingBar label={label} count={count} most={most} top={ROW * place} />
        ))}
      </Picture>
    </figure>
  );
}

function StandingBar({
  label,
  count,
  most,
  top,
}: {
  readonly label: string;
  readonly count: number;
  readonly most: number;
  readonly top: number;
}): Element {
  const width = barWidth(count, most, 100 - LABEL - 12);
  return (
    <>
      <text x="0" y={em(top + 1.1)}>
        {label}
      </text>
      <rect class="bar" x={share(LABEL)} y={em(top + 0.3)} width={share(width)} height={em(1)} />
      <text class="strong" x={share(LABEL + width + 2)} y={em(top + 1.1)}>
        {count}
      </text>
    </>
  );
}

function CountsTable({
  found,
  standings,
}: {
  readonly found: readonly ThemeCounts[];
  readonly standings: StandingCounts;
}): Element {
  return (
    <DataTable
      id="theme-table"
      caption="Commitments of each standing, theme by theme"
      width="wide"
      columns={[
        { heading: "Theme" },
        ...standings.map(({ label }) => ({ heading: label, isNumber: true })),
      ]}
      rows={found.map(({ title, counts }) => [
        said(title),
        ...counts.map(({ count }) => String(count)),
      ])}
    />
  );
}
