import { type Element, Term } from "./words.tsx";

/** What the three readings are, each a word of the glossary. */
export function ThreeReadings(): Element {
  return (
    <ul>
      <li>
        <Term id="said">Said</Term> is what the council claims.
      </li>
      <li>
        <Term id="shown">Shown</Term> is what its <Term id="evidence">evidence</Term> supports.
      </li>
      <li>
        <Term id="lived">Lived</Term> is what people who draw on care and support say of their
        lives.
      </li>
    </ul>
  );
}
