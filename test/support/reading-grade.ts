/** The sentences of a text: a full stop, a question mark or an exclamation mark ends one; a colon does not. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!][”"’)]?)\s+(?=[A-Z“"‘(0-9])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** Words as a reader counts them; figures are words too. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9£%]+(?:['’.,-][A-Za-z0-9]+)*/g) ?? [];
}

/** Syllables by the usual rule of thumb: groups of vowels, without a silent e at the end. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters === "") return 1;
  const spoken = letters
    .replace(/(?<![aeiouy]l|[^aeiouy]l)e$/, "")
    .replace(/(?<=[^aeiouytd])ed$/, "d");
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/** The Flesch–Kincaid grade of sentences: years of schooling in the United States; 8 is read at about 13. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
