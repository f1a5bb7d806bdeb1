/** A short id for a role: its initials where it has several words, otherwise the word; a number after it where it is taken. */
export function memberId(role: string, taken: ReadonlySet<string>): string {
  const words = role
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const initials = words.map((word) => word.slice(0, 1)).join("");
  const short = words.length > 1 ? initials : (words[0] ?? "");
  const id = /^[a-z]/.test(short) ? short : `m${short}`;
  let number = 2;
  let free = id;
  while (taken.has(free)) {
    free = `${id}${String(number)}`;
    number += 1;
  }
  return free;
}
