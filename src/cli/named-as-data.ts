/**
 * Whether a name is that of an assessment. A file that somebody else wrote may name any other: what is wrong in it would
 * be shown with its lines, and a password may stand in them.
 */
export function isNamedAsData(written: string): boolean {
  return /\.(?:yaml|yml|json)$/i.test(written);
}
