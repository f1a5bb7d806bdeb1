/** What one column of a CSV file holds and means. */
export interface DictionaryEntry {
  readonly file: string;
  readonly column: string;
  readonly values: string;
  readonly means: string;
}
