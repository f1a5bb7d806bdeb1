import { type Headline } from "../../../domain/report/headline.ts";
import { capitalise } from "../../../domain/words.ts";
import { GlossaryList } from "../../page/glossary.tsx";
import { GLOSSARY, type GlossaryEntry } from "../../page/glossary-terms.ts";
import { type Element } from "../../page/words.tsx";
import { Section } from "./section.tsx";

/** What the words mean: our own, and what each standing is called. */
export function Glossary({
  headline,
  own = GLOSSARY,
}: {
  readonly headline: Headline;
  readonly own?: readonly GlossaryEntry[];
}): Element {
  const standings = headline.standings.map(({ standing, label, means }) => ({
    id: standing,
    term: capitalise(label),
    means,
  }));
  return (
    <Section id="glossary">
      <GlossaryList entries={[...own, ...standings]} />
    </Section>
  );
}
