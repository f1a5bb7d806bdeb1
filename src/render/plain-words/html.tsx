import { type Report } from "../../domain/report/report.ts";
import { renderPage } from "../page/page.tsx";
import { Items } from "../page/parts.tsx";
import { type Element, said } from "../page/words.tsx";
import { type PlainItem, type PlainPart } from "./plain-part.ts";
import { type PlainPage, plainPage } from "./plain-page.ts";

/** The page in the plainest words for a browser or for paper, always in large print and without a table. */
export function plainWordsHtml(report: Report): string {
  const { title, mark, opening, sections } = plainPage(report);
  const { council } = report.about;
  return renderPage(
    { title: mark.isDraft ? `${title} (draft)` : title, owner: council.name, largePrint: true },
    <>
      <h1>{said(title)}</h1>
      <Mark mark={mark} />
      {opening.map((sentence) => (
        <p>{said(sentence)}</p>
      ))}
      {sections.map((section) => (
        <section aria-labelledby={section.id}>
          <h2 id={section.id}>{section.title}</h2>
          {section.parts.map((part) => (
            <Part part={part} />
          ))}
        </section>
      ))}
      <Mark mark={mark} />
    </>,
  );
}

function Mark({ mark }: Pick<PlainPage, "mark">): Element {
  return (
    <div class="notice">
      <p>{mark.isDraft ? <strong>{mark.text}</strong> : said(mark.text)}</p>
    </div>
  );
}

function Part({ part: { lead, items, more } }: { readonly part: PlainPart }): Element {
  return (
    <>
      <p>{items.length === 0 ? said(lead) : <strong>{said(lead)}</strong>}</p>
      <Items
        items={items.map((item) => (
          <Item item={item} />
        ))}
      />
      {more === null ? null : <p>{said(more)}</p>}
    </>
  );
}

function Item({ item: { text, beneath } }: { readonly item: PlainItem }): Element {
  return (
    <>
      {said(text)}
      <Items items={beneath.map(said)} />
    </>
  );
}
