import { UserError } from "../platform/user-error.ts";
import { type Dictionary } from "../render/text/dictionary-entry.ts";

/** How a dictionary is asked for. */
export interface DictionaryChoices {
  /** Undefined where none was named: Markdown. */
  readonly format: string | undefined;
  readonly excel: boolean;
  /** The published schema that describes the same in JSON. */
  readonly schema: string;
}

/** What every column of CSV files means, as Markdown or CSV. Throws a `UserError` for any other format. */
export async function dictionaryText(
  dictionary: Dictionary,
  { format = "markdown", excel, schema }: DictionaryChoices,
): Promise<string> {
  if (format === "csv") {
    const { dictionaryCsv } = await import("../render/text/csv/dictionary.ts");
    return dictionaryCsv(dictionary, excel);
  }
  if (format === "markdown") {
    const { dictionaryMarkdown } = await import("../render/text/markdown/dictionary.ts");
    return dictionaryMarkdown(dictionary);
  }
  throw new UserError("the dictionary is written as markdown or csv", {
    hint: `the JSON is described by frameworks/schemas/${schema}`,
  });
}
