/** Characters of one line of a message: far more than any sentence of ours, and few enough to find the next line. */
const LONGEST = 900;

/** Each line of a message, cut where what it quotes is so long that nobody would find the end of it. */
export function cutLines(text: string): string {
  return text.length <= LONGEST ? text : text.split("\n").map(cutLine).join("\n");
}

function cutLine(line: string): string {
  if (line.length <= LONGEST) return line;
  // Half of a pair of surrogates is no character.
  const end = /[\uD800-\uDBFF]/.test(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `${line.slice(0, end)} …`;
}
