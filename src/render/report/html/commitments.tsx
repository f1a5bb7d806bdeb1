import { type Report } from "../../../domain/report/report.ts";
import { type Element, said } from "../../page/words.tsx";
import { CommitmentCard } from "./commitment.tsx";
import { ledgerOf } from "./ledger.ts";
import { Section } from "./section.tsx";
import { themeAnchor } from "./sections.ts";
import { ByTheme } from "./by-theme.tsx";

/** Every commitment, theme by theme. */
export function Commitments({ report }: { readonly report: Report }): Element {
  const { themes, commitments } = report;
  const ledger = ledgerOf(report);
  return (
    <Section id="commitments" newPage>
      <ByTheme report={report} />
      {themes.map(({ id, title }) => {
        const own = commitments.filter(({ theme }) => theme === id);
        return own.length === 0 ? null : (
          <>
            <h3 id={themeAnchor(id)}>{said(title)}</h3>
            {own.map((one) => (
              <CommitmentCard one={one} ledger={ledger} />
            ))}
          </>
        );
      })}
    </Section>
  );
}
