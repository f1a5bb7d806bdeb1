import { type Report } from "../../../domain/report/report.ts";
import { ThreeReadings } from "../../page/three-readings.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";
import { hasCommitments } from "../../../domain/report/statement-gaps.ts";
import { wordingLine } from "../../../domain/report/statement-words.ts";

/** The title, what the report is, and how the commitments stand. */
export function Title(report: Report): Element {
  const { council, period } = report.about;
  return (
    <>
      <h1>
        <span class="over">Gap report {period}</span> {said(council.name)}
      </h1>
      {hasCommitments(report) ? (
        <p class="lead">
          This report sets three readings of each promise side by side. It never adds them up.
        </p>
      ) : (
        <LivesLead />
      )}
      <HowToRead {...report} />
    </>
  );
}

/** What the three readings are, what is read, the target, and whether this may be published. */
export function HowToRead(report: Report): Element {
  const { about, method, commitments, peopleToldUs, tookPart } = report;
  const { asOf, framework } = about;
  return (
    <>
      {hasCommitments(report) ? <ThreeReadings /> : null}
      <p>
        {hasCommitments(report) ? (
          <>
            The promises are the <Term id="commitment">commitments</Term>
          </>
        ) : (
          <>
            The statements are the <Term id="i-statement">I statements</Term>
          </>
        )}{" "}
        of {said(framework.title)}, edition {said(framework.edition)}, by{" "}
        {said(framework.publisher)}. Evidence counts as it stood on {dateWords(asOf)}.
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
      <Footing tookPart={tookPart} method={method} />
    </>
  );
}

/** Where a framework has no commitments there is one reading. */
function LivesLead(): Element {
  return (
    <p class="lead">
      This report sets out what people who draw on care and support say of their lives. Nothing is
      claimed in it.
    </p>
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

/** Who has signed, and whether the framework is the one that others use. */
function Footing({ tookPart, method }: Pick<Report, "tookPart" | "method">): Element {
  return (
    <>
      <p>{said(tookPart.signing)}</p>
      {method.framework.changes.length === 0 ? null : (
        <p>
          {said(method.framework.sentence)} <a href="#method">Method</a> names each.
        </p>
      )}
    </>
  );
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
