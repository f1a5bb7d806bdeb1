import { type Report } from "../../../domain/report/report.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { MarkKey } from "../../page/mark.tsx";
import { PlainInList } from "../../page/plain-line.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { type EvidenceOf, EvidenceLinks } from "./evidence-links.tsx";
import { LadderPicture, type LadderScale } from "./pictures/ladder.tsx";
import { themeAnchor } from "./sections.ts";

/** Said, shown and lived of every commitment on one ladder, in pictures and in a table. */
export function Ladder({
  report,
  evidenceOf,
}: {
  readonly report: Report;
  readonly evidenceOf: EvidenceOf;
}): Element | null {
  const { themes, commitments, claims, about, method } = report;
  if (commitments.length === 0) return null;
  const scale: LadderScale = {
    levels: method.ladder.map(({ level }) => level),
    target: about.targets.said,
  };
  return (
    <>
      <h3 id="ladder">Said, shown and lived on the ladder</h3>
      <p>
        {said(claims.sentence)} The grey bar is the distance between the readings. Marks that touch
        are on the same level. A mark under “none” is no reading, which is not 0.
      </p>
      <p>{rungWords(method.ladder)}</p>
      <MarkKey />
      {themes.map((theme) => (
        <ThemeLadder theme={theme} commitments={commitments} scale={scale} />
      ))}
      <details>
        <summary>The same readings as a table</summary>
        <ReadingsTable commitments={commitments} evidenceOf={evidenceOf} />
      </details>
    </>
  );
}

function ThemeLadder({
  theme: { id, title },
  commitments,
  scale,
}: {
  readonly theme: Report["themes"][number];
  readonly commitments: readonly ReportedCommitment[];
  readonly scale: LadderScale;
}): Element | null {
  const own = commitments.filter(({ theme }) => theme === id);
  if (own.length === 0) return null;
  return (
    <figure>
      <figcaption>{said(title)}</figcaption>
      <LadderPicture
        id={`ladder-${themeAnchor(id)}`}
        title={`Said, shown and lived: ${title}`}
        commitments={own}
        scale={scale}
      />
    </figure>
  );
}

/** What the steps are called, for said and shown; lived has words of its own. */
function rungWords(rungs: Report["method"]["ladder"]): string {
  const steps = rungs.map(({ level, label }) => `${String(level)} ${said(label)}`);
  return `The steps: ${steps.join(", ")}. Lived has words of its own.`;
}

function ReadingsTable({
  commitments,
  evidenceOf,
}: {
  readonly commitments: readonly ReportedCommitment[];
  readonly evidenceOf: EvidenceOf;
}): Element {
  const headings = ["Commitment", "Standing", "Said", "Shown", "Lived", "Gap", "Evidence"];
  return (
    <DataTable
      id="readings"
      caption="Said, shown and lived of every commitment"
      width="wide"
      columns={headings.map((heading) => ({ heading }))}
      rows={commitments.map((one) => [
        <>
          <To id={one.id} /> {said(one.words)}
          <PlainInList one={one} />
        </>,
        one.standingLabel,
        said(levelWords(one.said)),
        said(levelWords(one.shown)),
        said(levelWords(one.lived)),
        said(one.gap.words),
        <EvidenceLinks commitment={one.id} pieces={evidenceOf(one.id)} />,
      ])}
    />
  );
}
