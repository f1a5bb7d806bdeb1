import { type CommitmentChange } from "../../../domain/comparison/comparison.ts";
import { Mark, MarkKey } from "../../page/mark.tsx";
import { em, Picture, share } from "../../page/picture.tsx";
import { DataTable } from "../../page/table.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { type ComparedFiles, isUnchanged, printedChanges } from "../compared-files.ts";
import { isSloping, levelY, type Slope, SLOPE_HEIGHT, slopesOf } from "./slope-geometry.ts";

const LEFT = 32;
const RIGHT = 84;
const AT_LEFT = { x: LEFT, step: 0, size: 0.72 };
const AT_RIGHT = { x: RIGHT, step: 0, size: 0.72 };

/** Two years of every commitment that both have: a slope for each reading, and the same in a table. An unchanged one has no place of its own. */
export function YearOnYear({ files }: { readonly files: ComparedFiles }): Element {
  const { comparison } = files;
  const linked = new Set(
    printedChanges(files)
      .filter((change) => !isUnchanged(change))
      .map(({ id }) => id),
  );
  const both = comparison.commitments.filter(
    ({ before, after }) => before !== null && after !== null,
  );
  if (both.length === 0) return <p>No commitment is in both years.</p>;
  const { before, after } = comparison;
  return (
    <>
      <p>
        Left is {said(before.period)}, right is {said(after.period)}. A mark on a line, or just
        above or below it, is on that level. Two years that can be compared are joined. A mark
        beside “none” is no reading, which is not 0.
      </p>
      <MarkKey />
      <div class="slopes">
        {both.map((change) => (
          <figure>
            <figcaption>{linked.has(change.id) ? <To id={change.id} /> : change.id}</figcaption>
            <SlopePicture change={change} periods={[before.period, after.period]} />
          </figure>
        ))}
      </div>
      <details>
        <summary>The same readings as a table</summary>
        <ReadingsTable changes={both} periods={[before.period, after.period]} />
      </details>
    </>
  );
}

type Periods = readonly [before: string, after: string];

function SlopePicture({
  change,
  periods: [before, after],
}: {
  readonly change: CommitmentChange;
  readonly periods: Periods;
}): Element {
  const sloping = new Set(change.readings.filter(isSloping).map(({ reading }) => reading));
  const words = change.readings.map(
    (one) => `${one.label}: ${one.before?.words ?? "none"}, then ${one.after?.words ?? "none"}.`,
  );
  return (
    <Picture
      id={`slope-${change.id}`}
      title={`${change.id}, ${before} and ${after}`}
      description={words.join(" ")}
      height={SLOPE_HEIGHT}
    >
      {[4, 3, 2, 1, 0, null].map((level) => (
        <Rung level={level} />
      ))}
      <text class="middle quiet" x={share(LEFT)} y="0.9em">
        {before}
      </text>
      <text class="middle quiet" x={share(RIGHT)} y="0.9em">
        {after}
      </text>
      {slopesOf(change).map((slope) => (
        <SlopeLine slope={slope} isJoined={sloping.has(slope.reading)} />
      ))}
    </Picture>
  );
}

function Rung({ level }: { readonly level: number | null }): Element {
  const y = levelY(level);
  return (
    <>
      <text class="quiet" x="0" y={em(y + 0.35)}>
        {level ?? "none"}
      </text>
      {level === null ? null : (
        <line class="rule" x1={share(LEFT - 16)} x2="100%" y1={em(y)} y2={em(y)} />
      )}
    </>
  );
}

function SlopeLine({
  slope: { reading, before, after },
  isJoined,
}: {
  readonly slope: Slope;
  readonly isJoined: boolean;
}): Element {
  return (
    <>
      {!isJoined || before === undefined || after === undefined ? null : (
        <line
          class={`slope ${reading}`}
          x1={share(LEFT)}
          x2={share(RIGHT)}
          y1={em(before)}
          y2={em(after)}
        />
      )}
      {before === undefined ? null : <Mark reading={reading} place={{ ...AT_LEFT, y: before }} />}
      {after === undefined ? null : <Mark reading={reading} place={{ ...AT_RIGHT, y: after }} />}
    </>
  );
}

function ReadingsTable({
  changes,
  periods: [before, after],
}: {
  readonly changes: readonly CommitmentChange[];
  readonly periods: Periods;
}): Element {
  return (
    <DataTable
      id="readings"
      caption={`Every reading in ${before} and in ${after}`}
      columns={["Commitment", "Reading", before, after].map((heading) => ({ heading }))}
      rows={changes.flatMap(({ id, readings }) =>
        readings.map((one) => [
          id,
          one.label,
          said(one.before === null ? "none" : levelWords(one.before)),
          said(one.after === null ? "none" : levelWords(one.after)),
        ]),
      )}
    />
  );
}
