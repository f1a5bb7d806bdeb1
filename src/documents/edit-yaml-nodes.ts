import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { type Path } from "../domain/problem.ts";

export type Container = YAMLMap | YAMLSeq;

/** One key with its value, or one item of a list, by its places in the text. */
export interface Entry {
  readonly container: Container;
  readonly index: number;
  /** Where its key, or its dash, begins. */
  readonly start: number;
  /** Just after its colon or its dash; undefined where it has none. */
  readonly mark: number | undefined;
  /** Undefined where nothing is written. */
  readonly value: Node | undefined;
  /** Where what is written of it ends: line ends and comments after it are outside. */
  readonly end: number;
}

/** The entry at a place in a container's order; undefined where there is none. */
export function entryAt(container: Container, index: number, text: string): Entry | undefined {
  const item: unknown = container.items.at(index);
  if (item === undefined) return undefined;
  const place = { container, index: index < 0 ? container.items.length + index : index };
  return { ...place, ...(isPair(item) ? pairPlaces(item, text) : itemPlaces(place, text)) };
}

/** The entry of a container at a key or a place in a list; undefined where there is none. */
export function findEntry(
  container: Container,
  step: Path[number],
  text: string,
): Entry | undefined {
  const index = isSeq(container)
    ? typeof step === "number" && step < container.items.length
      ? step
      : -1
    : container.items.findIndex((item) => isPair(item) && keyText(item.key) === String(step));
  return index === -1 ? undefined : entryAt(container, index, text);
}

/** A list or a map; undefined for anything else. */
export function asContainer(node: unknown): Container | undefined {
  return isMap(node) || isSeq(node) ? node : undefined;
}

/** Where what is written of a node ends; the last line end of text that keeps its line ends is outside. */
export function endOf(node: Node, text: string): number {
  if (isCollection(node) && node.flow !== true) {
    const container = asContainer(node);
    const last = container && entryAt(container, -1, text);
    if (last !== undefined) return last.end;
  }
  const [start, end] = rangeOf(node);
  const written = text.slice(start, end);
  if (!isBlockScalar(node)) return end;
  const keepsLineEnds = /^[|>][0-9]*\+/.test(written);
  return start + (keepsLineEnds ? written.replace(/\r?\n$/, "").length : endOfWords(written));
}

/** The length of a text without the line ends at its end. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}

/** Where a node begins. */
export function startOf(node: Node): number {
  return rangeOf(node)[0];
}

/** Says whether a node is text below a `|` or a `>`. */
export function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

type Places = Omit<Entry, "container" | "index">;

function itemPlaces(
  { container, index }: Pick<Entry, "container" | "index">,
  text: string,
): Places {
  const value = asNode(container.items[index]);
  if (value === undefined) throw new Error("an item of a list stands in the text");
  const dash = container.flow === true ? undefined : dashOf(container, index);
  const written = isWritten(value, text) ? value : undefined;
  if (dash === undefined)
    return { start: startOf(value), mark: undefined, value, end: endOf(value, text) };
  const end = written === undefined ? dash + 1 : endOf(written, text);
  return { start: dash, mark: dash + 1, value: written, end };
}

function pairPlaces(pair: Pair, text: string): Places {
  const key = asNode(pair.key);
  if (key === undefined) throw new Error("a key stands in the text");
  const { question, mark } = marksOf(pair);
  const node = asNode(pair.value);
  const value = node !== undefined && isWritten(node, text) ? node : undefined;
  const end = value === undefined ? (mark ?? endOf(key, text)) : endOf(value, text);
  return { start: question ?? startOf(key), mark, value, end };
}

function marksOf(pair: Pair): { question: number | undefined; mark: number | undefined } {
  const { start = [], sep = [] } = pair.srcToken ?? {};
  const question = start.find((token) => token.type === "explicit-key-ind")?.offset;
  const colon = sep.find((token) => token.type === "map-value-ind")?.offset;
  return { question, mark: colon === undefined ? undefined : colon + 1 };
}

function dashOf(container: Container, index: number): number | undefined {
  const token = container.srcToken;
  if (token === undefined || !("items" in token)) return undefined;
  return token.items[index]?.start.find((part) => part.type === "seq-item-ind")?.offset;
}

function isWritten(node: Node, text: string): boolean {
  const [start, end] = rangeOf(node);
  return text.slice(start, end) !== "";
}

function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : key.source;
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isCollection(value) ? value : undefined;
}

function rangeOf(node: Node): readonly [number, number] {
  if (!node.range) throw new Error("what was read has its places");
  return [node.range[0], node.range[1]];
}
