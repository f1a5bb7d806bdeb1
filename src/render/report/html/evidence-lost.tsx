import { type CannotTell } from "../../../domain/report/cannot-tell.ts";
import { type Element, said, To } from "../../page/words.tsx";
import { FirstOf } from "./first-of.tsx";

/** Evidence of last year that is gone, or is described in another way, though it is still in date. */
export function EvidenceLost({
  found: { evidenceGone, evidenceChanged },
}: {
  readonly found: CannotTell;
}): Element {
  return (
    <>
      <FirstOf
        title="Evidence that was there last year, is still in date, and is gone"
        found={evidenceGone.map(({ commitment, title }) => ({ id: commitment, title }))}
        item={({ id, title }) => (
          <>
            <To id={id} />: {said(title)}
          </>
        )}
      />
      <FirstOf
        title="Evidence of last year that is still in date, and is described in another way now"
        found={evidenceChanged.map(({ commitment, ...one }) => ({ id: commitment, ...one }))}
        item={({ id, title, how }) => (
          <>
            <To id={id} />: “{said(title)}” {said(how)}.
          </>
        )}
      />
    </>
  );
}
