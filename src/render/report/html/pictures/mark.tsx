import { em, share } from "../../../page/picture.tsx";
import { type Element } from "../../../page/words.tsx";
import { type LadderReading } from "./ladder-geometry.ts";

/** Each reading by its own shape: said is an open square, shown a full circle, lived a full diamond. */
const SHAPES: Record<LadderReading, string> = {
  said: "M-6-6H6V6H-6Z",
  shown: "M-7.5 0A7.5 7.5 0 1 1 7.5 0A7.5 7.5 0 1 1-7.5 0Z",
  lived: "M0-9.5L9.5 0L0 9.5L-9.5 0Z",
};
const WIDTH = 17;

/** The mark of a reading, across in hundredths of the picture, down in text sizes. */
export function Mark({
  reading,
  x,
  y,
  step,
}: {
  readonly reading: LadderReading;
  readonly x: number;
  readonly y: number;
  readonly step: number;
}): Element {
  return (
    <svg
      class={`mark ${reading}`}
      x={share(x)}
      y={em(y)}
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
    >
      <path transform={`translate(${String(step * WIDTH)} 0)`} d={SHAPES[reading]} />
    </svg>
  );
}

/** The mark of a reading in a key. */
export function KeyMark({ reading }: { readonly reading: LadderReading }): Element {
  return (
    <svg class={`mark ${reading}`} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <path d={SHAPES[reading]} />
    </svg>
  );
}
