import type { Link, Root } from "mdast";
import fc from "fast-check";
import { expect, it } from "vitest";
import { addressesIn } from "../../../../src/render/text/markdown/anchors.ts";
import { heading, paragraph, to } from "../../../../src/render/text/markdown/nodes.ts";

it("gives a heading the anchor that git hosts give it, whatever letters and marks it is made of", () => {
  const letters = fc.array(
    fc.constantFrom(...Array.from("aZ09 _-.,’–£éßΩж漢٣½ª\u0301\u203F\u{1F333}")),
  );
  fc.assert(
    fc.property(letters, (parts) => {
      const text = parts.join("");
      const link: Link = to("key", "there");
      const root: Root = {
        type: "root",
        children: [heading(2, `a ${text} z`, "key"), paragraph(link)],
      };
      const kept = `a ${text.replaceAll(/\s+/g, " ").trim()} z`.replaceAll(/\s+/g, " ");
      const anchor = kept
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
        .replaceAll(" ", "-");
      expect(addressesIn(root)(link.url)).toBe(`#${anchor}`);
    }),
  );
});
