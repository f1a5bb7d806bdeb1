import { type ComponentChildren } from "preact";
import { linkTarget } from "../text/link-target.ts";
import { oneLine, paragraphsOf } from "../text/one-line.ts";

/** What a component gives. */
export type Element = preact.JSX.Element;

/** What a person wrote, on one line, with nothing in it that changes how other text reads. */
export function said(text: string): string {
  return oneLine(text);
}

/** A person's text, leading to a person's place where that is one that a link may lead to. */
export function Linked({
  text,
  where,
}: {
  readonly text: string;
  readonly where: string | null;
}): Element {
  const target = where === null ? undefined : linkTarget(where);
  if (target === undefined) return <>{said(text)}</>;
  return (
    <a href={target} rel="noreferrer">
      {said(text)}
    </a>
  );
}

/** A statement's id, leading to where everything about it stands. */
export function To({
  id,
  anchor = id,
}: {
  readonly id: string;
  readonly anchor?: string;
}): Element {
  return (
    <a class="id" href={`#${anchor}`}>
      {id}
    </a>
  );
}

/** Ids as links with commas between them. */
export function ToAll({
  ids,
  none,
}: {
  readonly ids: readonly string[];
  readonly none: string;
}): Element {
  if (ids.length === 0) return <>{none}</>;
  return (
    <>
      {ids.map((id, place) => (
        <>
          {place === 0 ? "" : ", "}
          <To id={id} />
        </>
      ))}
    </>
  );
}

/** A person's own words, paragraph by paragraph, and who says so. */
export function Quote({ text, who }: { readonly text: string; readonly who: string }): Element {
  return (
    <blockquote>
      <p class="who">{who}</p>
      {paragraphsOf(text).map((one) => (
        <p>{one}</p>
      ))}
    </blockquote>
  );
}

/** A word of the glossary where it is first used. */
export function Term({
  id,
  children,
}: {
  readonly id: string;
  readonly children?: ComponentChildren;
}): Element {
  return <a href={`#term-${id}`}>{children}</a>;
}
