import { type GateVerdict } from "../../domain/gate/gate.ts";
import { capitalise, joinWords } from "../../domain/words.ts";
import { renderPage } from "../page/page.tsx";
import { Items } from "../page/parts.tsx";
import { DataTable } from "../page/table.tsx";
import { ThreeReadings } from "../page/three-readings.tsx";
import { type Element, said, Term } from "../page/words.tsx";
import { type ComparedFiles, hasNoCommitments, titleOf } from "./compared-files.ts";
import { Changes } from "./html/changes.tsx";
import { ChangeAccessibility, ChangeGlossary, ENDINGS } from "./html/ending.tsx";
import { Part } from "./html/part.tsx";
import { Records } from "./html/records.tsx";
import { YearOnYear } from "./html/slopes.tsx";
import {
  acceptedWords,
  causesFound,
  classesFound,
  countWords,
  lineageWords,
  PARTS,
  sidesInWords,
} from "./words.ts";

/** The comparison as one page for a browser or for paper; it needs no network and no script. */
export function comparisonHtml(files: ComparedFiles): string {
  const { comparison, verdict, largePrint } = files;
  const title = titleOf(comparison);
  return renderPage(
    { title: `What changed: ${title}`, owner: comparison.after.council.name, largePrint },
    <>
      <h1>
        <span class="over">What changed</span> <Unbroken text={said(title)} />
      </h1>
      <p>{said(sidesInWords(comparison).join(" "))}</p>
      <Items items={comparison.notes.map(said)} />
      {hasNoCommitments(files) ? null : <HowToRead />}
      <Contents files={files} />
      {verdict === undefined ? null : <Gate verdict={verdict} />}
      <Counts files={files} />
      {hasNoCommitments(files) ? null : <OfCommitments files={files} />}
      <Records files={files} />
      <Part id="glossary" title={ENDINGS.glossary}>
        <ChangeGlossary files={files} />
      </Part>
      <Part id="accessibility" title={ENDINGS.accessibility}>
        <ChangeAccessibility />
      </Part>
    </>,
  );
}

function HowToRead(): Element {
  return (
    <>
      <ThreeReadings />
      <p>
        Each <Term id="commitment">commitment</Term> is read on the <Term id="level">levels</Term>{" "}
        of its framework, year by year. The three readings are never added up.
      </p>
    </>
  );
}

/** A text in which no year is broken at its hyphen. */
function Unbroken({ text }: { readonly text: string }): Element {
  return (
    <>
      {text
        .split(/(\d{4}-\d{2})/)
        .map((part, place) => (place % 2 === 1 ? <span class="unbroken">{part}</span> : part))}
    </>
  );
}

function OfCommitments({ files }: { readonly files: ComparedFiles }): Element {
  return (
    <>
      <Part id="year-on-year" title={YEAR_ON_YEAR}>
        <YearOnYear files={files} />
      </Part>
      <Movement files={files} />
      <Part id="commitments" title={PARTS.commitments}>
        <Changes files={files} />
      </Part>
    </>
  );
}

const YEAR_ON_YEAR = "Year on year";

function Contents({ files }: { readonly files: ComparedFiles }): Element {
  const { comparison, verdict } = files;
  const hasLineage = lineageWords(comparison.lineage).length > 0;
  const parts: readonly (readonly [id: string, title: string])[] = [
    ...(verdict === undefined ? [] : [["gate", PARTS.gate] as const]),
    ["changes", PARTS.changes],
    ...(hasNoCommitments(files)
      ? []
      : [
          ["year-on-year", YEAR_ON_YEAR] as const,
          ["movement", PARTS.movement] as const,
          ["commitments", PARTS.commitments] as const,
        ]),
    ["statements", PARTS.statements],
    ["needs", PARTS.needs],
    ["actions", PARTS.actions],
    ...(hasLineage ? [["lineage", PARTS.lineage] as const] : []),
    ["glossary", ENDINGS.glossary],
    ["accessibility", ENDINGS.accessibility],
  ];
  return (
    <>
      <h2 id="contents">Contents</h2>
      <nav aria-labelledby="contents">
        <Items
          items={parts.map(([id, title]) => (
            <a href={`#${id}`}>{title}</a>
          ))}
        />
      </nav>
    </>
  );
}

function Gate({ verdict }: { readonly verdict: GateVerdict }): Element {
  return (
    <Part id="gate" title={PARTS.gate}>
      <p>
        <strong>{said(verdict.sentence)}</strong>
      </p>
      <Items
        items={[
          ...verdict.failures.map(
            ({ commitment, label, sentence }) =>
              `${commitment ?? "No commitment"}: ${label}. ${sentence}`,
          ),
          ...acceptedWords(verdict),
          ...verdict.slips.map(({ sentence }) => sentence),
        ].map(said)}
      />
    </Part>
  );
}

function Counts({ files: { comparison } }: { readonly files: ComparedFiles }): Element {
  const found = classesFound(comparison);
  return (
    <Part id="changes" title={PARTS.changes}>
      <p>{said(comparison.headline.sentence)}</p>
      {found.length === 0 ? null : (
        <DataTable
          id="change-table"
          caption="How many commitments changed, and how"
          columns={["Change", "Commitments", "What it means"].map((heading) => ({ heading }))}
          rows={found.map((count) => [
            <Term id={count.class}>{capitalise(count.label)}</Term>,
            countWords(count),
            said(count.means),
          ])}
        />
      )}
    </Part>
  );
}

function Movement({ files: { comparison } }: { readonly files: ComparedFiles }): Element {
  const found = causesFound(comparison.movement);
  return (
    <Part id="movement" title={PARTS.movement}>
      <p>{said(comparison.movement.sentence)}</p>
      {found.length === 0 ? null : (
        <DataTable
          id="movement-table"
          caption="What may lie behind each movement"
          columns={["Behind it", "Commitments", "Which", "What it means"].map((heading) => ({
            heading,
          }))}
          rows={found.map(({ label, count, commitments, means }) => [
            capitalise(label),
            String(count),
            commitments.length === 0 ? "none" : said(joinWords(commitments)),
            said(means),
          ])}
        />
      )}
    </Part>
  );
}
