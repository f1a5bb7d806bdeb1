import { isRecord } from "../edits.ts";

/** A text that stands at a place that fits a pattern. */
export interface TextAt {
  readonly place: readonly string[];
  readonly text: string;
}

/** Every text that a pattern leads to. Items of a list are called by their place in it, from 0. */
export function textsAt(data: unknown, pattern: string): readonly TextAt[] {
  return found(data, pattern.split("/"), []);
}

function found(value: unknown, steps: readonly string[], place: readonly string[]): TextAt[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === "string" ? [{ place, text: value }] : [];
  return entriesOf(value)
    .filter(([key]) => step === "*" || step === key)
    .flatMap(([key, member]) => found(member, rest, [...place, key]));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [String(index), item]);
  return isRecord(value) ? Object.entries(value) : [];
}

/** The data with every text that a pattern leads to changed. */
export function withTexts(
  data: unknown,
  pattern: string,
  change: (text: string) => string,
): unknown {
  return changed(data, pattern.split("/"), change);
}

function changed(
  value: unknown,
  steps: readonly string[],
  change: (text: string) => string,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === "string" ? change(value) : value;
  const member = (key: string, one: unknown): unknown =>
    step === "*" || step === key ? changed(one, rest, change) : one;
  if (Array.isArray(value)) return value.map((one: unknown, index) => member(String(index), one));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, member(key, one)]));
}
