import { type Verification } from "../../domain/verification/verification.ts";
import { type VerificationFormat } from "./formats.ts";

/** Turns a verification into the text of one file. Pure: no clock, no disk, no terminal. */
export type VerificationRenderer = (verification: Verification) => string;

/** What turns a verification into a format's text; loaded when it is asked for. */
export const verificationRenderers: Record<
  VerificationFormat,
  () => Promise<VerificationRenderer>
> = {
  text: async () => (await import("./text.ts")).verificationText,
  json: async () => (await import("./json.ts")).verificationJson,
};
