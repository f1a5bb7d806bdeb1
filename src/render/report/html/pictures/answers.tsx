import { type ReportedCounts } from "../../../../domain/report/reported-statement.ts";
import { percent, wholeNumber } from "../../../../domain/words.ts";
import { em, Picture, share } from "../../../page/picture.tsx";
import { type Element } from "../../../page/words.tsx";
import { type AnswerPart, answerParts, MIDDLE } from "./answer-geometry.ts";

/** Answers to one I statement, to both sides of a middle line; nothing where they cannot be drawn. */
export function AnswersPicture({
  id,
  anchor,
  counts,
}: {
  readonly id: string;
  /** Where the statement stands on the page. */
  readonly anchor: string;
  readonly counts: ReportedCounts;
}): Element | null {
  const parts = answerParts(counts);
  if (parts === undefined) return null;
  const { positive, scored } = counts;
  const untrue = scored - positive;
  return (
    <figure>
      <Picture
        id={`answers-${anchor}`}
        title={`Answers to ${id}`}
        description={`${parts.map(({ label, count }) => `${label}: ${wholeNumber(count)}`).join(". ")}.`}
        height={3.4}
      >
        <text x="0" y="1em">
          Other: <tspan class="strong">{inFigures(untrue, scored)}</tspan>
        </text>
        <text class="end" x="100%" y="1em">
          True: <tspan class="strong">{inFigures(positive, scored)}</tspan>
        </text>
        <line class="rule" x1="0" x2="100%" y1="2.2em" y2="2.2em" />
        {parts.map((part) => (
          <Part part={part} />
        ))}
        <line class="axis" x1={share(MIDDLE)} x2={share(MIDDLE)} y1="1.3em" y2="3.2em" />
      </Picture>
    </figure>
  );
}

function inFigures(count: number, scored: number): string {
  return `${wholeNumber(count)} (${percent(count / scored)})`;
}

function Part({ part }: { readonly part: AnswerPart }): Element | null {
  if (part.count === 0) return null;
  const kind = `bar ${part.isTrue ? "true" : "untrue"}-${part.isMuch ? "much" : "less"}`;
  return (
    <rect class={kind} x={share(part.x)} y="1.6em" width={share(part.width)} height={em(1.2)} />
  );
}
