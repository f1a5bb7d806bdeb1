import * as fc from "fast-check";
import { Document, isCollection, isPair, isScalar, type Node, type Pair, visit } from "yaml";

/** How somebody could have written a file. */
export interface Look {
  readonly seed: number;
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly windows: boolean;
  readonly mark: boolean;
  readonly lastLineEnd: boolean;
}

export const anyLook: fc.Arbitrary<Look> = fc.record({
  seed: fc.nat(),
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  windows: fc.boolean(),
  mark: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

/** Data as somebody could have written it: any style, and comments anywhere. */
export function writtenSo(data: unknown, look: Look): string {
  const chance = chances(look.seed);
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Node: (role, node) => dress(node, role === "key", chance),
    Pair: (_, pair) => dressPair(pair, chance),
  });
  const { indent, indentSeq } = look;
  let text = document.toString({ indent, indentSeq, lineWidth: chance(50) ? 0 : 60 });
  if (look.windows) text = text.replaceAll("\n", "\r\n");
  if (!look.lastLineEnd) text = text.trimEnd();
  return (look.mark ? "\uFEFF" : "") + text;
}

/** Says yes so often in a hundred, the same way for the same seed. */
type Chance = (percent: number) => boolean;

function chances(seed: number): Chance {
  let state = seed;
  return (percent) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 8) % 100 < percent;
  };
}

function dress(node: Node, isKey: boolean, chance: Chance): void {
  if (isCollection(node)) {
    node.flow = chance(30);
    if (chance(10)) node.comment = " after: all";
  }
  if (!isScalar(node)) return;
  if (typeof node.value === "string" && chance(40)) {
    const block = isKey || chance(50) ? "QUOTE_DOUBLE" : "BLOCK_FOLDED";
    node.type = chance(50) ? "QUOTE_SINGLE" : block;
  }
  if (chance(15)) node.comment = " beside, or so";
}

function dressPair(pair: Pair, chance: Chance): void {
  if (!isPair(pair) || !isScalar(pair.key)) return;
  if (chance(15)) pair.key.commentBefore = " above";
  if (chance(15)) pair.key.spaceBefore = true;
}
