import { AccessibilityStatement } from "../../page/accessibility.tsx";
import { type Element } from "../../page/words.tsx";
import { Section } from "./section.tsx";

/** What was tested of this page, how, and what was not. */
export function Accessibility(): Element {
  return (
    <Section id="accessibility">
      <AccessibilityStatement made="report" />
    </Section>
  );
}
