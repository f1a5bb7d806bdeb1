import { type Problem } from "../../domain/problem.ts";
import {
  countedWithoutCount,
  evidenceInFuture,
  showsTooMuch,
  unfinishedEvidence,
  unusedEvidence,
  yesAboveOf,
} from "./rules-evidence.ts";
import { localFiles, sameFiles } from "./rules-files.ts";
import {
  calendarDates,
  councilCode,
  otherFramework,
  periodShape,
  unknownProfile,
} from "./rules-heading.ts";
import { levelOutsideLadder, notApplicable, unknownSaid } from "./rules-levels.ts";
import { confirmedByCouncil, unknownMembers } from "./rules-members.ts";
import {
  confirmationOutdated,
  groupRange,
  listeningInFuture,
  samePeopleWithoutPrevious,
} from "./rules-people.ts";
import {
  dueBeforeMade,
  duplicateIds,
  listedTwice,
  peopleInNeed,
  promiseWithoutPrevious,
} from "./rules-records.ts";
import {
  unknownActions,
  unknownAnswers,
  unknownCauses,
  unknownEvidence,
  unknownListening,
  unknownNeedKinds,
  unknownStatements,
  wrongKind,
} from "./rules-references.ts";
import { replaces } from "./rules-replaces.ts";
import { signedByOtherSide, signedThenChanged } from "./rules-signed.ts";
import { type Rule, type Subject } from "./subject.ts";

const RULES: readonly Rule[] = [
  periodShape,
  unknownProfile,
  councilCode,
  calendarDates,
  unknownStatements,
  wrongKind,
  unknownEvidence,
  unknownListening,
  unknownActions,
  unknownMembers,
  unknownCauses,
  unknownNeedKinds,
  unknownAnswers,
  levelOutsideLadder,
  unknownSaid,
  notApplicable,
  unusedEvidence,
  evidenceInFuture,
  unfinishedEvidence,
  countedWithoutCount,
  yesAboveOf,
  showsTooMuch,
  replaces,
  localFiles,
  sameFiles,
  listeningInFuture,
  samePeopleWithoutPrevious,
  confirmedByCouncil,
  confirmationOutdated,
  groupRange,
  dueBeforeMade,
  peopleInNeed,
  promiseWithoutPrevious,
  duplicateIds,
  listedTwice,
  signedByOtherSide,
  signedThenChanged,
];

/** Everything that a schema cannot say of an assessment, errors and warnings. One made against another framework is not read further. */
export function ruleProblems(subject: Subject): readonly Problem[] {
  const other = otherFramework(subject);
  return other.length > 0 ? other : RULES.flatMap((rule) => rule(subject));
}
