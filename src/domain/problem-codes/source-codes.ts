import { type ProblemInfo } from "./problem-info.ts";

/** Problems of a file that the publisher's words are to be taken from. */
export const SOURCE_CODES = {
  "source/binary": {
    severity: "error",
    means: "the file is none of the kinds that words can be taken from",
    remedy: "save it as a web page, Word, PDF, CSV, Markdown or plain text",
  },
  "source/other-kind": {
    severity: "error",
    means: "the file is of a kind that is not read, such as an old Word file or a workbook",
    remedy: "save it again as the message says",
  },
  "source/not-what-it-says": {
    severity: "error",
    means: "the file is damaged, or is not the kind that its name says",
    remedy: "open it in its own program and save it again",
  },
  "source/encrypted": {
    severity: "error",
    means: "the file cannot be opened without a password",
    remedy: "save a copy without a password",
  },
  "source/no-text": {
    severity: "error",
    means: "there is no text in the file: most often, it holds pictures of pages",
    remedy: "run text recognition (OCR) on it, or use the web page or the Word file",
  },
  "source/too-long": {
    severity: "error",
    means: "the file has more pages or words than are read, or unpacks to more than it should",
    remedy: "save the pages with the statements as a file of their own",
  },
  "source/too-slow": {
    severity: "error",
    means: "reading the file took more than a minute, so it was given up",
    remedy: "open it in its own program, and save the pages with the statements as a new file",
  },
  "source/nothing-found": {
    severity: "error",
    means: "not one sentence of the framework was found, so nothing is written",
    remedy: "check that it is the file you meant, in English, with the statements in it",
  },
  "source/other-edition": {
    severity: "error",
    means: "the sentences in the files are those of another framework or edition",
    remedy: "name that framework after --framework, or find the pages of the edition you want",
  },
} as const satisfies Record<string, ProblemInfo>;
