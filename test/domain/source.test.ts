import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameSource, placeKey, sourceKeys } from "../../src/domain/source.ts";

const SHA = "a".repeat(64);

function same(
  one: { where?: string; sha256?: string },
  other: { where?: string; sha256?: string },
): boolean {
  const keys = [one, other].map(({ where, sha256 }) => sourceKeys({ where, sha256 }));
  const [first, second] = keys;
  if (first === undefined || second === undefined) throw new Error("two are needed");
  expect(isSameSource(second, first)).toBe(isSameSource(first, second));
  return isSameSource(first, second);
}

describe("isSameSource", () => {
  it.each([
    ["the same link", "https://beds.example/a.pdf", "https://beds.example/a.pdf"],
    ["a page of it", "https://beds.example/a.pdf", "https://beds.example/a.pdf#page=3"],
    ["two pages", "https://beds.example/a.pdf#page=1", "https://beds.example/a.pdf#page=3"],
    ["http and https", "http://beds.example/a", "https://beds.example/a"],
    ["www", "https://www.beds.example/a", "https://beds.example/a"],
    ["large letters", "https://Beds.example/A.pdf", "https://beds.example/a.pdf"],
    ["a slash at the end", "https://beds.example/a/", "https://beds.example/a"],
    ["spaces around", "  counts/a.pdf ", "counts/a.pdf"],
    ["a dot in front", "./counts/a.pdf", "counts/a.pdf"],
    ["up and down again", "counts/old/../a.pdf", "counts/a.pdf"],
    ["backslashes", String.raw`counts\a.pdf`, "counts/a.pdf"],
    ["a coded space", "counts/a%20b.pdf", "counts/a b.pdf"],
    ["a coded letter", "counts/%61.pdf", "counts/a.pdf"],
    ["a letter that is not seen", "counts/a\u200B.pdf", "counts/a.pdf"],
    ["wide letters", "counts/\uFF41.pdf", "counts/a.pdf"],
  ])("is the same: %s", (_, one, other) => {
    expect(same({ where: one }, { where: other })).toBe(true);
  });

  it.each([
    ["another file", "counts/a.pdf", "counts/b.pdf"],
    ["another folder", "2025/a.pdf", "2026/a.pdf"],
    ["another query", "https://beds.example/doc?id=1", "https://beds.example/doc?id=2"],
    ["another host", "https://beds.example/a", "https://borders.example/a"],
  ])("is not the same: %s", (_, one, other) => {
    expect(same({ where: one }, { where: other })).toBe(false);
  });

  it("knows a file by its sha256, wherever it lies and however it is written", () => {
    expect(same({ where: "a.pdf", sha256: SHA }, { where: "b.pdf", sha256: SHA })).toBe(true);
    expect(
      same({ where: "a.pdf", sha256: SHA }, { where: "b.pdf", sha256: SHA.toUpperCase() }),
    ).toBe(true);
    expect(same({ where: "a.pdf", sha256: SHA }, { where: "b.pdf", sha256: "b".repeat(64) })).toBe(
      false,
    );
  });

  it("takes one place for one source, whatever the files' sha256", () => {
    expect(same({ where: "a.pdf", sha256: SHA }, { where: "a.pdf", sha256: "b".repeat(64) })).toBe(
      true,
    );
  });

  it("takes all pieces without a place for one source", () => {
    expect(same({}, {})).toBe(true);
    expect(same({ where: "  " }, {})).toBe(true);
    expect(same({ where: "#page=2" }, {})).toBe(true);
    expect(same({}, { where: "a.pdf" })).toBe(false);
    expect(same({ where: "a.pdf", sha256: "" }, { where: "b.pdf", sha256: "" })).toBe(false);
  });
});

describe("placeKey", () => {
  it("leaves what is no code as it is", () => {
    expect(placeKey("counts/100%.pdf")).toBe("counts/100%.pdf");
  });

  it("reads what is written in plain characters as it reads them among others", () => {
    // What stands after a question mark is cut to parts before it is read.
    const written = string({ unit: "grapheme-ascii", maxLength: 40 });
    assert(
      property(
        written.map((where) => where.replaceAll("?", "/")),
        (where) => {
          expect(placeKey(`${where}\u200B`)).toBe(placeKey(where));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("stays fast on a very long place", () => {
    expect(placeKey(`${"a/../".repeat(50_000)}b`)).toBe("b");
  });
});
