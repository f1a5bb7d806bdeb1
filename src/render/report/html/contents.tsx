import { type Report } from "../../../domain/report/report.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { Opening } from "./section.tsx";
import { type SectionId, SECTIONS, themeAnchor } from "./sections.ts";
import { hasCommitments } from "../../../domain/report/statement-gaps.ts";

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
export function Contents(report: Report): Element {
  const { themes, commitments } = report;
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
            {hasCommitments(report) ? (
              <Items items={[<a href="#ladder">Said, shown and lived on the ladder</a>]} />
            ) : null}
          </li>
          {hasCommitments(report) ? (
            <li>
              <ToSection id="commitments" />
              <Items items={[<a href="#by-theme">Standings by theme</a>, ...inThemes]} />
            </li>
          ) : null}
          {AFTER.filter((id) => hasCommitments(report) || id !== "director").map((id) => (
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
