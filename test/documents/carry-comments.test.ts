import { describe, expect, it } from "vitest";
import { carryComments, commentsLost } from "../../src/documents/carry-comments.ts";
import { commentsOf } from "../../src/documents/comments.ts";

const OLD = `# kept by hand
trees:
  oak: { height: 3 }
  elm: [a, b]
words: >-
  a text
  # no remark
`;
const FROM = `# kept by hand
# of the north side
trees: # counted twice
  # the old one
  # by the gate
  oak: { height: 3 } # tall
  elm: [a, b]
  # sick
  yew: { height: 1 }
words: >-
  a text
  # no remark
# the end
`;
const INTO = OLD.replace("  elm", "  ash: {}\n  elm");

function carried(from = FROM, into = INTO) {
  return carryComments(into, { from, old: OLD }, (path) =>
    path.includes("yew") ? undefined : path,
  );
}

describe("comments that are carried into another text", () => {
  it("stand above or beside what they stood above or beside, and the rest are named", () => {
    expect(carried()).toEqual({
      text: `# kept by hand
# of the north side
trees: # counted twice
  # the old one
  # by the gate
  oak: { height: 3 } # tall
  ash: {}
  elm: [a, b]
words: >-
  a text
  # no remark
`,
      leftOut: ["# sick", "# the end"],
    });
  });

  it("are left out one by one where one of them would change what the text says", () => {
    const from = "# above\nwords: >-\n  a text\ntrees: x # beside\n";
    const into = "words: >-\n  a text\ntrees:\n  - a\n  - |\n    b\n";
    const { text, leftOut } = carryComments(into, { from, old: "" }, ([first]) =>
      first === "trees" ? ["trees", 1] : [first ?? ""],
    );
    expect(text).toBe(`# above\n${into}`.replace("  - |", "  - | # beside"));
    expect(leftOut).toEqual([]);
    const folded = into.replace("- |\n    b", "- one\n    two");
    const other = carryComments(folded, { from, old: "" }, ([first]) =>
      first === "trees" ? ["trees", 1] : [first ?? ""],
    );
    expect(other).toEqual({ text: `# above\n${folded}`, leftOut: ["# beside"] });
  });

  it("are only those that neither text has", () => {
    expect(carried(OLD)).toEqual({ text: INTO, leftOut: [] });
    expect(carried(`# kept by hand\n${OLD}`).text).toBe(`# kept by hand\n${INTO}`);
  });

  it("keep the other's line ends", () => {
    const { text } = carried(FROM, INTO.replaceAll("\n", "\r\n"));
    expect(text).toContain("# of the north side\r\ntrees: # counted twice\r\n");
    expect(text).not.toMatch(/[^\r]\n/);
  });
});

it("finds comments, and nothing that only looks like one", () => {
  const text = `a: "# no" # yes\nb: |\n  # no\n# alone\nc: x#no\n`;
  expect(commentsOf(text)).toEqual([
    { text: "# yes", offset: text.indexOf("# yes"), isAlone: false },
    { text: "# alone", offset: text.indexOf("# alone"), isAlone: true },
  ]);
});

it("names the comments that are gone", () => {
  expect(commentsLost(FROM, { old: OLD, now: OLD })).toHaveLength(7);
  expect(commentsLost(FROM, { old: OLD, now: FROM })).toEqual([]);
});
