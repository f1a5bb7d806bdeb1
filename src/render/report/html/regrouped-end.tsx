import { type RegroupedReport } from "../../../domain/regrouped/regrouped-report.ts";
import { BackToContents, Facts, Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";
import { FILED_SECTIONS, scaleWords } from "../regrouped-words.ts";
import { FiledHere, type Filing } from "./filed.tsx";

/** The commitments that touch none of the headings, and references that lead to none. */
export function Unfiled({
  regrouped: { unfiled, strays },
  filing,
}: {
  readonly regrouped: RegroupedReport;
  readonly filing: Filing;
}): Element {
  const isNone = unfiled.commitments.length + unfiled.blank.length === 0;
  return (
    <>
      <h2 id="unfiled">{FILED_SECTIONS.unfiled}</h2>
      {isNone ? (
        <p>Every commitment is filed under one heading at least.</p>
      ) : (
        <FiledHere
          filed={unfiled}
          here={{ number: "", anchor: "unfiled", title: "none of the headings" }}
          filing={filing}
        />
      )}
      {strays.length === 0 ? null : <h3>{FILED_SECTIONS.strays}</h3>}
      <Items
        items={strays.map(({ commitment, reference }) => `${commitment}: ${said(reference)}`)}
      />
      <BackToContents />
    </>
  );
}

/** What the other document is, and of what date. */
export function About({ crosswalk }: Pick<RegroupedReport, "crosswalk">): Element {
  const { title, publisher, source, asOf, note, scale } = crosswalk;
  return (
    <>
      <h2 id="about">{FILED_SECTIONS.about}</h2>
      <Facts
        facts={[
          ["Title", said(title)],
          ["Publisher", said(publisher)],
          ["Date of the text", asOf === null ? "not given" : dateWords(asOf)],
          ["Source", said(source ?? "not given")],
          ...(scale.length === 0 ? [] : [["Its own scores", said(scaleWords(crosswalk))] as const]),
        ]}
      />
      {note === null ? null : <p>{said(note)}</p>}
      <BackToContents />
    </>
  );
}
