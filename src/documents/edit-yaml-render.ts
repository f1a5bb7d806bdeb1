import { isRecord } from "../domain/edits.ts";
import { type Path } from "../domain/problem.ts";
import { renderBlockText, renderKey, renderScalar, WIDTH } from "./edit-yaml-scalar.ts";

/** Says whether the map at a path is written on one line where it is short; others are written key by key. */
export type IsOneLine = (path: Path) => boolean;

/** Where a value goes, and how it may look there. */
export interface Setting {
  readonly path: Path;
  readonly isOneLine: IsOneLine;
  /** How far in its key, or its dash, stands. */
  readonly column: number;
  /** Whether text may be written as a block below its key. */
  readonly blocks: boolean;
}

/** New text for a value: what follows the colon or the dash on its line, and the lines below, indented. */
export interface Rendered {
  readonly head: string;
  readonly below: readonly string[];
}

const STEP = 2;

/** The text of a value after its key. */
export function renderAfterKey(value: unknown, setting: Setting): Rendered {
  if (isOnOneLine(value, setting)) return renderLeaf(value, setting);
  return { head: "", below: renderLines(value, setting) };
}

/** The text of a value after its dash: the first line of a map or a list stands on the line of the dash. */
export function renderAfterDash(value: unknown, setting: Setting): Rendered {
  if (isOnOneLine(value, setting)) return renderLeaf(value, setting);
  const [first = "", ...below] = renderLines(value, setting);
  return { head: first.trimStart(), below };
}

/** The lines of a map or a list that is not empty, key by key, a step further in than its own key. */
export function renderLines(value: unknown, setting: Setting): readonly string[] {
  const column = setting.column + STEP;
  const indent = " ".repeat(column);
  const within = (step: string | number): Setting => ({
    ...setting,
    path: [...setting.path, step],
    column,
  });
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      withMark(`${indent}-`, renderAfterDash(item, within(index))),
    );
  return membersOf(value).flatMap(([key, member]) =>
    withMark(`${indent}${renderKey(key)}:`, renderAfterKey(member, within(key))),
  );
}

/** The lines of a value with its key or its dash, which is the start of the first. */
export function withMark(mark: string, { head, below }: Rendered): readonly string[] {
  return [head === "" ? mark : `${mark} ${head}`, ...below];
}

/** The text of a value inside brackets or braces: one line, whatever its length. */
export function renderInFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderInFlow).join(", ")}]`;
  if (!isRecord(value)) return renderScalar(value, "inside");
  const pairs = membersOf(value).map(
    ([key, member]) => `${renderKey(key)}: ${renderInFlow(member)}`,
  );
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

function renderLeaf(value: unknown, { column, blocks }: Setting): Rendered {
  const block = blocks ? renderBlockText(value, Math.max(60, WIDTH - column)) : undefined;
  const isText = typeof value === "string";
  const line = isText ? renderScalar(value, "outside") : renderInFlow(value);
  const [head = line, ...below] = block ?? [];
  const indent = " ".repeat(Math.max(0, column));
  return { head, below: below.map((text) => (text === "" ? "" : indent + text)) };
}

function isOnOneLine(value: unknown, setting: Setting): boolean {
  if (Array.isArray(value)) {
    const isPlainList = value.every((item) => !isRecord(item) && !Array.isArray(item));
    return value.length === 0 || (isPlainList && fits(value, setting));
  }
  if (!isRecord(value)) return true;
  if (membersOf(value).length === 0) return true;
  return setting.isOneLine(setting.path) && fits(value, setting);
}

/** Text with line breaks is easier to read below its key. */
function fits(value: unknown, { path, column }: Setting): boolean {
  const key = String(path.at(-1) ?? "").length + ": ".length;
  return renderInFlow(value).length + key + column <= WIDTH && !hasLineBreak(value);
}

function hasLineBreak(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\n");
  return typeof value === "object" && value !== null && Object.values(value).some(hasLineBreak);
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value).filter(([, member]) => member !== undefined) : [];
}
