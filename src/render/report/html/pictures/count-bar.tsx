import { share } from "../../../page/picture.tsx";
import { type Element } from "../../../page/words.tsx";

/** A count with a bar beside it; the bar says nothing that the figure does not. */
export function CountBar({
  count,
  most,
}: {
  readonly count: number;
  /** The count that fills the whole length. */
  readonly most: number;
}): Element {
  return (
    <span class="count">
      <b>{count}</b>
      <svg aria-hidden="true" focusable="false">
        {count === 0 ? null : (
          <rect class="bar" x="0" y="0" width={share((100 * count) / most)} height="100%" />
        )}
      </svg>
    </span>
  );
}
