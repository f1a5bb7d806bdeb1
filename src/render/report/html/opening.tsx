import { type Headline } from "../../../domain/report/headline.ts";
import { type Report } from "../../../domain/report/report.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";
import { CountBar } from "./pictures/count-bar.tsx";
import { Opening } from "./section.tsx";
import { wordingLine } from "../../../domain/report/statement-words.ts";

/** The title, what the report is, and how the commitments stand. */
export function Title(report: Report): Element {
  const { council, period } = report.about;
  return (
    <>
      <h1>
        <span class="over">Gap report {period}</span> {said(council.name)}
      </h1>
      <p class="lead">
        This report sets three readings of each promise side by side. It never adds them up.
      </p>
      <HowToRead {...report} />
    </>
  );
}

/** What the three readings are, what is read, the target, and whether this may be published. */
export function HowToRead({ about, method, commitments, peopleToldUs, tookPart }: Report): Element {
  const { asOf, framework } = about;
  return (
    <>
      <ul>
        <li>
          <Term id="said">Said</Term> is what the council claims.
        </li>
        <li>
          <Term id="shown">Shown</Term> is what its <Term id="evidence">evidence</Term> supports.
        </li>
        <li>
          <Term id="lived">Lived</Term> is what people who draw on care and support say of their
          lives.
        </li>
      </ul>
      <p>
        The promises are the <Term id="commitment">commitments</Term> of {said(framework.title)},{" "}
        {said(framework.edition)} edition, by {said(framework.publisher)}. Evidence counts as it
        stood on {dateWords(asOf)}.
        {method.target === null ? null : (
          <>
            {" "}
            The <Term id="target">target</Term> is <Term id="level">level</Term>{" "}
            {said(method.target)}.
          </>
        )}
      </p>
      <Wording commitments={commitments} peopleToldUs={peopleToldUs} />
      {about.version === "public" ? <PublicVersion /> : <InternalCopy />}
      <p>{said(tookPart.signing)}</p>
    </>
  );
}

/** Whose words the statements are, where they are not ours. */
function Wording({
  commitments,
  peopleToldUs,
}: Pick<Report, "commitments" | "peopleToldUs">): Element | null {
  const { statements, notAsked } = peopleToldUs;
  const wording = wordingLine([...commitments, ...statements, ...notAsked]);
  return wording === undefined ? null : <p>{said(wording)}</p>;
}

function PublicVersion(): Element {
  return (
    <p>
      This is the version for publication. Names, small numbers and what is internal are withheld.
      Standings and levels are those of the full report.
    </p>
  );
}

function InternalCopy(): Element {
  return (
    <div class="notice">
      <p>
        <strong>This is the full copy, for use inside the council.</strong> It can hold names and
        small numbers. Do not publish it as it is.
      </p>
    </div>
  );
}

/** The headline: counts of standings with coverage beside them, and no overall score. */
export function Glance({ headline }: { readonly headline: Headline }): Element {
  const { standings, claimShown, coverage } = headline;
  if (coverage.commitments === 0) {
    return (
      <Opening id="glance">
        <p>{said(coverage.sentence)}</p>
      </Opening>
    );
  }
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
