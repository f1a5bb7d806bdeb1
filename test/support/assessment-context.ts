import { createHash } from "node:crypto";
import { type AssessmentContext } from "../../src/documents/assessment/subject.ts";
import { TREES } from "./trees-framework.ts";

/** The hash that the program uses. */
export function sixteenDigits(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

/** What the fixtures are checked against: the made-up framework, two councils, one file of evidence. */
export const TREES_CONTEXT: AssessmentContext = {
  framework: TREES,
  councils: [
    council("E06000001", "Hartlepool Borough Council", []),
    council("E08000038", "Barnsley Metropolitan Borough Council", ["E08000016"]),
    {
      ...council("E06000063", "West Elmshire Council", []),
      predecessors: [{ code: "E10000006", name: "Elmshire County Council" }],
      since: "2023-24",
    },
  ],
  hash: sixteenDigits,
  localFiles: new Map([["evidence/plan.pdf", "a".repeat(64)]]),
};

function council(code: string, name: string, formerCodes: readonly string[]) {
  return {
    code,
    name,
    type: "Unitary authority",
    region: "North East",
    formerCodes,
    predecessors: [],
    since: undefined,
  };
}
