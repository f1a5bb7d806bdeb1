/** The next free id of a kind, `E5` after `E4`; numbers that were used are not used again. */
export function nextId(letter: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) {
    const number = id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN;
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return `${letter}${String(highest + 1)}`;
}
