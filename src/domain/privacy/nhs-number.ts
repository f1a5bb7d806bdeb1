/**
 * Says whether ten digits, with spaces or hyphens between them, are an NHS number: its first digit is one that is
 * given out, and its last is the check digit (modulus 11). Source: NHS Data Dictionary, "NHS number".
 */
export function isNhsNumber(text: string): boolean {
  const digits = (text.match(/\d/g) ?? []).map(Number);
  const [first = 0] = digits;
  if (digits.length !== 10 || ![3, 4, 5, 6, 7, 9].includes(first)) return false;
  if (new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
