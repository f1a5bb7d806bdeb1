import { type ComponentChildren } from "preact";
import { BackToContents } from "../../page/parts.tsx";
import { type Element } from "../../page/words.tsx";

/** A part of the page under a heading that can be linked to, with the way back. */
export function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}): Element {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {children}
      <BackToContents />
    </>
  );
}
