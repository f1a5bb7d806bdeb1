import { type Node, parseDocument } from "yaml";

/** The nodes of a text, with their places in it. `readYaml` has refused repeated keys and deep nesting before: both cost this parser dear. */
export function parseNodes(text: string): Node {
  const options = { version: "1.2", keepSourceTokens: true, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw error;
  if (document.contents === null) throw new Error("an empty file is not edited");
  return document.contents;
}
