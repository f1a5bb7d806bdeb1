/** A reason as it is compared with others: case, spaces and punctuation do not make another. */
export function reasonKey(reason: string): string {
  // Of what ASCII prints it is known without Unicode's tables, which take a run over one file longer to look up.
  if (!/[^ -~\n]/.test(reason)) return withoutMarks(reason, /[^a-z0-9]+/g);
  return withoutMarks(reason.normalize("NFKC"), /[^\p{L}\p{N}]+/gu);
}

function withoutMarks(text: string, marks: RegExp): string {
  return text.toLowerCase().replaceAll(marks, " ").trim();
}
