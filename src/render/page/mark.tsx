import { em, share } from "./picture.tsx";
import { type Element } from "./words.tsx";

/** The three readings, in the order in which they are drawn and named. */
export const READINGS = ["said", "shown", "lived"] as const;
export type DrawnReading = (typeof READINGS)[number];

/** Each reading by its own shape: said is an open square, shown a full circle, lived a full diamond. */
const SHAPES: Record<DrawnReading, string> = {
  said: "M-6-6H6V6H-6Z",
  shown: "M-7.5 0A7.5 7.5 0 1 1 7.5 0A7.5 7.5 0 1 1-7.5 0Z",
  lived: "M0-9.5L9.5 0L0 9.5L-9.5 0Z",
};
const WIDTH = 17;

/** Where a mark stands: across in hundredths of the picture and whole marks aside, down in text sizes. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  /** As a part of the text's size. */
  readonly size: number;
}

/** The mark of a reading in a picture. */
export function Mark({
  reading,
  place: { x, y, step, size },
}: {
  readonly reading: DrawnReading;
  readonly place: MarkPlace;
}): Element {
  return (
    <svg
      class={`mark ${reading}`}
      x={share(x)}
      y={em(y)}
      width={em(size)}
      height={em(size)}
      viewBox="0 0 16 16"
    >
      <path transform={`translate(${String(step * WIDTH)} 0)`} d={SHAPES[reading]} />
    </svg>
  );
}

/** What each mark stands for. */
export function MarkKey(): Element {
  return (
    <ul class="key">
      {KEY.map(({ reading, words }) => (
        <li>
          <svg class={`mark ${reading}`} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
            <path d={SHAPES[reading]} />
          </svg>{" "}
          {words}
        </li>
      ))}
    </ul>
  );
}

const KEY = [
  { reading: "said", words: "said: open square" },
  { reading: "shown", words: "shown: circle" },
  { reading: "lived", words: "lived: diamond" },
] as const;
