import { type Headline } from "../../../domain/report/headline.ts";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { Section } from "./section.tsx";
import { coverageRows, IN_PROFILE } from "../../../domain/report/coverage-rows.ts";

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
        rows={coverageRows(found).map(({ what, looked, of }) => [
          what === IN_PROFILE ? (
            <>
              Commitments in the chosen <Term id="profile">profile</Term>
            </>
          ) : (
            what
          ),
          String(looked),
          String(of),
        ])}
      />
    </Section>
  );
}
