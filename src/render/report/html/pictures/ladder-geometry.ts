import { type ReportedCommitment } from "../../../../domain/report/reported-commitment.ts";
import { type DrawnReading, READINGS } from "../../../page/mark.tsx";

/** One commitment on the ladder. Positions across are hundredths of the width, sideways steps are whole marks. */
export interface LadderRow {
  readonly id: string;
  readonly marks: readonly LadderMark[];
  /** Where the distance between the readings begins and ends; undefined where it has no length. */
  readonly distance: { readonly from: number; readonly to: number } | undefined;
}

export interface LadderMark {
  readonly reading: DrawnReading;
  readonly x: number;
  /** Marks that stand on one level are set beside each other: −1, 0, 1. */
  readonly step: number;
}

/** Where readings that are no level stand: a blank never looks like 0. */
export const BLANK_X = 7;
const FIRST_X = 26;
const LAST_X = 94;

/** Where a level stands on a ladder of levels 0 to `highest`. */
export function levelX(level: number, highest: number): number {
  return FIRST_X + ((LAST_X - FIRST_X) * level) / Math.max(1, highest);
}

/** Sets out one commitment's readings on the ladder. */
export function ladderRow(
  commitment: Pick<ReportedCommitment, "id" | DrawnReading>,
  highest: number,
): LadderRow {
  const placed = READINGS.map((reading) => {
    const { level } = commitment[reading];
    return { reading, x: level === null ? BLANK_X : levelX(level, highest) };
  });
  const measured = placed.map(({ x }) => x).filter((x) => x !== BLANK_X);
  const [from, to] = [Math.min(...measured), Math.max(...measured)];
  return {
    id: commitment.id,
    distance: measured.length > 1 && to > from ? { from, to } : undefined,
    marks: placed.map(({ reading, x }) => {
      const together = placed.filter((other) => other.x === x);
      const place = together.findIndex((other) => other.reading === reading);
      return { reading, x, step: place - (together.length - 1) / 2 };
    }),
  };
}
