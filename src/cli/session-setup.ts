import { type FaceOptions } from "./face.ts";

/** What a command that asks questions is given. */
export interface SessionSetup extends FaceOptions {
  readonly file: string;
  /** The earlier year's file, in place of the one that the file names. */
  readonly previous?: string | undefined;
  /** As typed: `mir score`. */
  readonly command: string;
  /** What to do to go on; undefined where the same command does. */
  readonly goOn?: string | undefined;
  /** The date to write where one is stamped; undefined for today, and for none where nobody sits there. */
  readonly on: string | undefined;
}
