import {
  type NeedsReport,
  type NeedTotal,
  type ReportedNeed,
} from "../../../domain/report/needs.ts";
import { wholeNumber } from "../../../domain/words.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, ToAll } from "../../page/words.tsx";
import { NeedsPicture } from "./pictures/needs.tsx";
import { Section } from "./section.tsx";

/** Needs that are known here, by kind in pictures and a table, then one by one. */
export function Needs({ needs: found }: { readonly needs: NeedsReport }): Element {
  const { sentence, needs, totals } = found;
  return (
    <Section id="needs" newPage>
      <p>{said(sentence)}</p>
      {needs.length === 0 ? null : (
        <>
          <NeedsPicture totals={totals} />
          <Totals totals={totals} />
          <Ledger needs={needs} />
        </>
      )}
    </Section>
  );
}

function Totals({ totals }: { readonly totals: readonly NeedTotal[] }): Element {
  return (
    <DataTable
      id="need-totals"
      caption="Needs by kind"
      columns={[
        { heading: "Kind" },
        { heading: "Records", isNumber: true },
        { heading: "People", isNumber: true },
        { heading: "Records not counted", isNumber: true },
        { heading: "Pounds a year", isNumber: true },
        { heading: "Records without a cost", isNumber: true },
      ]}
      rows={totals.map((total) => [
        said(total.label),
        wholeNumber(total.records),
        total.peopleWords,
        wholeNumber(total.notCounted),
        total.costWords,
        wholeNumber(total.costNotGiven),
      ])}
    />
  );
}

function Ledger({ needs }: { readonly needs: readonly ReportedNeed[] }): Element {
  const headings = ["Need", "Kind", "For", "People", "How counted", "Cost", "Cause"];
  return (
    <DataTable
      id="need-table"
      caption="Every need that is recorded"
      width="wide"
      columns={headings.map((heading) => ({ heading }))}
      rows={needs.map((need) => [
        <span id={`need-${need.id}`}>
          {need.id} {said(need.what)}
        </span>,
        said(need.kindLabel),
        <ToAll ids={need.commitments} none="none named" />,
        need.peopleWords,
        said(need.counted ?? "not said"),
        need.costWords,
        said(need.causeLabel ?? "not given"),
      ])}
    />
  );
}
