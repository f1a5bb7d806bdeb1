import { type Comparison } from "../../../domain/comparison/comparison.ts";
import { wordsInLine } from "../../../domain/report/statement-words.ts";
import { capitalise } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said, Term } from "../../page/words.tsx";
import { PARTS } from "../words.ts";
import { Part } from "./part.tsx";

/** What people said of the I statements, where it changed. */
export function Statements({
  statements,
}: {
  readonly statements: Comparison["statements"];
}): Element {
  const changed = statements.filter(({ finding }) => finding.class !== "unchanged");
  return (
    <Part id="statements" title={PARTS.statements}>
      <p>
        People say of each <Term id="i-statement">I statement</Term> how true it is for them.
      </p>
      {changed.length === 0 ? <p>Nothing that people said of their lives has changed.</p> : null}
      <Items
        items={changed.map(({ id, finding, test, ...words }) => (
          <>
            <strong>{id}</strong> {said(wordsInLine(words))} {capitalise(said(finding.label))}.{" "}
            {said(finding.sentence)}
            {finding.sentence.includes(test.sentence) ? null : ` ${said(test.sentence)}`}
          </>
        ))}
      />
    </Part>
  );
}
