/** What is said of each kind of problem. A new code does not compile until it is described here; README lists them. */
export interface ProblemInfo {
  readonly severity: "error" | "warning";
  readonly means: string;
  readonly remedy: string;
}

/** Stable: tests, CI jobs and people's notes refer to them. */
export const PROBLEM_CODES = {
  "file/unreadable": {
    severity: "error",
    means: "a file that was named is missing or cannot be read",
    remedy: "check the name, the folder and whether you may open it",
  },
  "yaml/syntax": {
    severity: "error",
    means: "the file is not YAML that this tool reads",
    remedy: "mend the line that is named; most often an indent, a quote or a colon",
  },
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
  "schema/unknown-key": {
    severity: "error",
    means: "a key that this format does not have",
    remedy: "correct the spelling, or take the key away",
  },
  "schema/missing-key": {
    severity: "error",
    means: "a key that this format needs is missing",
    remedy: "add it",
  },
  "schema/wrong-key": {
    severity: "error",
    means: "a key that cannot stand there",
    remedy: "write a key of the form that is named",
  },
  "schema/wrong-type": {
    severity: "error",
    means: "a value of the wrong kind, a number where text is needed for one",
    remedy: "write a value of the kind that is named; text that looks like a number goes in quotes",
  },
  "schema/not-one-of": {
    severity: "error",
    means: "a value that is not one of those that are possible",
    remedy: "choose one of those that are listed",
  },
  "schema/wrong-form": {
    severity: "error",
    means: "text that is empty, or not of the form that is needed",
    remedy: "write it in the form that is named",
  },
  "schema/out-of-range": {
    severity: "error",
    means: "a number that is too large or too small",
    remedy: "write a number within the limits",
  },
  "schema/too-few": {
    severity: "error",
    means: "a list that holds too little",
    remedy: "add what is missing",
  },
  "schema/repeated": {
    severity: "error",
    means: "the same thing twice in one list",
    remedy: "keep one of the two",
  },
  "schema/no-match": {
    severity: "error",
    means: "a value that fits none of the possible forms",
    remedy: "write it in one of the forms that are named",
  },
  "format/later-version": {
    severity: "error",
    means: "the file is written for a later version of this tool",
    remedy: "install a later version of the tool",
  },
  "format/unknown": {
    severity: "error",
    means: "the file is not of the format that is needed",
    remedy: "check that the right file is named, and its `format:` line",
  },
  "framework/other-name": {
    severity: "error",
    means: "a file in a `frameworks` folder is not named after its id, so it is never found",
    remedy: "rename the file, or change the id",
  },
  "framework/duplicate-id": {
    severity: "error",
    means: "two statements, themes, causes, kinds of need or answers have the same id",
    remedy: "give one of them an id of its own; ids of statements are never used again",
  },
  "framework/unknown-statement": {
    severity: "error",
    means: "a list names a statement that the framework does not have",
    remedy: "correct the id, or take it out",
  },
  "framework/keeps-commitment": {
    severity: "error",
    means: "a commitment is said to make another commitment real",
    remedy: "name I statements there",
  },
  "framework/keeps-nothing": {
    severity: "warning",
    means: "a commitment names no I statement that it should make real, so it can never be kept",
    remedy: "add `keeps:`",
  },
  "framework/not-for-i-statements": {
    severity: "error",
    means: "an I statement has a key that only commitments have",
    remedy: "take the key away, or write `kind: commitment`",
  },
  "framework/missing-scale": {
    severity: "error",
    means: "there are statements of a kind, and no scale for them",
    remedy: "add the scale under `scales:`",
  },
  "framework/ladder-order": {
    severity: "error",
    means: "the ladder's levels are not complete and in order",
    remedy: "list every level from 0 to 4 once, lowest first",
  },
  "framework/shares-order": {
    severity: "error",
    means: "shares do not fall from the highest level to 0",
    remedy: "list them highest first, the last with `from: 0`",
  },
  "framework/unknown-level": {
    severity: "error",
    means: "a level that the ladder does not have",
    remedy: "write a level of the ladder",
  },
  "framework/unknown-answer": {
    severity: "error",
    means: "an answer that the scale does not have",
    remedy: "write the id of one of the answers",
  },
  "framework/minimum-too-low": {
    severity: "error",
    means:
      "a minimum would let a person be recognised, or confirm with fewer people than it takes to count",
    remedy: "raise it to the number that is named",
  },
  "framework/unknown-crosswalk": {
    severity: "error",
    means: "a statement refers to a crosswalk that the file does not name",
    remedy: "add the name under `crosswalks:`, or correct it",
  },
  "framework/unknown-crosswalk-entry": {
    severity: "error",
    means: "a reference leads nowhere in its crosswalk",
    remedy: "correct the reference",
  },
  "framework/reserved-profile": {
    severity: "error",
    means: "a profile is called `full`, which always means every statement",
    remedy: "give it another name",
  },
  "framework/circular-lineage": {
    severity: "error",
    means: "a statement replaces or becomes itself, by way of others or not",
    remedy: "take one of the references out",
  },
  "crosswalk/duplicate-id": {
    severity: "error",
    means: "two entries have the same id or number",
    remedy: "give one of them its own",
  },
  "crosswalk/shape": {
    severity: "error",
    means: "a crosswalk has both sections and themes, or neither",
    remedy: "keep one of the two",
  },
  "replies/shape": {
    severity: "error",
    means: "a file of replies is not a mapping from questions to replies",
    remedy: "write the question's id, a colon and the reply; a list where the question comes more than once",
  },
  "replies/does-not-fit": {
    severity: "error",
    means: "a reply in a file of replies does not answer its question",
    remedy: "change the reply as the message says; what came before it is saved",
  },
  "replies/unused": {
    severity: "warning",
    means: "a file of replies holds replies that no question asked for",
    remedy: "check the id of the question; `help` in the plain face names it",
  },
} as const satisfies Record<string, ProblemInfo>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
