import { capitalise } from "../../../domain/words.ts";
import { AccessibilityStatement } from "../../page/accessibility.tsx";
import { GlossaryList } from "../../page/glossary.tsx";
import { glossaryOf } from "../../page/glossary-terms.ts";
import { type Element } from "../../page/words.tsx";
import { type ComparedFiles, hasNoCommitments } from "../compared-files.ts";
import { classesFound } from "../words.ts";

/** The parts that every page ends with: the id by which links lead there, and its title. */
export const ENDINGS = {
  glossary: "What the words mean",
  accessibility: "Accessibility of this page",
} as const;

/** The words of the glossary that this page links, beside the classes of change. */
const LINKED_TERMS = ["i-statement"];
/** Those that it links as well where there are commitments. */
const OF_COMMITMENTS = ["commitment", "evidence", "level", "lived", "said", "shown"];

/** What the words of the page mean: our own, and every class of change on it. */
export function ChangeGlossary({ files }: { readonly files: ComparedFiles }): Element {
  const classes = classesFound(files.comparison).map((found) => ({
    id: found.class,
    term: capitalise(found.label),
    means: found.means,
  }));
  const own = hasNoCommitments(files) ? LINKED_TERMS : [...LINKED_TERMS, ...OF_COMMITMENTS];
  return <GlossaryList entries={[...glossaryOf(own), ...classes]} />;
}

/** What was tested of this page, how, and what was not. */
export function ChangeAccessibility(): Element {
  return <AccessibilityStatement made="comparison" />;
}
