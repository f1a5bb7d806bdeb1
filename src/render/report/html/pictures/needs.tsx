import { type NeedTotal } from "../../../../domain/report/needs.ts";
import { capitalise, countOf, pounds, wholeNumber } from "../../../../domain/words.ts";
import { em, Picture, share } from "../../../page/picture.tsx";
import { type Element, said } from "../../../page/words.tsx";
import { barWidth } from "./bar-geometry.ts";

/** One bar of a need's kind: what was counted, and how many records were not. */
export interface NeedBar {
  readonly kind: string;
  /** Null where nothing was counted: no bar is drawn, which is told in words. */
  readonly value: number | null;
  readonly valueWords: string;
  /** What is not in the bar; empty where all is. */
  readonly missing: string;
}

/** The people of each kind of need. */
export function peopleBars(totals: readonly NeedTotal[]): readonly NeedBar[] {
  return totals.map(({ label, people, notCounted, records, peopleWords }) => ({
    kind: label,
    value: people,
    valueWords:
      people === null ? withheldWords(peopleWords, "People") : countOf(people, "person", "people"),
    missing: missingWords(records, notCounted, "not counted"),
  }));
}

/** The pounds a year of each kind of need. */
export function costBars(totals: readonly NeedTotal[]): readonly NeedBar[] {
  return totals.map(({ label, yearlyCost, costNotGiven, records, costWords }) => ({
    kind: label,
    value: yearlyCost,
    valueWords:
      yearlyCost === null
        ? withheldWords(costWords, "Pounds a year")
        : `${pounds(yearlyCost)} a year`,
    missing: missingWords(records, costNotGiven, "without a cost"),
  }));
}

function withheldWords(words: string, what: string): string {
  return words === "withheld" ? `${what}: withheld` : "";
}

function missingWords(records: number, missing: number, what: string): string {
  if (records === 0) return "none recorded";
  return missing === 0
    ? ""
    : `${wholeNumber(missing)} ${missing === 1 ? "record" : "records"} ${what}`;
}

/** Needs by kind: people and pounds, with what was not counted as boxes of its own. */
export function NeedsPicture({ totals }: { readonly totals: readonly NeedTotal[] }): Element {
  return (
    <>
      <p>A box with a broken edge is a record that nobody has counted. It has no length.</p>
      <div class="themes">
        <Bars id="needs-people" title="People, by kind of need" bars={peopleBars(totals)} />
        <Bars id="needs-cost" title="Pounds a year, by kind of need" bars={costBars(totals)} />
      </div>
    </>
  );
}

const ROW = 5.1;

function Bars({
  id,
  title,
  bars,
}: {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly NeedBar[];
}): Element {
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const lines = bars.map(
    (bar) =>
      `${bar.kind}: ${[bar.valueWords, bar.missing].filter((one) => one !== "").join(", ")}.`,
  );
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Picture id={id} title={title} description={lines.join(" ")} height={ROW * bars.length}>
        {bars.map((bar, place) => (
          <BarRow bar={bar} largest={largest} top={ROW * place} />
        ))}
      </Picture>
    </figure>
  );
}

function BarRow({
  bar,
  largest,
  top,
}: {
  readonly bar: NeedBar;
  readonly largest: number;
  readonly top: number;
}): Element {
  const { kind, value, valueWords, missing } = bar;
  const width = value === null ? 0 : barWidth(value, largest, 92);
  const lines = [valueWords, missing].filter((one) => one !== "");
  return (
    <>
      <text x="0" y={em(top + 1)}>
        <tspan class="strong">{said(kind)}</tspan>
      </text>
      {width === 0 ? null : (
        <rect class="bar" x="0" y={em(top + 1.35)} width={share(width)} height={em(0.7)} />
      )}
      {missing === "" || missing === "none recorded" ? null : (
        <rect
          class="bar uncounted"
          x={share(width + 1.5)}
          y={em(top + 1.4)}
          width={em(1.1)}
          height={em(0.6)}
        />
      )}
      {lines.map((line, place) => (
        <text x="0" y={em(top + 3 + 1.2 * place)}>
          {capitalise(line)}
        </text>
      ))}
    </>
  );
}
