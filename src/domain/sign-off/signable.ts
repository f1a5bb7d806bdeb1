import { type Assessment } from "../assessment.ts";
import { type Framework } from "../framework.ts";

/** What is signed: an assessment, as it is read by a framework, with the other one whose listening it takes in. */
export interface Signable {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly heard?: Signable | undefined;
}
