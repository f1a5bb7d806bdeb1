import { type ActionsReport } from "../../../domain/report/actions.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, ToAll } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";
import { Section } from "./section.tsx";

const HEADINGS = ["Action", "Owner", "By", "Status", "For", "How we will know", "Decided"];

/** What is promised now, by whom and by when. */
export function Actions({ actions: found }: { readonly actions: ActionsReport }): Element {
  return (
    <Section id="actions">
      <p>{said(found.sentence)}</p>
      {found.actions.length === 0 ? null : (
        <DataTable
          id="action-table"
          caption="Every action that is recorded"
          width="wide"
          columns={HEADINGS.map((heading) => ({ heading }))}
          rows={found.actions.map((action) => [
            <span id={`action-${action.id}`}>
              {action.id} {said(action.what)}
            </span>,
            action.owner === null ? <strong>nobody</strong> : said(action.owner),
            action.due === null ? "no date" : dateWords(action.due),
            action.overdue ? <strong>{action.statusWords}</strong> : action.statusWords,
            <ToAll ids={action.commitments} none="none named" />,
            said(action.success ?? "not said"),
            said(action.decidedWords),
          ])}
        />
      )}
    </Section>
  );
}
