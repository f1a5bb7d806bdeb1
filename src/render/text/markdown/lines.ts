import { type Info } from "mdast-util-to-markdown";

/** A whole line, as what is written is told of what stands around it. */
export const LINES: Info = { before: "\n", after: "\n", now: { line: 1, column: 1 }, lineShift: 0 };
