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
} from "../../../../src/render/text/markdown/nodes.ts";
import { rootWithPlainLines } from "../../../../src/render/text/markdown/plain-line.ts";

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

it("writes every line as the library itself would", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, targets, (one, two, three, url) => {
      const parts = line([
        one,
        { type: "strong", children: [{ type: "text", value: two }] },
        three,
      ]);
      const linked = line([{ type: "link", url, children: [{ type: "text", value: two }] }, three]);
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
      const options = { extensions, resourceLink: true };
      expect(toMarkdown(root(), { ...options, handlers: { root: rootWithPlainLines } })).toBe(
        toMarkdown(root(), options),
      );
    }),
    { numRuns: 3000 },
  );
});
