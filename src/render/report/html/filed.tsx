import { type Filed } from "../../../domain/regrouped/filed-entry.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { type ReportedStatement } from "../../../domain/report/reported-statement.ts";
import { wordsInLine } from "../../../domain/report/statement-words.ts";
import { capitalise, joinWords } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, said } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { FiledEvidence } from "./filed-evidence.tsx";
import { ActionWords, NeedWords } from "./follow-up.tsx";
import { type Ledger } from "./ledger.ts";
import { anchorOf } from "./sections.ts";

/** What the ids under a heading lead to. */
export interface Filing {
  readonly commitments: ReadonlyMap<string, ReportedCommitment>;
  readonly statements: ReadonlyMap<string, ReportedStatement>;
  readonly ledger: Ledger;
  /** Under which other headings a commitment stands, in words. */
  readonly alsoUnder: (id: string, here: string) => string;
}

/** Where something is filed: the heading's number, and the address of it on the page. */
interface Here {
  readonly number: string;
  readonly anchor: string;
  /** As it stands in the caption of its table. */
  readonly title: string;
}

interface FiledProps {
  readonly filed: Filed;
  readonly here: Here;
  readonly filing: Filing;
}

/** All that is filed in one place: what people told us first, then the commitments and what is behind them. */
export function FiledHere({ filed, here, filing }: FiledProps): Element {
  const told = filed.statements.flatMap((id) => filing.statements.get(id) ?? []);
  return (
    <>
      <p>{said(filed.sentence)}</p>
      <Under
        title="What people told us"
        items={told.map((statement) => (
          <Told statement={statement} />
        ))}
      />
      <FiledTable filed={filed} here={here} filing={filing} />
      {filed.blank.length === 0 ? null : (
        <p>
          <strong>Not assessed:</strong> {joinWords(filed.blank)}.
        </p>
      )}
      <FiledEvidence filed={filed} anchor={here.anchor} />
      <FollowingUp filed={filed} ledger={filing.ledger} />
    </>
  );
}

function FollowingUp({
  filed,
  ledger,
}: {
  readonly filed: Filed;
  readonly ledger: Ledger;
}): Element {
  const needs = filed.needs.flatMap((id) => ledger.needs.get(id) ?? []);
  const actions = filed.actions.flatMap((id) => ledger.actions.get(id) ?? []);
  return (
    <>
      <Under
        title="Needs"
        items={needs.map((need) => (
          <>
            {need.id} <NeedWords need={need} />
          </>
        ))}
      />
      <Under
        title="Actions"
        items={actions.map((action) => (
          <>
            {action.id} <ActionWords action={action} />
          </>
        ))}
      />
    </>
  );
}

function Under({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly Element[];
}): Element | null {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <Items items={items} />
    </>
  );
}

function Told({ statement }: { readonly statement: ReportedStatement }): Element {
  const { id, lived, withheld } = statement;
  return (
    <>
      {id} {said(wordsInLine(statement))} <strong>{capitalise(levelWords(lived))}.</strong>{" "}
      {withheld.map(said).join(" ")}
    </>
  );
}

const HEADINGS = ["Commitment", "Standing", "Said", "Shown", "Lived", "Gap", "Evidence", "Next"];

function FiledTable({ filed, here, filing }: FiledProps): Element | null {
  const found = filed.commitments.flatMap((id) => filing.commitments.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <DataTable
      id={`${here.anchor}-table`}
      caption={`Commitments under ${said(here.title)}`}
      width="wide"
      columns={HEADINGS.map((heading) => ({ heading }))}
      rows={found.map((one) => [
        <Named one={one} here={here} also={filing.alsoUnder(one.id, here.number)} />,
        one.standingLabel,
        said(levelWords(one.said)),
        said(levelWords(one.shown)),
        said(levelWords(one.lived)),
        said(one.gap.words),
        <PieceLinks one={one} here={here} />,
        said(one.next),
      ])}
    />
  );
}

function Named({
  one,
  here,
  also,
}: {
  readonly one: ReportedCommitment;
  readonly here: Here;
  readonly also: string;
}): Element {
  return (
    <>
      <span id={`${here.anchor}-${one.id}`}>{one.id}</span> {said(wordsInLine(one))}
      {one.critical ? <strong> Critical.</strong> : null}
      {here.number === "" ? null : <span class="means">Also under: {also}</span>}
    </>
  );
}

function PieceLinks({
  one: { evidence },
  here,
}: {
  readonly one: ReportedCommitment;
  readonly here: Here;
}): Element {
  if (evidence.length === 0) return <>no evidence given</>;
  return (
    <>
      {evidence.map(({ id }, place) => (
        <>
          {place === 0 ? "" : ", "}
          <a href={`#${anchorOf(here.anchor, id)}`}>{id}</a>
        </>
      ))}
    </>
  );
}
