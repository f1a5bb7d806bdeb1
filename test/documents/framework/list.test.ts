import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberList } from "../../../src/documents/framework/number-list.ts";
import { parseWrittenFramework } from "../../../src/documents/framework/parse.ts";
import { readStatementList, wordingKey } from "../../../src/documents/framework/read-list.ts";
import { addToFramework, newFrameworkText } from "../../../src/documents/framework/write-list.ts";
import { readFileSync } from "node:fs";

const SHIPPED = "frameworks/making-it-real-2018.yaml";
const FILE = "herons.yaml";
const ABOUT = { id: "herons", title: "What herons ask", edition: "1", publisher: "The herons" };

function parsed(text: string, file = FILE) {
  const found = parseWrittenFramework(text, file, new Map());
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join("; "));
  return found.value;
}

const LIKE = parsed(readFileSync(SHIPPED, "utf8"), SHIPPED);

function listOf(text: string, isCsv = false) {
  const listed = readStatementList(text, isCsv);
  if (typeof listed === "string") throw new Error(listed);
  return listed;
}

function fileFrom(text: string, isCsv = false): string {
  const numbered = numberList(listOf(text, isCsv), { prefix: "H", last: 0, known: [] });
  if (typeof numbered === "string") throw new Error(numbered);
  return newFrameworkText(ABOUT, numbered, LIKE);
}

function statementsIn(text: string) {
  return parsed(text).themes.flatMap(({ title, statements }) =>
    statements.map(({ id, plain, kind, keeps }) => ({ id, plain, kind, keeps, theme: title })),
  );
}

const WORD = fc.stringMatching(/^[a-z]{2,7}$/);
const STATEMENT = fc
  .tuple(fc.constantFrom("I", "We"), fc.array(WORD, { minLength: 2, maxLength: 6 }))
  .map(([who, words]) => `${who} ${words.join(" ")}`);
const LIST = fc.uniqueArray(STATEMENT, {
  minLength: 1,
  maxLength: 8,
  selector: (text) => wordingKey(text),
});

describe("a framework from a list", () => {
  it("holds what the list says, in its order, with ids from 1 on", () => {
    fc.assert(
      fc.property(LIST, (statements) => {
        const found = statementsIn(fileFrom(statements.join("\n")));
        expect(found.map(({ plain }) => plain)).toEqual(statements);
        expect(found.map(({ id }) => id)).toEqual(
          statements.map((_, place) => `H-${String(place + 1)}`),
        );
        for (const { plain, kind } of found)
          expect(kind).toBe(plain.startsWith("We ") ? "commitment" : "experience");
      }),
      { numRuns: 40 },
    );
  });

  it("stays as it is where the list has nothing more, and never gives an id twice", () => {
    fc.assert(
      fc.property(LIST, fc.nat({ max: 8 }), (statements, cut) => {
        const first = fileFrom(statements.slice(0, cut + 1).join("\n"));
        const listed = listOf(statements.join("\n"));
        const added = addToFramework(first, parsed(first), { listed, prefix: "H", like: LIKE });
        if (typeof added === "string") throw new Error(added);
        const ids = statementsIn(added.text).map(({ id }) => id);
        expect(new Set(ids).size).toBe(statements.length);
        const again = addToFramework(added.text, parsed(added.text), {
          listed,
          prefix: "H",
          like: LIKE,
        });
        expect(again).toEqual({ text: added.text, added: [], missing: [] });
      }),
      { numRuns: 25 },
    );
  });

  it("finds what a commitment keeps by ids and by words, in the list and in the file", () => {
    const csv = 'statement,keeps\nI wade,\nI fly,\n"We keep ponds","h-2; I WADE"\n';
    const text = fileFrom(csv, true);
    expect(statementsIn(text).map(({ keeps }) => keeps)).toEqual([
      undefined,
      undefined,
      ["H-2", "H-1"],
    ]);
    const listed = listOf(`${csv}We leave reeds,I fly\n`, true);
    const added = addToFramework(text, parsed(text), { listed, prefix: "H", like: LIKE });
    expect(typeof added === "string" ? added : statementsIn(added.text).at(-1)).toMatchObject({
      id: "H-4",
      keeps: ["H-2"],
    });
  });

  it.each([
    ["is not there", "We keep ponds,I swim", "which is no statement of the list"],
    ["is a commitment", "We keep ponds,We keep ponds", "which is a commitment"],
    ["is kept by an I statement", "I wade,I fly", "only a commitment"],
  ])("refuses a statement to keep that %s", (_, row, message) => {
    const listed = listOf(`statement,keeps\n${row}\nI fly,\n`, true);
    expect(numberList(listed, { prefix: "H", last: 0, known: [] })).toContain(message);
  });
});
