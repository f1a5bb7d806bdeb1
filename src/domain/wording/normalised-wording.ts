/**
 * A publisher's wording as its fingerprint is taken: Unicode NFKC, lower case, every character that is neither letter
 * nor digit made a space, runs of spaces collapsed, trimmed. `formats.md` is the source of this rule.
 */
export function normalisedWording(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}
