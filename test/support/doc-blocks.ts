/** The code blocks of a Markdown text in one language, in order. */
export function codeBlocks(markdown: string, language: string): readonly string[] {
  const found = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].flatMap(([, name, code = ""]) => (name === language ? [code] : []));
}
