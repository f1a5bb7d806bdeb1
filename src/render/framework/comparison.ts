import {
  type ComparedFramework,
  type FrameworkComparison,
  type NamedStatement,
} from "../../domain/framework-comparison/compare-frameworks.ts";
import { wordsInLine } from "../../domain/report/statement-words.ts";
import { joinWords } from "../../domain/words.ts";
import { type Pen, penFor, type Screen } from "../terminal/screen.ts";

/** Two frameworks side by side for a person at a terminal: lists alone, the same through a pipe. */
export function frameworkComparisonText(comparison: FrameworkComparison, screen: Screen): string {
  const pen = penFor(screen);
  const { before, after, unchanged, reworded, asksOtherwise, carriedOn, dropped, added } =
    comparison;
  return [
    pen.paragraph(`Before: ${nameOf(before)}.`),
    pen.paragraph(`After: ${nameOf(after)}.`),
    pen.paragraph(comparison.sentence),
    ...part("Dropped: nothing carries these on", dropped.map(inLine), pen),
    ...part("Added: these carry nothing on", added.map(inLine), pen),
    ...part(
      "Carried on under another id",
      carriedOn.map(({ to, ...one }) => `${inLine(one)} Goes on as: ${to.map(inLine).join(" ")}`),
      pen,
    ),
    ...part(
      "Reworded: answers before and after are not comparable",
      reworded.map(({ id, before: was, after: is }) => `${id} Before: ${was} After: ${is}`),
      pen,
    ),
    ...part(
      "The same words, but the levels, the ladder or the I statements differ",
      asksOtherwise.map(inLine),
      pen,
    ),
    ...(unchanged.length === 0
      ? []
      : [pen.title("Unchanged"), pen.paragraph(joinWords(unchanged))]),
  ].join("");
}

function part(title: string, items: readonly string[], pen: Pen): readonly string[] {
  return items.length === 0 ? [] : [pen.title(title), ...items.map((text) => pen.item(text))];
}

function nameOf({ id, title, edition, publisher }: ComparedFramework): string {
  return `${title}, edition ${edition}, by ${publisher} (${id})`;
}

function inLine(one: NamedStatement): string {
  return `${one.id} ${wordsInLine(one)}`;
}
