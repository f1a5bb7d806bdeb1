const BLOCKS =
  "p|li|td|th|dt|dd|h1|h2|h3|h4|h5|caption|figcaption|summary|title|desc|text|div|ul|ol|dl|table|section";
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/** The texts of a page, one for each block that stands by itself, without its style. Our own pages only: no parser. */
export function htmlBlocks(html: string): readonly string[] {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replaceAll(new RegExp(`</?(?:${BLOCKS})(?: [^>]*)?>`, "g"), "\u0000")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .split("\u0000")
    .map((block) => block.replaceAll(/\s+/g, " ").trim())
    .filter((block) => block !== "");
}
