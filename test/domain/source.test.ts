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

  it.each([
    "https://x.example:443/survey.pdf",
    "http://x.example:80/survey.pdf",
    "https://x.example:/survey.pdf",
    "https://x.example./survey.pdf",
    "https://user@x.example/survey.pdf",
    "https://user:word@www.x.example:0443/survey.pdf",
    "https://x.example/survey.pdf;v=1",
    "https://x.example/survey.pdf&v=2",
    "https://x.example/survey.pdf%3Fv=2",
    "https://x.example/survey.pdf%23page=2",
    "https://x.example/survey.pdf?id=7",
    "https://x.example/survey.pdf.",
    "https://x.example/survey.pdf.?id=7",
    "https://x.example/survey.pdf%20",
    "https://x.example/old/../../survey.pdf",
    "https:/x.example/survey.pdf",
    String.raw`https:\\x.example\survey.pdf`,
  ])("finds in %s the place https://x.example/survey.pdf", (where) => {
    expect(placeKey(where)).toBe("x.example/survey.pdf");
    expect(same({ where }, { where: "https://x.example/survey.pdf" })).toBe(true);
  });

  it.each([
    ["another door", "https://x.example:8443/survey.pdf"],
    ["another host", "https://y.x.example/survey.pdf"],
    ["another file in its name", "https://x.example/survey.pdf.zip"],
    ["a file asked of a page", "https://x.example/get?of=survey.pdf&page=2"],
    ["another folder", "https://x.example/a;b/survey.pdf"],
  ])("does not find it in %s", (_, where) => {
    expect(placeKey(where)).not.toBe("x.example/survey.pdf");
  });

  it("tells pages apart by what is asked of them", () => {
    expect(placeKey("https://x.example/get?of=a.pdf&page=2")).toBe("x.example/get?of=a.pdf&page=2");
    expect(placeKey("plans & counts/a; b.pdf")).toBe("plans & counts/a; b.pdf");
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
    for (const part of ["a/../", ".", " ", ":0", ":", "@", "a.pdf;", "a.pdf.", "%", "www."])
      expect(placeKey(`https://${part.repeat(50_000)}/b`)).toMatch(/b$/);
    expect(placeKey(`https://b/${"?".repeat(50_000)}`)).toBe("b");
  });
});
