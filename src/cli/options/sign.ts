import { type SignOffRole } from "../../domain/assessment.ts";

/** What `mir sign` may be told. */
export interface SignOptions {
  readonly role: SignOffRole | undefined;
  readonly name: string | undefined;
  readonly on: string | undefined;
  readonly plain: boolean;
  readonly replies: string | undefined;
}
