import { type Council } from "../../domain/assessment.ts";
import { type IsoDate, type Period } from "../../domain/dates.ts";
import { editAssessment } from "./write.ts";

/** What has to be known before an assessment begins. */
export interface NewAssessment {
  readonly council: Council;
  readonly period: Period;
  /** Undefined: the period's last day. */
  readonly asOf: IsoDate | undefined;
  readonly framework: { readonly id: string; readonly edition: string };
  readonly profile: string;
  /** The earlier year's file, as a path from this one. */
  readonly previous: string | undefined;
}

/** The text of a fresh assessment file, with comments for those who edit it by hand. */
export function newAssessment(start: NewAssessment): string {
  const { council, period, asOf, framework, profile, previous } = start;
  return editAssessment(TEMPLATE, [
    { path: ["council"], value: { code: council.code, name: council.name } },
    { path: ["period"], value: period },
    { path: ["asOf"], value: asOf },
    { path: ["framework"], value: { id: framework.id, edition: framework.edition } },
    { path: ["profile"], value: profile },
    { path: ["previous"], value: previous },
  ]);
}

const TEMPLATE = `# yaml-language-server: $schema=schemas/assessment-1.schema.json
#
# One council's assessment for one year. "mir score" fills it in, one question at a time; it can be
# edited by hand too. "mir check" says what is wrong with it, and where.
format: assessment/1
council: { code: "", name: "" }
period: ""
# asOf is the one date by which evidence is in or out of date. Left out: the period's last day.
asOf: ""
framework: { id: "", edition: "" }
# profile is the choice of statements. Left out: all of them.
profile: full
# previous is the earlier year's file: where promises, and gaps that come again, are found.
previous: earlier.yaml

# How people took part in the whole of it: purpose, absent, support, changed.
involvement: {}

# Who takes part. The role is council or people; "public: true" lets the name be published.
team: {}

# What the council's team says of each commitment, and which evidence bears on it.
commitments: {}

# Evidence, each piece once: E1, E2 and so on. Commitments name the pieces by these ids.
evidence: {}

# How people were listened to: L1, L2 and so on.
listening: {}

# What people said about each I statement. Counts only: answers of single people stay with the group.
lived: {}

# Need that is known here and not met, or not met well: N1, N2 and so on.
needs: {}

# What somebody will do, by when: A1, A2 and so on.
actions: {}

# Who signed: the director, and people.
signedOff: []
`;
