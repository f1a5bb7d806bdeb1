import { type ComponentChildren } from "preact";
import { Items } from "../../page/parts.tsx";
import { type Element, ToAll } from "../../page/words.tsx";

/** How many of one kind page one sets out in words, so that it stays two pages; the others are named. */
const MOST = 4;

/** The first of what was found, set out in words, and all others by their ids; nothing where nothing was found. */
export function FirstOf<Found extends { readonly id: string }>({
  title,
  found,
  item,
}: {
  readonly title?: string;
  readonly found: readonly Found[];
  readonly item: (one: Found) => ComponentChildren;
}): Element | null {
  if (found.length === 0) return null;
  const others = found.slice(MOST).map(({ id }) => id);
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <Items items={found.slice(0, MOST).map(item)} />
      {others.length === 0 ? null : (
        <p>
          And {others.length} more: <ToAll ids={others} none="none" />.
        </p>
      )}
    </>
  );
}
