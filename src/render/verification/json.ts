import { type Verification } from "../../domain/verification/verification.ts";
import { jsonText } from "../text/json-text.ts";

/** The whole verification for other programs; `frameworks/schemas/verification-1.schema.json` describes it. */
export function verificationJson(verification: Verification): string {
  return jsonText(verification);
}
