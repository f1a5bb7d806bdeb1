/** A text as it is compared with others: case, spaces and punctuation do not make another. */
export function wordsAlone(text: string): string {
  // Of what ASCII prints it is known without Unicode's tables, which take a run over one file longer to look up.
  if (!/[^ -~\n]/.test(text)) return withoutMarks(text, /[^a-z0-9]+/g);
  return withoutMarks(text.normalize("NFKC"), /[^\p{L}\p{N}]+/gu);
}

function withoutMarks(text: string, marks: RegExp): string {
  return text.toLowerCase().replaceAll(marks, " ").trim();
}
