import { type EarlierFile } from "../../domain/report/earlier-files.ts";

/** The file of each earlier year that a report was made with: what it is called, and what it is known by. */
export function earlierFileFacts(
  files: readonly EarlierFile[],
): readonly (readonly [string, string])[] {
  return files.map(({ period, fingerprint, signing }) => [
    `Earlier year, ${period}`,
    fingerprint === null ? signing : `Fingerprint ${fingerprint}. ${signing}`,
  ]);
}
