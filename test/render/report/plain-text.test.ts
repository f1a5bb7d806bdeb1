import fc from "fast-check";
import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, it } from "vitest";
import {
  heading,
  item,
  line,
  list,
  paragraph,
  table,
} from "../../../src/render/report/markdown/nodes.ts";
import { plainText } from "../../../src/render/report/markdown/plain-text.ts";

const MARKS = " \t.,;:'\"“”()/%£?!-–_*`[]<>#+=|~$&\\1a9Zé@^{}".split("");

const texts = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom("word", " ", "1.", "- ")), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

it("writes every text as the library itself would", () => {
  fc.assert(
    fc.property(texts, texts, texts, (one, two, three) => {
      const parts = line([
        one,
        { type: "strong", children: [{ type: "text", value: two }] },
        three,
      ]);
      const linked = line([
        { type: "link", url: "#a", children: [{ type: "text", value: two }] },
        three,
      ]);
      const root = (): Root => ({
        type: "root",
        children: [
          { ...heading(2, "x"), children: parts },
          paragraph(...parts),
          paragraph(...linked),
          list([item(parts, item(linked)), item([three])]),
          table([one, "b"], [[parts, linked]]),
        ],
      });
      const extensions = [gfmTableToMarkdown()];
      expect(toMarkdown(root(), { extensions, handlers: { text: plainText } })).toBe(
        toMarkdown(root(), { extensions }),
      );
    }),
    { numRuns: 2000 },
  );
});
