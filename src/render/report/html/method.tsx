import { type Report } from "../../../domain/report/report.ts";
import { earlierFileFacts } from "../../text/earlier-file-facts.ts";
import { Facts, Items } from "../../page/parts.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, Linked, said, Term } from "../../page/words.tsx";
import { Section } from "./section.tsx";

/** How the figures were come by, so that anyone can work them out again. */
export function Method({ method: found, about, earlierFiles }: Report): Element {
  const { framework, council, profile, assessmentFingerprint, toolVersion } = about;
  return (
    <Section id="method" newPage>
      {found.ladder.length === 0 ? null : <Ladder rungs={found.ladder} />}
      <h3>The rules</h3>
      <Items items={found.rules.map(said)} />
      <h3>The framework</h3>
      <p>
        <Linked text={framework.title} where={framework.source} />, {said(framework.publisher)}.
      </p>
      <p>{said(found.framework.sentence)}</p>
      <Items items={found.framework.changes.map(said)} />
      {found.wording === null ? null : <p>{said(found.wording)}</p>}
      <h3>What it was made from</h3>
      <p>
        A <Term id="fingerprint">fingerprint</Term> shows whether a file has changed.
      </p>
      <Facts
        facts={[
          ["Council", `${said(council.name)}, ${said(council.code)}`],
          ["Profile", said(profile)],
          ["Framework", `${framework.id}, edition ${said(framework.edition)}`],
          ["Fingerprint of the framework", framework.fingerprint],
          ["Fingerprint of the assessment", assessmentFingerprint],
          ...earlierFileFacts(earlierFiles),
          ["Version of the tool", toolVersion],
        ]}
      />
    </Section>
  );
}

function Ladder({ rungs }: { readonly rungs: Report["method"]["ladder"] }): Element {
  return (
    <DataTable
      id="ladder-table"
      caption="The ladder"
      columns={["Level", "Word", "What it means", "Evidence that it needs"].map((heading) => ({
        heading,
      }))}
      rows={rungs.map(({ level, label, means, needs }) => [
        String(level),
        said(label),
        said(means),
        said(needs),
      ])}
    />
  );
}
