import { type Headline } from "../../../domain/report/headline.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { Section } from "./section.tsx";

/** How much of the framework was looked at. */
export function Coverage({
  headline: { coverage: found },
}: {
  readonly headline: Headline;
}): Element {
  return (
    <Section id="coverage">
      <p>{said(found.sentence)}</p>
      <DataTable
        id="coverage-table"
        caption="What was looked at, and how much of it"
        columns={[
          { heading: "What" },
          { heading: "Looked at", isNumber: true },
          { heading: "Of", isNumber: true },
        ]}
        rows={[
          ["Commitments", String(found.assessed), String(found.commitments)],
          [
            <>
              Commitments in the chosen <Term id="profile">profile</Term>
            </>,
            String(found.inProfile),
            String(found.commitments),
          ],
          [
            "I statements that people were asked about",
            String(found.asked),
            String(found.statements),
          ],
          ["Pieces of evidence that count", String(found.counting), String(found.evidence)],
        ]}
      />
    </Section>
  );
}
