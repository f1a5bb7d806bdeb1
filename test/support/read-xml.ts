/** An element of an XML file: its attributes, its elements, and the text that stands in it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

/** Reads XML as our own formats write it, and throws on anything that is not well formed. No comments, no CDATA. */
export function readXml(xml: string): Xml {
  const source = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  if (source === xml) throw new Error("no XML declaration");
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  for (const [token] of source.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    if (token.startsWith("</")) close(open, token);
    else if (token.startsWith("<")) begin(open, token);
    else addText(open, token);
  }
  const [whole, second] = root.children;
  if (open.length !== 1 || whole === undefined || second !== undefined)
    throw new Error("not one whole element");
  return whole;
}

interface Growing extends Xml {
  readonly children: Growing[];
  text: string;
}

function begin(open: Growing[], tag: string): void {
  const parts = /^<([a-z-]+)((?: [a-z]+="[^"]*")*)(\/?)>$/.exec(tag);
  if (parts === null) throw new Error(`${tag} is no tag`);
  const [, name = "", given = "", closed = ""] = parts;
  const element: Growing = { name, attributes: attributesOf(given), children: [], text: "" };
  open.at(-1)?.children.push(element);
  if (closed === "") open.push(element);
}

function close(open: Growing[], tag: string): void {
  if (`</${open.pop()?.name ?? ""}>` !== tag || open.length === 0)
    throw new Error(`${tag} closes nothing`);
}

function addText(open: Growing[], text: string): void {
  const element = open.at(-1);
  if (text === ">" || element === undefined) throw new Error(`${text} stands alone`);
  element.text += unescaped(text);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  const names = found.map(([, name = ""]) => name);
  if (new Set(names).size < names.length) throw new Error(`an attribute is given twice: ${text}`);
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));/g, (_, code?: string, name = "") =>
    code === undefined ? (NAMED[name] ?? "") : String.fromCodePoint(Number(code)),
  );
}
