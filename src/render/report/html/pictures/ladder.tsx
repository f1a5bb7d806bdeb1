import { type ReportedCommitment } from "../../../../domain/report/reported-commitment.ts";
import { Mark } from "../../../page/mark.tsx";
import { em, Picture, share } from "../../../page/picture.tsx";
import { type Element, said } from "../../../page/words.tsx";
import { BLANK_X, ladderRow, levelX } from "./ladder-geometry.ts";

/** The ladder that commitments are drawn on: its highest level, and the level that is the target. */
export interface LadderScale {
  readonly levels: readonly number[];
  readonly target: number | null;
}

const HEAD = 3.1;
const ROW = 3.1;

/** The readings of one theme's commitments on the ladder, and the distance between them. */
export function LadderPicture({
  id,
  title,
  commitments,
  scale,
}: {
  readonly id: string;
  readonly title: string;
  readonly commitments: readonly ReportedCommitment[];
  readonly scale: LadderScale;
}): Element {
  const height = HEAD + ROW * commitments.length;
  return (
    <Picture id={id} title={title} description={inWords(commitments)} height={height}>
      <Axis scale={scale} height={height} />
      {commitments.map((commitment, place) => (
        <Row commitment={commitment} scale={scale} top={HEAD + ROW * place} />
      ))}
    </Picture>
  );
}

function inWords(commitments: readonly ReportedCommitment[]): string {
  return commitments
    .map(
      ({ id, said: claim, shown, lived }) =>
        `${id}: said ${claim.words}, shown ${shown.words}, lived ${lived.words}.`,
    )
    .join(" ");
}

function Axis({
  scale: { levels, target },
  height,
}: {
  readonly scale: LadderScale;
  readonly height: number;
}): Element {
  const highest = Math.max(...levels);
  const bottom = em(height - 0.4);
  return (
    <>
      <text class="quiet middle" x={share(BLANK_X)} y="2.1em">
        none
      </text>
      {levels.map((level) => {
        const x = share(levelX(level, highest));
        const isTarget = level === target;
        return (
          <>
            {isTarget ? (
              <text class="strong middle" x={x} y="1em">
                target
              </text>
            ) : null}
            <text class={isTarget ? "strong middle" : "middle"} x={x} y="2.1em">
              {level}
            </text>
            <line class={isTarget ? "target" : "axis"} x1={x} x2={x} y1="2.5em" y2={bottom} />
          </>
        );
      })}
    </>
  );
}

function Row({
  commitment,
  scale,
  top,
}: {
  readonly commitment: ReportedCommitment;
  readonly scale: LadderScale;
  readonly top: number;
}): Element {
  const { marks, distance } = ladderRow(commitment, Math.max(...scale.levels));
  const middle = top + 2.1;
  const critical = commitment.critical ? ", critical" : "";
  return (
    <>
      <line class="rule" x1="0" x2="100%" y1={em(top)} y2={em(top)} />
      {distance === undefined ? null : (
        <line
          class="distance"
          x1={share(distance.from)}
          x2={share(distance.to)}
          y1={em(middle)}
          y2={em(middle)}
        />
      )}
      <text x="0" y={em(top + 1.15)}>
        <tspan class="strong">{commitment.id}</tspan> {said(commitment.standingLabel)}
        {critical}
      </text>
      {marks.map(({ reading, x, step }) => (
        <Mark reading={reading} place={{ x, y: middle, step, size: 1 }} />
      ))}
    </>
  );
}
