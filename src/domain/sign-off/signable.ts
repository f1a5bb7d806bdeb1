import { type Assessment } from "../assessment.ts";
import { type Framework } from "../framework.ts";

/** A year's assessment, as it is read by a framework, with the other one whose listening it takes in. */
export interface SignableYear {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly heard?: SignableYear | undefined;
}

/** What is signed: a year, with those that it is set against, newest first. */
export interface Signable extends SignableYear {
  readonly earlier: readonly SignableYear[];
}
