import { GAP_ORDER_WORDS } from "../../../domain/report/gap-list.ts";
import { type Report } from "../../../domain/report/report.ts";
import { countOf } from "../../../domain/words.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, Term, To } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { type EvidenceOf } from "./evidence-links.tsx";
import { Ladder } from "./ladder-section.tsx";
import { Section } from "./section.tsx";
import { wordsInLine } from "../../../domain/report/statement-words.ts";
import {
  hasCommitments,
  STATEMENT_GAP_ORDER_WORDS,
  statementGaps,
} from "../../../domain/report/statement-gaps.ts";

/** The open gaps in their printed order, after the picture of all readings. */
export function GapList({
  report,
  evidenceOf,
}: {
  readonly report: Report;
  readonly evidenceOf: EvidenceOf;
}): Element {
  return (
    <Section id="gaps" newPage>
      {hasCommitments(report) ? <Promised report={report} /> : <LivedGaps report={report} />}
      <Ladder report={report} evidenceOf={evidenceOf} />
    </Section>
  );
}

function Promised({ report }: { readonly report: Report }): Element {
  if (report.gaps.length === 0) return <p>No commitment is known to stand below the target.</p>;
  return <Gaps report={report} />;
}

/** The I statements below the target, where a framework has no commitments. */
function LivedGaps({ report }: { readonly report: Report }): Element {
  const gaps = statementGaps(report);
  if (gaps.length === 0)
    return <p>No I statement that people were asked about stands below the target.</p>;
  return (
    <>
      <p>{STATEMENT_GAP_ORDER_WORDS}</p>
      <DataTable
        id="gap-table"
        caption="I statements below the target, in order"
        columns={["I statement", "Lived", "Gap"].map((heading) => ({ heading }))}
        rows={gaps.map(({ rank, statement, size }) => [
          <>
            {rank}. <To id={statement.id} /> {said(wordsInLine(statement))}
          </>,
          said(levelWords(statement.lived)),
          countOf(size, "level"),
        ])}
      />
    </>
  );
}

const HEADINGS = [
  "Commitment",
  "Standing",
  "Said",
  "Shown",
  "Lived",
  "Gap",
  "Earlier years",
  "Next",
];

function Gaps({ report: { gaps, promisedAgain } }: { readonly report: Report }): Element {
  const yearsGiven = promisedAgain.earlierYears.length > 0;
  return (
    <>
      <p>
        A <Term id="gap">gap</Term> is how far a commitment stands below the target. The framework
        marks some commitments as <Term id="critical">critical</Term>. {said(GAP_ORDER_WORDS)}
      </p>
      <DataTable
        id="gap-table"
        caption="Open gaps, in order"
        width="wide"
        columns={HEADINGS.map((heading) => ({ heading }))}
        rows={gaps.map((gap) => [
          <>
            {gap.rank}. <To id={gap.id} /> {said(wordsInLine(gap))}
            {gap.critical ? <strong> Critical.</strong> : null}
          </>,
          gap.standingLabel,
          said(levelWords(gap.said)),
          said(levelWords(gap.shown)),
          said(levelWords(gap.lived)),
          said(gap.sizeWords),
          yearsGiven ? countOf(gap.yearsRepeated, "year") : "not given",
          said(gap.next),
        ])}
      />
    </>
  );
}
