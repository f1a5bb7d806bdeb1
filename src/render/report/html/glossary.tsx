import { type Headline } from "../../../domain/report/headline.ts";
import { capitalise } from "../../../domain/words.ts";
import { type Element } from "../../page/words.tsx";
import { GLOSSARY } from "./glossary-terms.ts";
import { Section } from "./section.tsx";

/** What the words mean: our own, and what each standing is called. */
export function Glossary({ headline }: { readonly headline: Headline }): Element {
  const standings = headline.standings.map(({ standing, label, means }) => ({
    id: standing,
    term: capitalise(label),
    means,
  }));
  const entries = [...GLOSSARY, ...standings].toSorted((one, other) =>
    one.term < other.term ? -1 : 1,
  );
  return (
    <Section id="glossary">
      <dl class="facts">
        {entries.map(({ id, term, means }) => (
          <div id={`term-${id}`}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
