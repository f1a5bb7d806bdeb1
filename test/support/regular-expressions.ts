import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A regular expression of the program, and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** Every regular expression of a folder's programs: literals, `new RegExp("…")`, and the patterns of schemas. */
export function expressionsIn(folder: string): readonly Expression[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .toSorted()
    .flatMap((name) =>
      expressionsOf(join(folder, name), relative(join(folder, ".."), join(folder, name))),
    );
}

function expressionsOf(path: string, name: string): readonly Expression[] {
  const file = ts.createSourceFile(name, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const at = `${name}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
    } else if (isPattern(node)) {
      found.push({ source: node.initializer.text, flags: "u", at });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `pattern: "…"`, as a schema has it; ajv reads it with the flag `u`. */
function isPattern(
  node: ts.Node,
): node is ts.PropertyAssignment & { readonly initializer: ts.StringLiteralLike } {
  return (
    ts.isPropertyAssignment(node) &&
    node.name.getText() === "pattern" &&
    ts.isStringLiteralLike(node.initializer)
  );
}

/** What the parts of an expression match, one example each: letters, and runs of letters. */
function examplesIn({ source }: Expression): readonly string[] {
  const examples: string[] = [];
  for (const [part] of source.matchAll(PARTS)) examples.push(...exampleOf(part));
  return examples;
}

const PARTS = /\\p\{[^}]*\}|\\u\{[0-9a-f]+\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|\(\?<?[:=!]|[^\\]/gi;

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  "\\s": [" ", "\n"],
  "\\S": ["a"],
  "\\d": ["1"],
  "\\D": ["a"],
  "\\w": ["a", "_"],
  "\\W": ["-"],
  "\\b": [],
  "\\B": [],
  "\\n": ["\n"],
  "\\r": ["\r"],
  "\\t": ["\t"],
  ".": ["x"],
};

function exampleOf(part: string): readonly string[] {
  const known = CLASSES[part];
  if (known !== undefined) return known;
  if (/^\\p/i.test(part)) return ["a", "A", ".", "$", "\u200B", "\u0301"];
  if (/^\\u\{?|^\\x/i.test(part))
    return [String.fromCodePoint(Number.parseInt(part.replaceAll(/\\[ux]|[{}]/g, ""), 16))];
  if (part.startsWith("\\")) return [part.slice(1)];
  return /^[()[\]{}|^$*+?]|^\(\?/.test(part) ? [] : [part];
}

/** A text over which a careless expression goes again and again: a part of it, repeated, between two others. */
export interface Pumped {
  readonly before: string;
  readonly pump: string;
  readonly times: number;
  readonly after: string;
}

/** The first few different parts, by twos and threes, in any order. */
function together(examples: readonly string[]): readonly string[] {
  const few = [...new Set(examples)].slice(0, 4);
  return few.flatMap((one) =>
    few.flatMap((two) => [one + two, ...few.map((three) => one + two + three)]),
  );
}

/** Such texts of about a length for one expression. */
export function attacksOn(expression: Expression, length: number): readonly Pumped[] {
  const examples = examplesIn(expression);
  const whole = examples.join("");
  const pumps = new Set([...examples, "a", "1", " ", whole, ...together(examples)]);
  for (let place = 0; place < examples.length; place += 1)
    for (const many of [2, 3, 4, 8]) pumps.add(examples.slice(place, place + many).join(""));
  return [...pumps]
    .filter((pump) => pump !== "")
    .flatMap((pump) => {
      const pumped = { pump, times: Math.ceil(length / pump.length) };
      return [
        { ...pumped, before: "", after: "\u0000" },
        ...(examples.includes(pump)
          ? [{ ...pumped, before: whole.slice(0, 3), after: "!\n!" }]
          : []),
      ];
    });
}
