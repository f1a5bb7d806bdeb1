import { type Involvement, type Member, SIGN_OFF_ROLES, type SignOff } from "../assessment.ts";
import { type AssessmentReading } from "../reading.ts";
import { type Nulled, nulled } from "./nulled.ts";

/** Who took part and who did not. */
export interface TookPart {
  readonly team: readonly Member[];
  readonly involvement: Nulled<Involvement>;
  readonly signedOff: readonly SignOff[];
  /** Sides that have not signed. */
  readonly notSigned: readonly SignOff["role"][];
  /** Who was not heard, from each record of listening that says. */
  readonly notHeard: readonly { readonly listening: string; readonly who: string }[];
}

/** Says who took part. */
export function buildTookPart({ assessment }: AssessmentReading): TookPart {
  const { team, signedOff, involvement, listening } = assessment;
  const signed = new Set(signedOff.map(({ role }) => role));
  return {
    team: [...team.values()],
    involvement: nulled({
      purpose: involvement?.purpose,
      absent: involvement?.absent,
      support: involvement?.support,
      changed: involvement?.changed,
    }),
    signedOff,
    notSigned: SIGN_OFF_ROLES.filter((role) => !signed.has(role)),
    notHeard: [...listening.values()].flatMap(({ id, notHeard }) =>
      notHeard === undefined ? [] : [{ listening: id, who: notHeard }],
    ),
  };
}
