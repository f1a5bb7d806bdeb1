import { type FiledEntry } from "../../../domain/regrouped/filed-entry.ts";
import { type RegroupedReport } from "../../../domain/regrouped/regrouped-report.ts";
import { renderPage } from "../../page/page.tsx";
import { glossaryOf } from "../../page/glossary-terms.ts";
import { BackToContents, Items } from "../../page/parts.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { type ReportChoices } from "../formats.ts";
import { alsoUnder, FILED_SECTIONS, headingWords, titleWords } from "../regrouped-words.ts";
import { Accessibility } from "./accessibility.tsx";
import { FiledHere, type Filing } from "./filed.tsx";
import { Glossary } from "./glossary.tsx";
import { ledgerOf } from "./ledger.ts";
import { Method } from "./method.tsx";
import { Glance } from "./glance.tsx";
import { HowToRead } from "./opening.tsx";
import { About, Unfiled } from "./regrouped-end.tsx";
import { anchorOf, SECTIONS } from "./sections.ts";

/** The gap report under the headings of another document, as one page for a browser or for paper. */
export function regroupedHtml(
  regrouped: RegroupedReport,
  { largePrint = false }: ReportChoices,
): string {
  const { report } = regrouped;
  const filing: Filing = {
    commitments: new Map(report.commitments.map((one) => [one.id, one])),
    statements: new Map(report.peopleToldUs.statements.map((one) => [one.id, one])),
    ledger: ledgerOf(report),
    alsoUnder: alsoUnder(regrouped),
  };
  const owner = report.about.council.name;
  return renderPage(
    { title: `${titleWords(regrouped)}: ${owner}`, owner, largePrint },
    <>
      <Title regrouped={regrouped} />
      <Glance headline={report.headline} />
      <h2 id="people">{FILED_SECTIONS.people}</h2>
      <p>{said(report.peopleToldUs.sentence)}</p>
      <Contents regrouped={regrouped} />
      {regrouped.groups.map((group) => (
        <Group group={group} regrouped={regrouped} filing={filing} />
      ))}
      <Unfiled regrouped={regrouped} filing={filing} />
      <About crosswalk={regrouped.crosswalk} />
      <Method {...report} />
      <Glossary headline={report.headline} own={glossaryOf(LINKED_TERMS)} />
      <Accessibility />
    </>,
  );
}

/** The words of the glossary that this page links. */
const LINKED_TERMS = [
  "commitment",
  "critical",
  "evidence",
  "fingerprint",
  "gap",
  "level",
  "lived",
  "said",
  "shown",
  "target",
];

function Title({ regrouped }: { readonly regrouped: RegroupedReport }): Element {
  const { report, cautions } = regrouped;
  return (
    <>
      <h1>
        <span class="over">{said(titleWords(regrouped))}</span> {said(report.about.council.name)}
      </h1>
      {cautions.map((caution, place) => (
        <p {...(place === 0 ? { class: "lead" } : {})}>{said(caution)}</p>
      ))}
      <HowToRead {...report} />
    </>
  );
}

/** Every heading with how many commitments stand under it, and the way to the other parts. */
function Contents({ regrouped }: { readonly regrouped: RegroupedReport }): Element {
  const entries = regrouped.groups.flatMap((group) => group.entries);
  return (
    <>
      <h2 id="contents">{FILED_SECTIONS.where}</h2>
      <p>{said(regrouped.sentence)}</p>
      <p>
        A <Term id="gap">gap</Term> is how far a commitment stands below the target. The framework
        marks some commitments as <Term id="critical">critical</Term>. Under each heading, what we
        cannot tell comes first. The gaps follow in the order of the gap report.
      </p>
      <DataTable
        id="filed-table"
        caption="The headings, in their own order"
        columns={[
          { heading: "Heading" },
          { heading: "Commitments", isNumber: true },
          { heading: "How they stand" },
          { heading: "Pieces of evidence", isNumber: true },
        ]}
        rows={entries.map((entry) => [
          <a href={`#${entryAnchor(entry)}`}>{said(headingWords(entry))}</a>,
          entry.commitments.length + entry.blank.length,
          entry.standingWords,
          entry.evidence.flatMap(({ pieces }) => pieces).length,
        ])}
      />
      <AfterHeadings />
    </>
  );
}

function AfterHeadings(): Element {
  const parts = [
    ["unfiled", FILED_SECTIONS.unfiled],
    ["about", FILED_SECTIONS.about],
    ["method", SECTIONS.method],
    ["glossary", SECTIONS.glossary],
    ["accessibility", SECTIONS.accessibility],
  ] as const;
  return (
    <nav aria-label="After the headings">
      <Items
        items={parts.map(([id, title]) => (
          <a href={`#${id}`}>{title}</a>
        ))}
      />
    </nav>
  );
}

function Group({
  group: { title, plain, entries },
  regrouped: { crosswalk },
  filing,
}: {
  readonly group: RegroupedReport["groups"][number];
  readonly regrouped: RegroupedReport;
  readonly filing: Filing;
}): Element {
  return (
    <>
      <h2 class="new-page">{said(title ?? crosswalk.title)}</h2>
      {plain === null ? null : <p>{said(plain)}</p>}
      {entries.map((entry) => (
        <>
          <h3 id={entryAnchor(entry)}>{said(headingWords(entry))}</h3>
          <p class="muted">{said(entry.plain)}</p>
          <FiledHere
            filed={entry}
            here={{ number: entry.number, anchor: entryAnchor(entry), title: headingWords(entry) }}
            filing={filing}
          />
          <BackToContents />
        </>
      ))}
    </>
  );
}

function entryAnchor({ reference }: FiledEntry): string {
  return anchorOf("heading", reference);
}
