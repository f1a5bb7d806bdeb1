import { EVENT_ID, type Event } from "js-yaml";
import { type Finding } from "./problem-at.ts";
import { offsetOf } from "./yaml-events.ts";
import { type Refusal } from "./yaml-refusals.ts";

/** The refusal of a second document, or undefined where there is one only. */
export function secondDocument(text: string, events: readonly Event[]): Refusal | undefined {
  if (!text.includes("---") && !text.includes("...")) return undefined;
  if (events.filter(isDocument).length < 2) return undefined;
  const second = events.findLastIndex(isDocument);
  const end = events.slice(0, second).reduce((last, event) => Math.max(last, endOf(event)), 0);
  const marker = /^(?:---|\.\.\.)/m.exec(text.slice(end));
  const message = "a second document starts here";
  const advice = 'keep one document in a file; take away the line of "---" and what follows it';
  const finding: Finding = { code: "yaml/second-document", message, advice };
  return { offset: end + (marker?.index ?? 0), finding };
}

/** The refusal of what two readers take in two ways before a file's first content: the end of a document, a directive. */
export function oddStart(text: string): Refusal | undefined {
  const before = /^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*(?:#.*)?\r?\n)*/.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const mark = /^ *(?:[.]{3}|---)(?=\s)/.exec(rest);
  if (mark !== null && mark[0] !== "---") {
    const message = `"${mark[0].trim()}" does not belong here, before the file's first key`;
    const finding: Finding = { code: "yaml/second-document", message, advice: "take it away" };
    return { offset: before.length, finding };
  }
  if (rest.startsWith("%")) return directive(text, before.length);
  return undefined;
}

function isDocument(event: Event): boolean {
  return event.type === EVENT_ID.DOCUMENT;
}

function endOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueEnd;
  return offsetOf(event) ?? 0;
}

function directive(text: string, offset: number): Refusal {
  const word = /^%\S*/.exec(text.slice(offset))?.[0] ?? "%";
  const message = `a directive, "${word}", is not read here`;
  return {
    offset,
    finding: { code: "yaml/directive", message, advice: "take the line away" },
  };
}
