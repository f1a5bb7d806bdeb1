import { type Crosswalk } from "../../domain/crosswalk.ts";
import { type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { unknownEntries } from "./rules-crosswalks.ts";
import { duplicateIds, otherName, reservedProfile } from "./rules-ids.ts";
import { circularLineage } from "./rules-lineage.ts";
import {
  ladderOrder,
  minimums,
  positiveAreLast,
  sharesOrder,
  unknownAnswers,
} from "./rules-scales.ts";
import {
  keepsNothing,
  keptCommitments,
  missingScales,
  notForIStatements,
  unknownCrosswalks,
  unknownStatements,
} from "./rules-statements.ts";
import { type WrittenFramework } from "./schema.ts";

const RULES = [
  otherName,
  duplicateIds,
  reservedProfile,
  unknownStatements,
  keptCommitments,
  keepsNothing,
  notForIStatements,
  missingScales,
  unknownCrosswalks,
  ladderOrder,
  sharesOrder,
  unknownAnswers,
  positiveAreLast,
  minimums,
  circularLineage,
] as const;

/** Everything that a schema cannot say of a framework, errors and warnings. */
export function ruleProblems(
  written: WrittenFramework,
  yaml: LocatedYaml,
  crosswalks: ReadonlyMap<string, Crosswalk>,
): readonly Problem[] {
  return [
    ...RULES.flatMap((rule) => rule(written, yaml)),
    ...unknownEntries(written, yaml, crosswalks),
  ];
}
