import { type GlossaryEntry } from "./glossary-terms.ts";
import { type Element } from "./words.tsx";

/** What the words of a page mean, in the order of the alphabet; links of `Term` lead here. */
export function GlossaryList({ entries }: { readonly entries: readonly GlossaryEntry[] }): Element {
  return (
    <dl class="facts">
      {entries
        .toSorted((one, other) => (one.term < other.term ? -1 : 1))
        .map(({ id, term, means }) => (
          <div id={`term-${id}`}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
    </dl>
  );
}
