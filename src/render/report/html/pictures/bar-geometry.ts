/** A bar across a picture: where it begins and how long it is, in hundredths of the width. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** The length of a bar whose value is a part of the largest value; a value above 0 is never drawn as nothing. */
export function barWidth(value: number, largest: number, room: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.max(0.5, (room * value) / largest);
}
