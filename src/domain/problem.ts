import { type ProblemCode } from "./problem-codes.ts";

/** Something in a file that its author can mend, or should know. */
export interface Problem {
  readonly code: ProblemCode;
  /** An error makes the file unusable; a warning does not. */
  readonly severity: "error" | "warning";
  /** What was found: lower case start, no full stop, quoting what was typed. */
  readonly message: string;
  /** What to write instead, in the same manner; undefined where the message says it. */
  readonly advice: string | undefined;
  /** As the user named it. */
  readonly file: string;
  readonly at: Place;
}

/** Both from 1, as editors count; columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value with what should be known of it, in no order, or every problem that stands in its way, in reading order. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Where something stands in a file's data: keys and places in lists, from 0. */
export type Path = readonly (string | number)[];

/** One change to a file's data: the value to stand at a path, or undefined to take it away. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/** First 16 hex digits of SHA-256 over a text's UTF-8 bytes. Passed in: the domain computes no hash. */
export type Hash = (text: string) => string;
