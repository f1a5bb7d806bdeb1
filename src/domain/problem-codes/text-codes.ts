import { type ProblemInfo } from "./problem-info.ts";

/** Problems that stand in the way of reading a file as text or as YAML. */
export const TEXT_CODES = {
  "text/too-large": {
    severity: "error",
    means: "the file is larger than this tool reads",
    remedy: "take out what does not belong; the limit is named",
  },
  "text/binary": {
    severity: "error",
    means: "the file is not text",
    remedy: "name the YAML file; a spreadsheet or a document has to be written as YAML first",
  },
  "text/utf-16": {
    severity: "error",
    means: "the file is written as UTF-16",
    remedy: "save it again as UTF-8",
  },
  "text/not-utf-8": {
    severity: "error",
    means: "the file holds bytes that are not UTF-8",
    remedy: "save it again as UTF-8",
  },
  "yaml/syntax": {
    severity: "error",
    means: "the file is not YAML that this tool reads",
    remedy: "mend the line that is named; most often an indent, a quote or a colon",
  },
  "yaml/empty": {
    severity: "error",
    means: "there is nothing in the file, or comments only",
    remedy: "start from a file that `mir new` or `mir framework show --yaml` writes",
  },
  "yaml/tab": {
    severity: "error",
    means: "a tab is used to indent a line",
    remedy: "use spaces",
  },
  "yaml/too-deep": {
    severity: "error",
    means: "lists or mappings are nested too deep",
    remedy: "look for a stray bracket or an indent that grows line by line",
  },
  "yaml/too-many": {
    severity: "error",
    means: "a list or mapping holds more than any file of this tool needs (10,000)",
    remedy: "take out what was put in by mistake",
  },
  "yaml/control-character": {
    severity: "error",
    means: "there is a character that nobody can see",
    remedy: "delete it, or type the line again",
  },
  "yaml/line-ends": {
    severity: "error",
    means: "lines end with a lone carriage return",
    remedy: "save the file with line ends for Windows (CRLF) or Linux (LF)",
  },
  "yaml/duplicate-key": {
    severity: "error",
    means: "a key is given twice in one place",
    remedy: "keep one of the two",
  },
  "yaml/key-not-text": {
    severity: "error",
    means: "a key is missing, or would not be read as text",
    remedy: "write a word as the key, in quotes if need be",
  },
  "yaml/merge-key": {
    severity: "error",
    means: "a `<<` key would merge another mapping",
    remedy: "write the keys out",
  },
  "yaml/anchor": {
    severity: "error",
    means: "a YAML anchor or alias, which this tool does not read",
    remedy: "write the text out; put a text that starts with `&` or `*` in quotes",
  },
  "yaml/tag": {
    severity: "error",
    means: "a YAML tag, which this tool does not read",
    remedy: "take it away; put a text that starts with `!` in quotes",
  },
  "yaml/directive": {
    severity: "error",
    means: "a YAML directive, a line that starts with `%`",
    remedy: "take the line away",
  },
  "yaml/second-document": {
    severity: "error",
    means: "a second document starts in the same file",
    remedy: "keep one document in a file",
  },
} as const satisfies Record<string, ProblemInfo>;
