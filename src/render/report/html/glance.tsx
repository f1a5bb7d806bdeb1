import { type Headline } from "../../../domain/report/headline.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { CountBar } from "./pictures/count-bar.tsx";
import { Opening } from "./section.tsx";

/** The headline: counts of standings with coverage beside them, and no overall score. */
export function Glance({ headline }: { readonly headline: Headline }): Element {
  const { standings, claimShown, coverage } = headline;
  if (coverage.commitments === 0) return <LivesGlance headline={headline} />;
  const most = Math.max(...standings.map(({ count }) => count));
  return (
    <Opening id="glance">
      <DataTable
        id="standings"
        caption="How the commitments stand"
        width="fits"
        columns={[{ heading: "Standing" }, { heading: "Count" }]}
        rows={standings.map(({ standing, label, count, means }) => [
          <>
            <Term id={standing}>{label}</Term> <span class="means">{means}</span>
          </>,
          <CountBar count={count} most={most} />,
        ])}
      />
      <p>
        {claimShown.sentence} {said(coverage.sentence)}
      </p>
    </Opening>
  );
}

/** The same where a framework has I statements alone. */
function LivesGlance({ headline }: { readonly headline: Headline }): Element {
  const { coverage, statements } = headline;
  const most = Math.max(...statements.map(({ count }) => count));
  return (
    <Opening id="glance">
      <DataTable
        id="standings"
        caption="How the I statements stand"
        width="fits"
        columns={[{ heading: "Standing" }, { heading: "Count" }]}
        rows={statements.map(({ label, count, means }) => [
          <>
            {label} <span class="means">{means}</span>
          </>,
          <CountBar count={count} most={most} />,
        ])}
      />
      <p>{said(coverage.sentence)}</p>
    </Opening>
  );
}
