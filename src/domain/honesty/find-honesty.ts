import {
  askedMissing,
  levelWithoutEvidence,
  notApplicableWithEvidence,
  notKnownWithEvidence,
  riseWithoutEvidence,
  sameReason,
} from "./claim-rules.ts";
import { evidenceChanged, noPlace, sameEvidence, samePlace } from "./evidence-rules.ts";
import { type Claimed, type HonestyFinding, type HonestyRule } from "./honesty-finding.ts";
import { confirmedTooEarly, moreThanInvited } from "./listening-rules.ts";
import { officerForPeople, officerForPlainWords, plainWordsTooEarly } from "./officer-rules.ts";
import { asOfSetBack, frameworkAltered, yearLeftOut } from "./other-rules.ts";

const RULES: readonly HonestyRule[] = [
  frameworkAltered,
  yearLeftOut,
  asOfSetBack,
  officerForPeople,
  officerForPlainWords,
  plainWordsTooEarly,
  confirmedTooEarly,
  moreThanInvited,
  levelWithoutEvidence,
  notApplicableWithEvidence,
  notKnownWithEvidence,
  sameReason,
  riseWithoutEvidence,
  askedMissing,
  sameEvidence,
  samePlace,
  noPlace,
  evidenceChanged,
];

/** What somebody should look at again in an assessment. None of it changes a level, a standing or a gap. */
export function findHonesty(claimed: Claimed): readonly HonestyFinding[] {
  return RULES.flatMap((rule) => rule(claimed));
}
