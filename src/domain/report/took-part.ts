import { type Involvement, type SignOffRole } from "../assessment.ts";
import { type Member } from "../team.ts";
import { type AssessmentReading } from "../reading.ts";
import {
  notSignedBy,
  type Signature,
  SIGNATURE_WORDS,
  signingInWords,
} from "../sign-off/signatures.ts";
import { changedEarlierFiles } from "./earlier-files.ts";
import { type Nulled, nulled } from "./nulled.ts";

/** Who took part and who did not. */
export interface TookPart {
  readonly team: readonly Member[];
  readonly involvement: Nulled<Involvement>;
  /** Who has signed and who has not, and whether anything changed since: for page one. */
  readonly signing: string;
  readonly signedOff: readonly ReportedSignature[];
  /** Sides that have not signed. */
  readonly notSigned: readonly SignOffRole[];
  /** Who was not heard, from each record of listening that says. */
  readonly notHeard: readonly { readonly listening: string; readonly who: string }[];
}

/** A signature, with what it is worth in words: `changed since it was signed`. */
export interface ReportedSignature extends Signature {
  readonly stateWords: string;
}

/** Says who took part. */
export function buildTookPart(reading: AssessmentReading): TookPart {
  const { assessment, signatures } = reading;
  const { team, involvement, listening } = assessment;
  return {
    team: [...team.values()],
    involvement: nulled({
      purpose: involvement?.purpose,
      absent: involvement?.absent,
      support: involvement?.support,
      changed: involvement?.changed,
    }),
    signing: [signingInWords(signatures), ...changedEarlierFiles(reading)].join(" "),
    signedOff: signatures.map((one) => ({ ...one, stateWords: SIGNATURE_WORDS[one.state] })),
    notSigned: notSignedBy(signatures),
    notHeard: [...listening.values()].flatMap(({ id, notHeard }) =>
      notHeard === undefined ? [] : [{ listening: id, who: notHeard }],
    ),
  };
}
