import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalisedWording } from "../../../src/domain/wording/normalised-wording.ts";
import { recognise } from "../../../src/domain/wording/recognise.ts";
import { type SourceBlock } from "../../../src/domain/wording/source-block.ts";
import { fingerprint, ORCHARD_STATEMENTS } from "../../support/orchard.ts";

const SENTENCES = ORCHARD_STATEMENTS.map(({ official }) => official);
const KNOWN = new Set(SENTENCES.map(fingerprint));
const hash = (letters: string): string => fingerprint(letters);

function found(blocks: readonly SourceBlock[]): readonly string[] {
  return recognise(blocks, KNOWN, hash).map((one) => one.fingerprint);
}

function line(text: string): SourceBlock {
  return { kind: "line", text };
}

const SPACE = fc.constantFrom(" ", "  ", "\u00A0", "\t", " \u200B");
const BULLET = fc.constantFrom(
  "",
  "• ",
  "- ",
  "– ",
  "\uF0B7 ",
  "o ",
  "1. ",
  "(a) ",
  "12) ",
  "* ",
  "3.1 ",
  "“",
);

/** A sentence as copying makes it: other quotes and dashes, odd spaces, soft hyphens, a bullet, and lines broken anywhere. */
const dirty = (sentence: string): fc.Arbitrary<readonly SourceBlock[]> =>
  fc
    .record({
      bullet: BULLET,
      spaces: fc.array(SPACE, { minLength: 7, maxLength: 7 }),
      breaks: fc.array(fc.nat(25), { maxLength: 4 }),
      dash: fc.constantFrom("–", "—", "-", "--"),
      quote: fc.constantFrom('"', "“", "‘‘"),
      apostrophe: fc.constantFrom("'", "’", "ʼ".normalize("NFKC") === "'" ? "ʼ" : "`"),
      upper: fc.boolean(),
      softHyphen: fc.boolean(),
      end: fc.constantFrom("", ";", " ", "”"),
    })
    .map(({ bullet, spaces, breaks, dash, quote, apostrophe, upper, softHyphen, end }) => {
      const written = sentence
        .replaceAll("–", dash)
        .replaceAll(/[“”"]/g, quote)
        .replaceAll("'", apostrophe);
      const words = written.split(" ").map((word) => {
        const cased = upper ? word.toUpperCase() : word;
        return softHyphen && /^\p{L}{6,}$/u.test(cased)
          ? `${cased.slice(0, 3)}\u00AD${cased.slice(3)}`
          : cased;
      });
      const lines: string[] = [bullet];
      for (const [index, word] of words.entries()) {
        if (index > 0 && breaks.includes(index)) lines.push("");
        const space = spaces[index % 7] ?? " ";
        lines.push(`${lines.pop() ?? ""}${word}${space}`);
      }
      lines.push(`${(lines.pop() ?? "").trimEnd()}${end}`);
      return lines.map(line);
    });

describe("recognise", () => {
  it("knows a sentence however it was copied", () => {
    fc.assert(
      fc.property(
        fc
          .nat(SENTENCES.length - 1)
          .chain((index) =>
            fc.record({ index: fc.constant(index), blocks: dirty(SENTENCES[index] ?? "") }),
          ),
        ({ index, blocks }) => {
          expect(found(blocks)).toEqual([fingerprint(SENTENCES[index] ?? "")]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("keeps the words as they stand, without what stands around them", () => {
    const [sentence = ""] = SENTENCES;
    fc.assert(
      fc.property(BULLET, fc.constantFrom("", ";", " •"), (bullet, end) => {
        const [one] = recognise([line(`${bullet}${sentence}${end}`)], KNOWN, hash);
        expect(one?.words).toBe(sentence);
      }),
    );
  });

  it.each([
    ["in the middle of a paragraph", `Our promise: ${SENTENCES[3] ?? ""} That is all.`],
    ["run on after another", `${SENTENCES[3] ?? ""} ${SENTENCES[4] ?? ""}`],
  ])("finds a sentence %s", (_, text) => {
    expect(found([{ kind: "paragraph", text }])).toContain(fingerprint(SENTENCES[3] ?? ""));
  });

  it("makes a word whole that was broken at the end of a line, and keeps a hyphen that belongs", () => {
    const broken = [line("We keep each path dry, even and wide en-"), line("ough for two.")];
    const kept = [
      line("We bring water to young trees in well-"),
      line("tended rows. We do so in every dry week."),
    ];
    expect(found(broken)).toEqual([fingerprint(SENTENCES[5] ?? "")]);
    expect(found(kept)).toEqual([fingerprint(SENTENCES[3] ?? "")]);
  });

  it("finds one that is wrapped over the cells of a table", () => {
    const cells = [
      "Gates",
      "I can get through every gate",
      "with my wheels, pram or frame.",
      "yes",
    ];
    expect(found(cells.map((text) => ({ kind: "cell", text })))).toEqual([
      fingerprint(SENTENCES[4] ?? ""),
    ]);
  });

  it("knows a sentence with another word for none of them", () => {
    expect(found([line("We keep each path dry, even and wide enough for three.")])).toEqual([]);
    expect(found([line("We do not keep each path dry, even and wide enough for two.")])).toEqual(
      [],
    );
  });
});

describe("normalisedWording", () => {
  it("is what formats.md says", () => {
    expect(normalisedWording("  “We’re ﬁne” – at No. 4½, Café\u00A0Zoë! ")).toBe(
      "we re fine at no 41 2 café zoë",
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = normalisedWording(text);
        expect(normalisedWording(once)).toBe(once);
      }),
    );
  });
});
