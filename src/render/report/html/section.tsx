import { type ComponentChildren } from "preact";
import { BackToContents } from "../../page/parts.tsx";
import { type Element } from "../../page/words.tsx";
import { type SectionId, SECTIONS } from "./sections.ts";

/** A section of page one: its heading and what stands under it. */
export function Opening({
  id,
  children,
}: {
  readonly id: SectionId;
  readonly children?: ComponentChildren;
}): Element {
  return (
    <>
      <h2 id={id}>{SECTIONS[id]}</h2>
      {children}
    </>
  );
}

/** A section after the contents, with the way back to them. */
export function Section({
  id,
  newPage = false,
  children,
}: {
  readonly id: SectionId;
  /** Begins a page on paper. */
  readonly newPage?: boolean;
  readonly children?: ComponentChildren;
}): Element {
  return (
    <>
      <h2 id={id} {...(newPage ? { class: "new-page" } : {})}>
        {SECTIONS[id]}
      </h2>
      {children}
      <BackToContents />
    </>
  );
}
