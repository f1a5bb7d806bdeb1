import fc from "fast-check";
import type { List, Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, it } from "vitest";
import {
  type Block,
  heading,
  item,
  line,
  list,
  paragraph,
  type Part,
  quote,
  table,
} from "../../../../src/render/text/markdown/nodes.ts";
import { MANNER, serialise } from "../../../../src/render/text/markdown/serialise.ts";

const MARKS = " \t.,;:'\"“”()/%£?!-–_*`[]<>#+=|~$&\\1a9Zé@^{}".split("");

const texts = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom("word", " ", "1.", "- ")), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

const plainTexts = fc
  .array(
    fc.constantFrom("Word", "words", "66", "a.", "of:", "“so”", "(3)", "£5", "Zoë", "I-1", "%"),
    {
      maxLength: 5,
    },
  )
  .chain((words) => fc.constantFrom(words.join(" "), ` ${words.join(" ")}`, `${words.join(" ")} `));

const targets = fc
  .tuple(
    fc.constantFrom("", "#", "https://", "http://", "mailto:", "www.", "evidence/"),
    fc.stringMatching(/^[a-zA-Z0-9./:_()<> &*?%~#-]{0,12}$/),
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(texts, plainTexts);

/** What the library alone writes. */
function whole(blocks: readonly Block[]): string {
  const root: Root = { type: "root", children: [...blocks] };
  return toMarkdown(root, MANNER);
}

const parts: fc.Arbitrary<readonly Part[]> = fc
  .tuple(anyText, anyText, anyText, targets)
  .chain(([one, two, three, url]) =>
    fc.constantFrom<readonly Part[]>(
      [one],
      [one, { type: "strong", children: [{ type: "text", value: two }] }, three],
      [{ type: "link", url, children: [{ type: "text", value: two }] }, three],
      [one, { type: "inlineCode", value: two }],
      [one, "\n", two],
    ),
  );

it("writes every line as the library itself would", () => {
  fc.assert(
    fc.property(parts, parts, parts, (one, two, three) => {
      const blocks = [
        { ...heading(2, "x"), children: line(one) },
        paragraph(...two),
        list([item(one, item(two)), item([...three])]),
        table(["a", "b"], [[one, two]]),
      ];
      expect(serialise(blocks)).toBe(whole(blocks));
    }),
    { numRuns: 3000 },
  );
});

const { items } = fc.letrec<{ items: readonly ReturnType<typeof item>[] }>((tie) => ({
  items: fc.array(
    fc
      .tuple(parts, fc.oneof({ maxDepth: 3 }, fc.constant([]), tie("items")))
      .map(([own, beneath]) => item(own, ...beneath)),
    { maxLength: 3 },
  ),
}));

/** What makes a list more than lines. */
const oddities: readonly ((given: List) => void)[] = [
  () => {
    // Nothing.
  },
  (given) => {
    given.spread = true;
  },
  (given) => {
    const last = item(["last"]);
    last.children.push({ type: "code", value: "a\n\n  b" });
    given.children.push(last);
  },
  (given) => {
    const last = item(["last"], item(["least"]));
    last.children.push(paragraph("more"));
    given.children.push(last);
  },
  (given) => {
    const [first] = given.children;
    if (first !== undefined) first.spread = true;
  },
  (given) => {
    given.children[0]?.children.push(list([]));
  },
  (given) => {
    given.start = 7;
  },
];

const lists = fc
  .tuple(items, fc.boolean(), fc.constantFrom(...oddities))
  .map(([children, ordered, makeOdd]) => {
    const made = list(children, ordered);
    makeOdd(made);
    return made;
  });

const tables = fc
  .tuple(parts, fc.array(fc.array(parts, { minLength: 1, maxLength: 4 }), { maxLength: 4 }))
  .map(([head, rows]) => {
    const made = table(["a", "b"], rows);
    made.children[0]?.children.push({ type: "tableCell", children: line(head) });
    return made;
  });

const blocksOf: fc.Arbitrary<Block> = fc.oneof(
  lists,
  tables,
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), parts)
    .map(([depth, own]): Block => ({ ...heading(depth, "x"), children: line(own) })),
  parts.map((own) => paragraph(...own)),
  fc.tuple(anyText, anyText).map((both) => quote(both.join("\n\n"))),
  fc.tuple(anyText, anyText).map((both) => paragraph(both.join("\n"))),
);

it("writes headings, lists within lists and uneven tables as the library itself would", () => {
  fc.assert(
    fc.property(fc.array(blocksOf, { maxLength: 6 }), (blocks) => {
      expect(serialise(blocks)).toBe(whole(blocks));
    }),
    { numRuns: 2000 },
  );
});
