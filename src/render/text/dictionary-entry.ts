/** What one column of a CSV file holds and means. */
export interface ColumnMeaning {
  readonly name: string;
  /** What a cell can hold, in words. */
  readonly values: string;
  readonly means: string;
}

/** One kind of CSV file: what it is called, what it is in words, and its columns in their order. */
export interface DictionarySection {
  readonly file: string;
  readonly title: string;
  readonly columns: readonly ColumnMeaning[];
}

/** What every column of some CSV files means. */
export interface Dictionary {
  readonly title: string;
  /** What a reader must know beside what holds of every CSV file. */
  readonly notes: readonly string[];
  readonly sections: readonly DictionarySection[];
}
