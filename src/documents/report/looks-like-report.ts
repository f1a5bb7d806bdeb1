/** Says whether a text begins as a report in JSON does. An assessment may be written as JSON too. */
export function looksLikeReport(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"report\//.test(text);
}
