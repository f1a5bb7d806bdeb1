import { type Report } from "../../../domain/report/report.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { Opening } from "./section.tsx";
import { type SectionId, SECTIONS, themeAnchor } from "./sections.ts";

const AFTER = [
  "needs",
  "actions",
  "took-part",
  "answers",
  "coverage",
  "director",
  "method",
  "glossary",
  "accessibility",
] as const;

/** Where everything is, page one and the pictures included. */
export function Contents({ themes, commitments }: Report): Element {
  const used = new Set(commitments.map(({ theme }) => theme));
  const inThemes = themes
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => <a href={`#${themeAnchor(id)}`}>{said(title)}</a>);
  return (
    <Opening id="contents">
      <nav aria-labelledby="contents">
        <ul class="contents">
          <li>
            <ToSection id="gaps" />
            <Items items={[<a href="#ladder">Said, shown and lived on the ladder</a>]} />
          </li>
          <li>
            <ToSection id="commitments" />
            <Items items={[<a href="#by-theme">Standings by theme</a>, ...inThemes]} />
          </li>
          {AFTER.map((id) => (
            <li>
              <ToSection id={id} />
            </li>
          ))}
        </ul>
      </nav>
    </Opening>
  );
}

function ToSection({ id }: { readonly id: SectionId }): Element {
  return <a href={`#${id}`}>{SECTIONS[id]}</a>;
}
